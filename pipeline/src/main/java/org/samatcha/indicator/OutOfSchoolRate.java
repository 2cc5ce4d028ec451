package org.samatcha.indicator;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.YearKind;

/**
 * Out-of-school rate: (population - enrolled in any level - in child centres) / population, by age band.
 *
 * <p>Children aged 3 to 17 in no school or child centre, of the residents of that age. A negative value means that
 * pupils and residents are not the same people, for example where pupils commute. Follows: UIS out-of-school rate
 * (current definition).
 */
public record OutOfSchoolRate() implements Indicator {

    @Override
    public IndicatorCard card() {
        return new IndicatorCard(
                "out_of_school_rate",
                2,
                Kind.PROPORTION,
                Direction.ADVERSE,
                YearKind.ACADEMIC,
                BilingualText.of("อัตราเด็กนอกระบบการศึกษา", "Out-of-school rate"),
                BilingualText.of(
                        "เด็กอายุ 3–17 ปีที่ไม่อยู่ในโรงเรียนหรือศูนย์พัฒนาเด็กเล็ก ต่อประชากรวัยเดียวกัน",
                        "Children aged 3 to 17 in no school or child centre, of the residents of that age"),
                BilingualText.of(
                        "ทะเบียนนักเรียน ณ 10 มิ.ย. ทะเบียนเด็กปฐมวัย และทะเบียนราษฎร ณ 31 ธ.ค. ปีก่อนหน้า",
                        "Pupil register on 10 June, early-childhood register, and registered population on 31 December of the year before"),
                "UIS out-of-school rate (current definition)",
                BilingualText.of(
                        "ค่าติดลบหมายถึงตัวตั้งกับตัวหารมาจากคนละกลุ่ม เช่น มีนักเรียนจากอำเภออื่นมาเรียน",
                        "A negative value means that pupils and residents are not the same people, for example where pupils commute"));
    }

    @Override
    public String leadingTally() {
        return "pupils";
    }

    @Override
    public List<Slice> slices() {
        return OutOfSchool.slices(OutOfSchool::rate);
    }
}
