package org.samatcha.indicator;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.YearKind;

/**
 * Lifelong learning participation, ages 15 to 59: participants aged 15 to 59 / population aged 15 to 59.
 *
 * <p>Participants aged 15 to 59 per resident of that age. A person who takes part in several places counts several
 * times. Follows: own, after SDG 4.3.1.
 */
public record LifelongParticipation() implements Indicator {

    @Override
    public IndicatorCard card() {
        return new IndicatorCard(
                "lifelong_participation_15_59",
                4,
                Kind.RATIO,
                Direction.FAVOURABLE,
                YearKind.CALENDAR,
                BilingualText.of(
                        "การเรียนรู้ตลอดชีวิตของประชากร 15–59 ปี", "Lifelong learning participation, ages 15 to 59"),
                BilingualText.of(
                        "ผู้เข้าร่วมการเรียนรู้ช่วงอายุ 15–59 ปี ต่อประชากรวัยเดียวกัน",
                        "Participants aged 15 to 59 per resident of that age"),
                BilingualText.of(
                        "ทะเบียนแหล่งเรียนรู้และผู้เข้าร่วม และทะเบียนราษฎร ณ 31 ธ.ค.",
                        "Register of learning places and participants, and registered population on 31 December"),
                "own, after SDG 4.3.1",
                BilingualText.of(
                        "คนเดียวที่เข้าร่วมหลายแห่งนับหลายครั้ง",
                        "A person who takes part in several places counts several times"));
    }

    @Override
    public String leadingTally() {
        return "participants";
    }

    @Override
    public List<Slice> slices() {
        return Slice.each(Quotient.of("participants_15_59", "population_age_15_59"), "all", "sex");
    }
}
