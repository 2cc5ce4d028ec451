package org.samatcha.indicator;

import java.util.ArrayList;
import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.YearKind;
import org.samatcha.evidence.Transition;

/**
 * Effective transition rate: entered the next level / (pupils of the last grade - repeaters).
 *
 * <p>Pupils of grades 6 and 9 who enter the next level a year later, of those who do not repeat. Those who go on in
 * another province are not counted. Follows: UIS effective transition rate.
 */
public record TransitionRate() implements Indicator {

    @Override
    public IndicatorCard card() {
        return new IndicatorCard(
                "transition_rate",
                3,
                Kind.PROPORTION,
                Direction.FAVOURABLE,
                YearKind.ACADEMIC,
                BilingualText.of("อัตราการเรียนต่อ", "Effective transition rate"),
                BilingualText.of(
                        "นักเรียนชั้น ป.6 และ ม.3 ที่ไม่ซ้ำชั้นและปีถัดไปเรียนต่อระดับสูงขึ้น ต่อนักเรียนชั้นนั้นที่ไม่ซ้ำชั้น",
                        "Pupils of grades 6 and 9 who enter the next level a year later, of those who do not repeat"),
                BilingualText.of(
                        "ทะเบียนนักเรียนรายบุคคลสองปีการศึกษาต่อเนื่องที่เชื่อมโยงด้วยรหัสแฝง",
                        "Pupil registers of two consecutive academic years, linked by pseudonym"),
                "UIS effective transition rate",
                BilingualText.of(
                        "ผู้เรียนต่อนอกจังหวัดไม่ถูกนับ", "Those who go on in another province are not counted"));
    }

    @Override
    public String leadingTally() {
        return "flow_pupils";
    }

    @Override
    public List<Slice> slices() {
        List<Slice> slices = new ArrayList<>(
                Slice.each(into(Transition.TO_LOWER_SECONDARY), "all", "sex", "poverty", "sex*poverty"));
        for (Transition transition : Transition.all()) {
            slices.add(Slice.of("transition", transition.id(), into(transition)));
        }
        return slices;
    }

    static Quotient into(Transition transition) {
        String of = "flow_" + transition.id();
        return Quotient.of(Sum.of(of + "_moved_up"), Sum.of(of + "_pupils").minus(of + "_repeated"));
    }
}
