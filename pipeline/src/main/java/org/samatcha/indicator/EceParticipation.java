package org.samatcha.indicator;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.YearKind;

/**
 * Children aged 3 to 5 in early childhood education: (pupils aged 3 to 5 + children aged 3 to 5 in child centres) /
 * population aged 3 to 5.
 *
 * <p>Children aged 3 to 5 in a school or child development centre, per resident of that age. The denominator is the
 * registered population; children who live elsewhere can push it over 100 percent. Follows: own, after UIS.
 */
public record EceParticipation() implements Indicator {

    @Override
    public IndicatorCard card() {
        return new IndicatorCard(
                "ece_participation_3_5",
                1,
                Kind.RATIO,
                Direction.FAVOURABLE,
                YearKind.ACADEMIC,
                BilingualText.of(
                        "เด็ก 3–5 ปีที่ได้รับการศึกษาปฐมวัย", "Children aged 3 to 5 in early childhood education"),
                BilingualText.of(
                        "เด็กอายุ 3–5 ปีในโรงเรียนหรือศูนย์พัฒนาเด็กเล็ก ต่อประชากรอายุ 3–5 ปี",
                        "Children aged 3 to 5 in a school or child development centre, per resident of that age"),
                BilingualText.of(
                        "ทะเบียนนักเรียน ณ 10 มิ.ย. ทะเบียนเด็กปฐมวัย และทะเบียนราษฎร ณ 31 ธ.ค. ปีก่อนหน้า",
                        "Pupil register on 10 June, early-childhood register, and registered population on 31 December of the year before"),
                "own, after UIS",
                BilingualText.of(
                        "ตัวหารเป็นประชากรตามทะเบียน เด็กที่ย้ายตามผู้ปกครองทำให้ค่าเกินร้อยละ 100 ได้",
                        "The denominator is the registered population; children who live elsewhere can push it over 100 percent"));
    }

    @Override
    public String leadingTally() {
        return "pupils_age_3_5";
    }

    @Override
    public List<Slice> slices() {
        return Slice.each(
                Quotient.of(Sum.of("pupils_age_3_5", "child_centre_age_3_5"), Sum.of("population_age_3_5")),
                "all",
                "sex");
    }
}
