package org.samatcha.indicator;

import java.util.ArrayList;
import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.YearKind;

/**
 * Out-of-school children back in learning: returned to any schooling / followed up.
 *
 * <p>Children returned to school or to alternative learning, of those followed up. Does not say whether they stayed.
 * Follows: Thailand Zero Dropout.
 *
 * <p>The dimension {@code definition} has beside what the follow-up reports ({@code followed_up}) what enrolment shows
 * ({@code enrolled}): children of the register, linked by pseudonym, who are in a school of the data a year later, of
 * those for whom that year is in the data.
 */
public record RegisterReturned() implements Indicator {

    private static final Quotient FOLLOWED_UP = Quotient.of("register_back_in_learning", "register_traced");

    @Override
    public IndicatorCard card() {
        return new IndicatorCard(
                "oos_returned",
                2,
                Kind.PROPORTION,
                Direction.FAVOURABLE,
                YearKind.ACADEMIC,
                BilingualText.of("เด็กนอกระบบที่กลับเข้าสู่การเรียนรู้", "Out-of-school children back in learning"),
                BilingualText.of(
                        "เด็กที่กลับเข้าเรียนในระบบหรือการศึกษาทางเลือก ต่อเด็กที่ติดตามแล้ว",
                        "Children returned to school or to alternative learning, of those followed up"),
                BilingualText.of(
                        "ทะเบียนติดตามเด็กนอกระบบการศึกษา",
                        "Register of children outside the education system, with follow-up"),
                "Thailand Zero Dropout",
                BilingualText.of("ไม่บอกว่าเด็กเรียนต่อเนื่องหรือไม่", "Does not say whether they stayed"));
    }

    @Override
    public String leadingTally() {
        return "register_children";
    }

    @Override
    public List<Slice> slices() {
        List<Slice> slices = new ArrayList<>(
                Slice.each(FOLLOWED_UP, "all", "sex", "poverty", "disability", "registration", "sex*poverty"));
        slices.add(Slice.of("definition", "followed_up", FOLLOWED_UP));
        slices.add(
                Slice.of("definition", "enrolled", Quotient.of("register_enrolled_next", "register_next_year_known")));
        return slices;
    }
}
