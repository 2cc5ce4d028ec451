package org.samatcha.indicator;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.YearKind;

/**
 * Promotion rate: promoted / pupils linked.
 *
 * <p>Pupils in a higher grade a year later, of all pupils of the year. Those who complete the last grade are not
 * promoted. Follows: UIS promotion rate, from person-level linkage.
 */
public record PromotionRate() implements Indicator {

    @Override
    public IndicatorCard card() {
        return new IndicatorCard(
                "promotion_rate",
                3,
                Kind.PROPORTION,
                Direction.FAVOURABLE,
                YearKind.ACADEMIC,
                BilingualText.of("อัตราการเลื่อนชั้น", "Promotion rate"),
                BilingualText.of(
                        "นักเรียนที่ปีถัดไปเรียนชั้นสูงขึ้น ต่อนักเรียนทั้งหมดของปี",
                        "Pupils in a higher grade a year later, of all pupils of the year"),
                BilingualText.of(
                        "ทะเบียนนักเรียนรายบุคคลสองปีการศึกษาต่อเนื่องที่เชื่อมโยงด้วยรหัสแฝง",
                        "Pupil registers of two consecutive academic years, linked by pseudonym"),
                "UIS promotion rate, from person-level linkage",
                BilingualText.of(
                        "ผู้จบ ม.6 และ ปวช.3 ไม่นับว่าเลื่อนชั้น",
                        "Those who complete the last grade are not promoted"));
    }

    @Override
    public String leadingTally() {
        return "flow_pupils";
    }

    @Override
    public List<Slice> slices() {
        return Slice.each(
                Quotient.of("flow_promoted", "flow_pupils"),
                "all",
                "sex",
                "poverty",
                "disability",
                "registration",
                "agency",
                "size_band",
                "municipal",
                "flexible",
                "level",
                "grade",
                "sex*poverty",
                "level*sex",
                "level*poverty");
    }
}
