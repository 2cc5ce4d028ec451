package org.samatcha.indicator;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.YearKind;
import org.samatcha.evidence.Level;

/**
 * Net enrolment rate: pupils of official age in the level / population of that age.
 *
 * <p>Pupils of the official age in the level per resident of that age. The denominator is the registered population;
 * the value can exceed 100 percent. Follows: UIS NER.
 */
public record NetEnrolment() implements Indicator {

    @Override
    public IndicatorCard card() {
        return new IndicatorCard(
                "net_enrolment",
                4,
                Kind.RATIO,
                Direction.FAVOURABLE,
                YearKind.ACADEMIC,
                BilingualText.of("อัตราการเข้าเรียนสุทธิ", "Net enrolment rate"),
                BilingualText.of(
                        "นักเรียนที่อายุตรงเกณฑ์ของระดับ ต่อประชากรวัยเดียวกัน",
                        "Pupils of the official age in the level per resident of that age"),
                BilingualText.of(
                        "ทะเบียนนักเรียน ณ 10 มิ.ย. และทะเบียนราษฎร ณ 31 ธ.ค. ปีก่อนหน้า",
                        "Pupil register on 10 June and registered population on 31 December of the year before"),
                "UIS NER",
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
        return ByLevel.slices(NetEnrolment::pupils);
    }

    static String pupils(Level level) {
        return "pupils_" + level.id() + "_official_age";
    }
}
