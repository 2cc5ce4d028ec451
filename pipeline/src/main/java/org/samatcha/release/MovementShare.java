package org.samatcha.release;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.YearKind;
import org.samatcha.evidence.Movement;
import org.samatcha.indicator.Indicator;
import org.samatcha.indicator.IndicatorCard;
import org.samatcha.indicator.Kind;
import org.samatcha.indicator.Quotient;
import org.samatcha.indicator.Slice;

/**
 * The share of a grade's linked pupils with one {@link Movement}; a row of the table of flows beside those of
 * {@link OutcomeShare}, in which the same pupils are counted, too.
 */
public record MovementShare(Movement movement) implements Indicator {

    @Override
    public IndicatorCard card() {
        return new IndicatorCard(
                OutcomeShare.PREFIX + movement.id(),
                3,
                Kind.PROPORTION,
                Direction.NEUTRAL,
                YearKind.ACADEMIC,
                name(),
                BilingualText.of(
                        "ส่วนของนักเรียนแต่ละชั้นที่ย้ายเช่นนี้ ต่อนักเรียนที่เชื่อมโยงได้",
                        "Part of a grade's linked pupils who moved in this way"),
                BilingualText.of(
                        "ทะเบียนนักเรียนรายบุคคลหลายปีการศึกษาที่เชื่อมโยงด้วยรหัสแฝง",
                        "Pupil registers of several academic years, linked by pseudonym"),
                "own, from person-level linkage",
                BilingualText.of(
                        "นักเรียนคนเดียวกันนับในผลอื่นด้วย", "The same pupils are counted in another outcome, too"));
    }

    private BilingualText name() {
        return switch (movement) {
            case CHANGED_SCHOOL -> BilingualText.of("ย้ายโรงเรียนในระดับเดิม", "Changed school at the same level");
            case CHANGED_DISTRICT -> BilingualText.of("ย้ายไปเรียนอำเภออื่น", "Went to school in another district");
            case RETURNED ->
                BilingualText.of("ออกแล้วกลับมาหลังขาดหนึ่งปี", "Left and returned after a year of absence");
        };
    }

    @Override
    public String leadingTally() {
        return "flow_pupils";
    }

    @Override
    public List<Slice> slices() {
        return Slice.each(Quotient.of(OutcomeShare.PREFIX + movement.id(), movement.amongTally()), OutcomeShare.GRADE);
    }
}
