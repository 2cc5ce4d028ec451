package org.samatcha.indicator;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.YearKind;

/**
 * Participation in organised learning one year before primary: (pupils aged 5 in any level + children aged 5 in child
 * centres) / population aged 5.
 *
 * <p>Children aged 5 in early childhood or primary education, per resident aged 5. The denominator is the registered
 * population; the value can exceed 100 percent. Follows: SDG 4.2.2.
 */
public record EceOneYearBeforePrimary() implements Indicator {

    @Override
    public IndicatorCard card() {
        return new IndicatorCard(
                "ece_one_year_before_primary",
                1,
                Kind.RATIO,
                Direction.FAVOURABLE,
                YearKind.ACADEMIC,
                BilingualText.of(
                        "เด็ก 5 ปีที่ได้เรียนก่อนเข้า ป.1",
                        "Participation in organised learning one year before primary"),
                BilingualText.of(
                        "เด็กอายุ 5 ปีในการศึกษาปฐมวัยหรือประถมศึกษา ต่อประชากรอายุ 5 ปี",
                        "Children aged 5 in early childhood or primary education, per resident aged 5"),
                BilingualText.of(
                        "ทะเบียนนักเรียน ณ 10 มิ.ย. ทะเบียนเด็กปฐมวัย และทะเบียนราษฎร ณ 31 ธ.ค. ปีก่อนหน้า",
                        "Pupil register on 10 June, early-childhood register, and registered population on 31 December of the year before"),
                "SDG 4.2.2",
                BilingualText.of(
                        "ตัวหารเป็นประชากรตามทะเบียน ค่าเกินร้อยละ 100 ได้",
                        "The denominator is the registered population; the value can exceed 100 percent"));
    }

    @Override
    public String leadingTally() {
        return "pupils_age_5";
    }

    @Override
    public List<Slice> slices() {
        return Slice.each(
                Quotient.of(Sum.of("pupils_age_5", "child_centre_age_5"), Sum.of("population_age_5")), "all", "sex");
    }
}
