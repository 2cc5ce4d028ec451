package org.samatcha.indicator;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.YearKind;

/**
 * Pupils at risk of leaving: pupils with one or more risks / pupils.
 *
 * <p>Pupils with at least one of: extremely poor, over-age, disabled, more than 6 km from school; of all pupils. The
 * risks go with leaving; they are not its proven causes. Follows: own.
 */
public record AtRiskShare() implements Indicator {

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
                        "นักเรียนที่มีอย่างน้อยหนึ่งข้อ: ยากจนพิเศษ อายุเกินเกณฑ์ พิการ หรือบ้านไกลโรงเรียนเกิน 6 กม. ต่อนักเรียนทั้งหมด",
                        "Pupils with at least one of: extremely poor, over-age, disabled, more than 6 km from school; of all pupils"),
                BilingualText.of("ทะเบียนนักเรียนรายบุคคล ปีการศึกษา", "Register of pupils of the academic year"),
                "own",
                BilingualText.of(
                        "ความเสี่ยงเป็นความสัมพันธ์ที่พบ ไม่ใช่สาเหตุ",
                        "The risks go with leaving; they are not its proven causes"));
    }

    @Override
    public String leadingTally() {
        return "pupils";
    }

    @Override
    public List<Slice> slices() {
        return Slice.each(
                Quotient.of(
                        Sum.of("pupils_at_risk_1", "pupils_at_risk_2", "pupils_at_risk_3_or_more"), Sum.of("pupils")),
                "all",
                "sex",
                "agency",
                "size_band",
                "municipal",
                "level");
    }
}
