package org.samatcha.indicator;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.YearKind;

/**
 * Out-of-school children followed up: followed up / all in the register.
 *
 * <p>Children in the register who have been followed up, of all in the register. Depends on how complete the register
 * is. Follows: Thailand Zero Dropout.
 */
public record RegisterTraced() implements Indicator {

    @Override
    public IndicatorCard card() {
        return new IndicatorCard(
                "oos_traced",
                2,
                Kind.PROPORTION,
                Direction.FAVOURABLE,
                YearKind.ACADEMIC,
                BilingualText.of("เด็กนอกระบบที่ได้รับการติดตามแล้ว", "Out-of-school children followed up"),
                BilingualText.of(
                        "เด็กในทะเบียนเด็กนอกระบบที่ติดตามแล้ว ต่อเด็กในทะเบียนทั้งหมด",
                        "Children in the register who have been followed up, of all in the register"),
                BilingualText.of(
                        "ทะเบียนติดตามเด็กนอกระบบการศึกษา",
                        "Register of children outside the education system, with follow-up"),
                "Thailand Zero Dropout",
                BilingualText.of("ขึ้นกับความครบถ้วนของทะเบียน", "Depends on how complete the register is"));
    }

    @Override
    public String leadingTally() {
        return "register_children";
    }

    @Override
    public List<Slice> slices() {
        return Slice.each(
                Quotient.of("register_traced", "register_children"),
                "all",
                "sex",
                "poverty",
                "disability",
                "registration",
                "sex*poverty");
    }
}
