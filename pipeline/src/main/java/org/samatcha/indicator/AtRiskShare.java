package org.samatcha.indicator;

import java.util.ArrayList;
import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.YearKind;
import org.samatcha.evidence.Risk;
import org.samatcha.evidence.RiskCount;

/**
 * Pupils at risk of leaving: pupils with one or more risks / pupils whose risks are known.
 *
 * <p>Pupils with at least one of: extremely poor, over-age, repeating, moved school, disabled, more than 6 km from
 * school; of pupils whose last year is known. The risks go with leaving; they are not its proven causes. Follows: own.
 *
 * <p>The dimension {@code risks} has how many of them, {@code risk} which. Not applicable in the first year of the
 * data, in which nobody's last year is known: a value without repeating and moving would not compare with later years.
 */
public record AtRiskShare() implements Indicator {

    private static final String KNOWN = "pupils_risk_known";

    @Override
    public IndicatorCard card() {
        return new IndicatorCard(
                "at_risk_share",
                3,
                Kind.PROPORTION,
                Direction.ADVERSE,
                YearKind.ACADEMIC,
                BilingualText.of("นักเรียนกลุ่มเสี่ยงออกกลางคัน", "Pupils at risk of leaving"),
                BilingualText.of(
                        "นักเรียนที่มีอย่างน้อยหนึ่งข้อ: ยากจนพิเศษ อายุเกินเกณฑ์ ซ้ำชั้น เปลี่ยนโรงเรียน พิการ หรือบ้านไกลโรงเรียนเกิน 6 กม. ต่อนักเรียนที่ทราบประวัติปีก่อน",
                        "Pupils with at least one of: extremely poor, over-age, repeating, moved school, disabled, more than 6 km from school; of pupils whose last year is known"),
                BilingualText.of("ทะเบียนนักเรียนรายบุคคล ปีการศึกษา", "Register of pupils of the academic year"),
                "own",
                BilingualText.of(
                        "ความเสี่ยงเป็นความสัมพันธ์ที่พบ ไม่ใช่สาเหตุ และข้อมูลไม่บอกว่าเด็กพิการได้รับการช่วยเหลือหรือไม่",
                        "The risks go with leaving; they are not its proven causes. Support for a disability is not in the data"));
    }

    @Override
    public String leadingTally() {
        return "pupils";
    }

    @Override
    public List<Slice> slices() {
        Quotient any =
                Quotient.of(Sum.of("pupils_at_risk_1", "pupils_at_risk_2", "pupils_at_risk_3_or_more"), Sum.of(KNOWN));
        List<Slice> slices =
                new ArrayList<>(Slice.each(any, "all", "sex", "agency", "size_band", "municipal", "level"));
        for (RiskCount risks : List.of(RiskCount.ONE, RiskCount.TWO, RiskCount.THREE_OR_MORE)) {
            slices.add(Slice.of("risks", risks.id(), Quotient.of("pupils_at_risk_" + risks.id(), KNOWN)));
        }
        slices.add(Slice.of("risks", RiskCount.ANY.id(), any));
        for (Risk risk : Risk.values()) {
            slices.add(Slice.of("risk", risk.id(), Quotient.of("pupils_risk_" + risk.id(), KNOWN)));
        }
        return slices;
    }
}
