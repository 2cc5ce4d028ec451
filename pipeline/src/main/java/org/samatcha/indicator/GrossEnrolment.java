package org.samatcha.indicator;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.YearKind;

/**
 * Gross enrolment ratio: pupils of the level, any age / population of its official age.
 *
 * <p>Pupils of any age per resident of the official age. May exceed 100 percent and is never capped. Follows: UIS GER.
 */
public record GrossEnrolment() implements Indicator {

    @Override
    public IndicatorCard card() {
        return new IndicatorCard(
                "gross_enrolment",
                4,
                Kind.RATIO,
                Direction.FAVOURABLE,
                YearKind.ACADEMIC,
                BilingualText.of("อัตราการเข้าเรียนอย่างหยาบ", "Gross enrolment ratio"),
                BilingualText.of(
                        "นักเรียนทุกอายุ ต่อประชากรวัยเรียนของระดับนั้น",
                        "Pupils of any age per resident of the official age"),
                BilingualText.of(
                        "ทะเบียนนักเรียน ณ 10 มิ.ย. และทะเบียนราษฎร ณ 31 ธ.ค. ปีก่อนหน้า",
                        "Pupil register on 10 June and registered population on 31 December of the year before"),
                "UIS GER",
                BilingualText.of("เกินร้อยละ 100 ได้ และไม่ตัดทอน", "May exceed 100 percent and is never capped"));
    }

    @Override
    public String leadingTally() {
        return "pupils";
    }

    @Override
    public List<Slice> slices() {
        return ByLevel.slices(level -> "pupils_" + level.id() + "");
    }
}
