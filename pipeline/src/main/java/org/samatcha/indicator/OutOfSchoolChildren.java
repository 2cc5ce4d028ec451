package org.samatcha.indicator;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.YearKind;

/**
 * Children out of school: population - enrolled in any level - in child centres, by age band.
 *
 * <p>Residents aged 3 to 17 less the children of that age in schools and child centres. A difference of two registers,
 * not a list of children. Follows: UIS out-of-school children (current definition).
 */
public record OutOfSchoolChildren() implements Indicator {

    @Override
    public IndicatorCard card() {
        return new IndicatorCard(
                "out_of_school_children",
                2,
                Kind.COUNT,
                Direction.ADVERSE,
                YearKind.ACADEMIC,
                BilingualText.of("จำนวนเด็กนอกระบบการศึกษา", "Children out of school"),
                BilingualText.of(
                        "ประชากรอายุ 3–17 ปี ลบด้วยเด็กวัยเดียวกันในโรงเรียนและศูนย์พัฒนาเด็กเล็ก",
                        "Residents aged 3 to 17 less the children of that age in schools and child centres"),
                BilingualText.of(
                        "ทะเบียนนักเรียน ณ 10 มิ.ย. ทะเบียนเด็กปฐมวัย และทะเบียนราษฎร ณ 31 ธ.ค. ปีก่อนหน้า",
                        "Pupil register on 10 June, early-childhood register, and registered population on 31 December of the year before"),
                "UIS out-of-school children (current definition)",
                BilingualText.of(
                        "เป็นผลต่างของสองทะเบียน ไม่ใช่รายชื่อเด็ก",
                        "A difference of two registers, not a list of children"));
    }

    @Override
    public String leadingTally() {
        return "pupils";
    }

    @Override
    public List<Slice> slices() {
        return OutOfSchool.slices(OutOfSchool::children);
    }
}
