package org.samatcha.indicator;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.YearKind;

/**
 * Out-of-school children back in learning: returned to any schooling / followed up.
 *
 * <p>Children returned to school or to alternative learning, of those followed up. Does not say whether they stayed.
 * Follows: Thailand Zero Dropout.
 */
public record RegisterReturned() implements Indicator {

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
        return Slice.each(
                Quotient.of("register_back_in_learning", "register_traced"),
                "all",
                "sex",
                "poverty",
                "disability",
                "registration",
                "sex*poverty");
    }
}
