package org.samatcha.indicator;

import java.util.ArrayList;
import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.YearKind;
import org.samatcha.evidence.Risk;
import org.samatcha.evidence.RiskCount;

/**
 * Dropout rate: left / pupils linked.
 *
 * <p>Pupils not enrolled anywhere in the data a year later, not graduated and not transferred out, of all pupils of the
 * year. A pupil who moved to another province without being registered counts as having left. Follows: own, from
 * person-level linkage.
 *
 * <p>The dimension {@code definition} has the flow rate of UIS beside it: 1 − p − r within the levels of school, E
 * being all pupils of the area, linked or not. Summed over the grades of a level it is (E_t − E_t+1 past the first
 * grade − repeaters_t+1 of the first grade − graduates_t) / E_t. Transfers count as dropout there, and where more
 * pupils move in than leave it is negative: that is kept and marked unreliable. The dimensions {@code risks} (how many)
 * and {@code risk} (which) show how dropout goes with the risks of {@link AtRiskShare}, as observed; pupils whose last
 * year is not in the data are left out there.
 */
public record DropoutRate() implements Indicator {

    private static final List<RiskCount> RISK_COUNTS =
            List.of(RiskCount.NONE, RiskCount.ONE, RiskCount.TWO, RiskCount.THREE_OR_MORE, RiskCount.ANY);

    /** 1 − p − r: who is neither in a higher grade of the level, nor repeating, nor a graduate of it. */
    private static final Quotient UIS_FLOW = Quotient.of(
            Sum.of("apparent_school_pupils")
                    .minus("apparent_next_past_entry", "apparent_next_entry_repeaters", "apparent_school_graduates"),
            Sum.of("apparent_school_pupils"));

    @Override
    public IndicatorCard card() {
        return new IndicatorCard(
                "dropout_rate",
                3,
                Kind.PROPORTION,
                Direction.ADVERSE,
                YearKind.ACADEMIC,
                BilingualText.of("อัตราการออกกลางคัน", "Dropout rate"),
                BilingualText.of(
                        "นักเรียนที่ปีถัดไปไม่พบในสถานศึกษาใดในข้อมูล ไม่จบการศึกษา และไม่ย้ายออก ต่อนักเรียนทั้งหมดของปี",
                        "Pupils not enrolled anywhere in the data a year later, not graduated and not transferred out, of all pupils of the year"),
                BilingualText.of(
                        "ทะเบียนนักเรียนรายบุคคลสองปีการศึกษาต่อเนื่องที่เชื่อมโยงด้วยรหัสแฝง",
                        "Pupil registers of two consecutive academic years, linked by pseudonym"),
                "own, from person-level linkage",
                BilingualText.of(
                        "นักเรียนที่ย้ายไปจังหวัดอื่นโดยไม่มีในทะเบียนนับว่าออก",
                        "A pupil who moved to another province without being registered counts as having left"));
    }

    @Override
    public String leadingTally() {
        return "flow_pupils";
    }

    @Override
    public List<Slice> slices() {
        List<Slice> slices = new ArrayList<>(Slice.each(
                Quotient.of("flow_left", "flow_pupils"),
                "all",
                "sex",
                "poverty",
                "disability",
                "registration",
                "agency",
                "size_band",
                "municipal",
                "flexible",
                "level",
                "grade",
                "sex*poverty",
                "level*sex",
                "level*poverty",
                "level*flexible"));
        slices.add(Slice.of("definition", "linked", Quotient.of("flow_left", "flow_pupils")));
        slices.add(Slice.of("definition", "uis_flow", UIS_FLOW));
        RISK_COUNTS.forEach(risks -> slices.add(Slice.of("risks", risks.id(), left("flow_at_risk_" + risks.id()))));
        for (Risk risk : Risk.values()) {
            slices.add(Slice.of("risk", risk.id(), left("flow_risk_" + risk.id())));
        }
        return slices;
    }

    private static Quotient left(String pupils) {
        return Quotient.of(pupils + "_left", pupils);
    }
}
