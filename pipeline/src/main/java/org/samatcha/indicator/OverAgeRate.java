package org.samatcha.indicator;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.YearKind;

/**
 * Over-age pupils: two or more years over the intended age / pupils of known age.
 *
 * <p>Primary and secondary pupils two or more years older than intended for their grade, of those of known age. Does
 * not say why: late entry or repetition. Follows: SDG 4.1.5.
 */
public record OverAgeRate() implements Indicator {

    @Override
    public IndicatorCard card() {
        return new IndicatorCard(
                "over_age_rate",
                3,
                Kind.PROPORTION,
                Direction.ADVERSE,
                YearKind.ACADEMIC,
                BilingualText.of("นักเรียนอายุเกินเกณฑ์ชั้น", "Over-age pupils"),
                BilingualText.of(
                        "นักเรียนประถมและมัธยมที่อายุเกินเกณฑ์ของชั้นสองปีขึ้นไป ต่อนักเรียนที่ทราบอายุ",
                        "Primary and secondary pupils two or more years older than intended for their grade, of those of known age"),
                BilingualText.of("ทะเบียนนักเรียนรายบุคคล ปีการศึกษา", "Register of pupils of the academic year"),
                "SDG 4.1.5",
                BilingualText.of(
                        "ไม่บอกสาเหตุ เช่น เข้าเรียนช้าหรือซ้ำชั้น", "Does not say why: late entry or repetition"));
    }

    @Override
    public String leadingTally() {
        return "pupils";
    }

    @Override
    public List<Slice> slices() {
        return Slice.each(
                Quotient.of("pupils_over_age", "pupils_age_known"),
                "all",
                "sex",
                "poverty",
                "disability",
                "registration",
                "agency",
                "size_band",
                "municipal",
                "level",
                "sex*poverty",
                "level*sex",
                "level*poverty");
    }
}
