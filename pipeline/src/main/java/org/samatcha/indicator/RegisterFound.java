package org.samatcha.indicator;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.YearKind;

/**
 * Out-of-school children found: found / followed up.
 *
 * <p>Children found, of those followed up. Depends on how complete the register is. Follows: Thailand Zero Dropout.
 */
public record RegisterFound() implements Indicator {

    @Override
    public IndicatorCard card() {
        return new IndicatorCard(
                "oos_found",
                2,
                Kind.PROPORTION,
                Direction.FAVOURABLE,
                YearKind.ACADEMIC,
                BilingualText.of("เด็กนอกระบบที่พบตัว", "Out-of-school children found"),
                BilingualText.of("เด็กที่ติดตามแล้วพบตัว ต่อเด็กที่ติดตามแล้ว", "Children found, of those followed up"),
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
                Quotient.of("register_found", "register_traced"),
                "all",
                "sex",
                "poverty",
                "disability",
                "registration",
                "sex*poverty");
    }
}
