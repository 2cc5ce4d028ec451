package org.samatcha.indicator;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.YearKind;

/**
 * Dropout of schools that offer flexible learning less that of other schools, per 100 pupils, directly standardised for
 * poverty × level: 100 · Σ w_s (p_flexible,s − p_other,s).
 *
 * <p>Stratum s is a level (primary, lower or upper secondary) and a poverty group; w_s is its share of all pupils of
 * the strata in use. Below 0 fewer pupils leave the schools with flexible learning: an association, which says nothing
 * about why. An index has no numerator to suppress: a stratum is in use only if both kinds of school have 30 pupils or
 * more in it, and the gap is refused (not available) unless the strata in use hold four fifths of the pupils of known
 * poverty and, in either kind of school, 10 or more have left and 10 or more have not. Follows: own.
 */
public record FlexibleSchoolGap() implements Indicator {

    @Override
    public IndicatorCard card() {
        return new IndicatorCard(
                "flexible_school_gap",
                3,
                Kind.INDEX,
                Direction.NEUTRAL,
                YearKind.ACADEMIC,
                BilingualText.of(
                        "ส่วนต่างการออกกลางคันของโรงเรียนที่จัดการศึกษายืดหยุ่น",
                        "Dropout gap of schools with flexible education"),
                BilingualText.of(
                        "อัตราออกกลางคันของโรงเรียนที่จัดการศึกษายืดหยุ่นลบด้วยโรงเรียนทั่วไป ต่อนักเรียน 100 คน ปรับมาตรฐานตามฐานะและระดับการศึกษา",
                        "Dropouts per 100 pupils of schools with flexible education less those of other schools, standardised for poverty and level"),
                BilingualText.of(
                        "ทะเบียนนักเรียนรายบุคคลสองปีการศึกษาต่อเนื่องที่เชื่อมโยงด้วยรหัสแฝง",
                        "Pupil registers of two consecutive academic years, linked by pseudonym"),
                "own, direct standardisation",
                BilingualText.of(
                        "เป็นความสัมพันธ์ที่พบ ไม่ใช่ผลของการจัดการศึกษายืดหยุ่น",
                        "An association, not the effect of flexible education"));
    }

    @Override
    public String leadingTally() {
        return "flow_pupils";
    }

    @Override
    public List<Slice> slices() {
        return List.of(Slice.of("all", "all", new StandardisedGap()));
    }
}
