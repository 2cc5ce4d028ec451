package org.samatcha.indicator;

import java.util.ArrayList;
import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.YearKind;

/**
 * Young children developing on track: (normal at first + normal after follow-up) / target children.
 *
 * <p>Children on track at first screening or after follow-up, of all target children. Children who were not screened
 * count as not on track: read beside the coverage. The dimension {@code definition} has the same children of those
 * screened, too. Follows: MOPH HDC DSPM.
 */
public record EcdOnTrack() implements Indicator {

    @Override
    public IndicatorCard card() {
        return new IndicatorCard(
                "ecd_on_track",
                1,
                Kind.PROPORTION,
                Direction.FAVOURABLE,
                YearKind.FISCAL,
                BilingualText.of("เด็กปฐมวัยมีพัฒนาการสมวัย", "Young children developing on track"),
                BilingualText.of(
                        "เด็กที่สมวัยในการคัดกรองครั้งแรกหรือหลังติดตาม ต่อเด็กเป้าหมายทั้งหมด",
                        "Children on track at first screening or after follow-up, of all target children"),
                BilingualText.of(
                        "ผลคัดกรองพัฒนาการ DSPM สะสมทั้งปีงบประมาณ",
                        "Developmental screening (DSPM), the whole fiscal year"),
                "MOPH HDC DSPM",
                BilingualText.of(
                        "เด็กที่ไม่ได้คัดกรองนับว่าไม่สมวัย ต้องอ่านคู่กับความครอบคลุม",
                        "Children who were not screened count as not on track: read beside the coverage"));
    }

    @Override
    public String leadingTally() {
        return "ecd_target";
    }

    @Override
    public List<Slice> slices() {
        List<Slice> slices = new ArrayList<>(
                Slice.each(of("ecd_target"), "all", "sex", "poverty", "disability", "screening_age", "sex*poverty"));
        slices.add(Slice.of("definition", "of_target", of("ecd_target")));
        slices.add(Slice.of("definition", "of_screened", of("ecd_screened")));
        return slices;
    }

    private static Quotient of(String children) {
        return Quotient.of(Sum.of("ecd_normal_first", "ecd_normal_after"), Sum.of(children));
    }
}
