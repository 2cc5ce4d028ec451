package org.samatcha.indicator;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.YearKind;

/**
 * Out-of-school children in alternative learning: in alternative learning / followed up.
 *
 * <p>Children in a community learning centre, section 12 centre or home school, of those followed up. Does not speak of
 * the quality of learning. Follows: Thailand Zero Dropout.
 */
public record RegisterAlternative() implements Indicator {

    @Override
    public IndicatorCard card() {
        return new IndicatorCard(
                "oos_alternative_learning",
                2,
                Kind.PROPORTION,
                Direction.FAVOURABLE,
                YearKind.ACADEMIC,
                BilingualText.of("เด็กนอกระบบในการศึกษาทางเลือก", "Out-of-school children in alternative learning"),
                BilingualText.of(
                        "เด็กที่อยู่ใน สกร. ศูนย์การเรียนตามมาตรา 12 หรือบ้านเรียน ต่อเด็กที่ติดตามแล้ว",
                        "Children in a community learning centre, section 12 centre or home school, of those followed up"),
                BilingualText.of(
                        "ทะเบียนติดตามเด็กนอกระบบการศึกษา",
                        "Register of children outside the education system, with follow-up"),
                "Thailand Zero Dropout",
                BilingualText.of("ไม่บอกคุณภาพของการเรียน", "Does not speak of the quality of learning"));
    }

    @Override
    public String leadingTally() {
        return "register_children";
    }

    @Override
    public List<Slice> slices() {
        return Slice.each(
                Quotient.of("register_alternative", "register_traced"),
                "all",
                "sex",
                "poverty",
                "disability",
                "registration",
                "sex*poverty");
    }
}
