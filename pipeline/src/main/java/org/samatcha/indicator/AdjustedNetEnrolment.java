package org.samatcha.indicator;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.YearKind;

/**
 * Adjusted net enrolment rate: pupils of official age in the level or higher / population of that age.
 *
 * <p>Pupils of the official age in the level or a higher one per resident of that age. The denominator is the
 * registered population; the value can exceed 100 percent. Follows: UIS ANER.
 */
public record AdjustedNetEnrolment() implements Indicator {

    @Override
    public IndicatorCard card() {
        return new IndicatorCard(
                "adjusted_net_enrolment",
                4,
                Kind.RATIO,
                Direction.FAVOURABLE,
                YearKind.ACADEMIC,
                BilingualText.of("อัตราการเข้าเรียนสุทธิปรับแล้ว", "Adjusted net enrolment rate"),
                BilingualText.of(
                        "นักเรียนที่อายุตรงเกณฑ์ของระดับและเรียนระดับนั้นหรือสูงกว่า ต่อประชากรวัยเดียวกัน",
                        "Pupils of the official age in the level or a higher one per resident of that age"),
                BilingualText.of(
                        "ทะเบียนนักเรียน ณ 10 มิ.ย. และทะเบียนราษฎร ณ 31 ธ.ค. ปีก่อนหน้า",
                        "Pupil register on 10 June and registered population on 31 December of the year before"),
                "UIS ANER",
                BilingualText.of(
                        "ตัวหารเป็นประชากรตามทะเบียน ค่าเกินร้อยละ 100 ได้",
                        "The denominator is the registered population; the value can exceed 100 percent"));
    }

    @Override
    public String leadingTally() {
        return "pupils";
    }

    @Override
    public List<Slice> slices() {
        return ByLevel.slices(level -> "pupils_" + level.id() + "_or_higher_official_age");
    }
}
