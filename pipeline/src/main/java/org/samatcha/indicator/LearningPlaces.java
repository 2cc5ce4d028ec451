package org.samatcha.indicator;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.YearKind;

/**
 * Learning places per 10,000 residents: 10,000 x places / population.
 *
 * <p>Learning places per 10,000 registered residents. Does not speak of quality or opening hours. Follows: own.
 */
public record LearningPlaces() implements Indicator {

    private static final double PER = 10_000;

    @Override
    public IndicatorCard card() {
        return new IndicatorCard(
                "learning_places_per_10000",
                4,
                Kind.DENSITY,
                Direction.FAVOURABLE,
                YearKind.CALENDAR,
                BilingualText.of("แหล่งเรียนรู้ต่อประชากรหมื่นคน", "Learning places per 10,000 residents"),
                BilingualText.of(
                        "จำนวนแหล่งเรียนรู้ ต่อประชากร 10,000 คน", "Learning places per 10,000 registered residents"),
                BilingualText.of(
                        "ทะเบียนแหล่งเรียนรู้และผู้เข้าร่วม และทะเบียนราษฎร ณ 31 ธ.ค.",
                        "Register of learning places and participants, and registered population on 31 December"),
                "own",
                BilingualText.of(
                        "ไม่บอกคุณภาพหรือเวลาเปิดของแหล่งเรียนรู้", "Does not speak of quality or opening hours"));
    }

    @Override
    public String leadingTally() {
        return "places";
    }

    @Override
    public List<Slice> slices() {
        return Slice.each(new Quotient(Sum.of("places"), Sum.of("population").ofWholeArea(), PER), "all", "place_kind");
    }
}
