package org.samatcha.indicator;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.YearKind;

/**
 * Dropout rate: left / pupils linked.
 *
 * <p>Pupils not enrolled anywhere in the data a year later, not graduated and not transferred out, of all pupils of the
 * year. A pupil who moved to another province without being registered counts as having left. Follows: own, from
 * person-level linkage.
 */
public record DropoutRate() implements Indicator {

    @Override
    public IndicatorCard card() {
        return new IndicatorCard(
                "dropout_rate",
                3,
                Kind.PROPORTION,
                Direction.ADVERSE,
                YearKind.ACADEMIC,
                BilingualText.of("อัตราการออกกลางคัน", "Dropout rate"),
                BilingualText.of(
                        "นักเรียนที่ปีถัดไปไม่พบในสถานศึกษาใดในข้อมูล ไม่จบการศึกษา และไม่ย้ายออก ต่อนักเรียนทั้งหมดของปี",
                        "Pupils not enrolled anywhere in the data a year later, not graduated and not transferred out, of all pupils of the year"),
                BilingualText.of(
                        "ทะเบียนนักเรียนรายบุคคลสองปีการศึกษาต่อเนื่องที่เชื่อมโยงด้วยรหัสแฝง",
                        "Pupil registers of two consecutive academic years, linked by pseudonym"),
                "own, from person-level linkage",
                BilingualText.of(
                        "นักเรียนที่ย้ายไปจังหวัดอื่นโดยไม่มีในทะเบียนนับว่าออก",
                        "A pupil who moved to another province without being registered counts as having left"));
    }

    @Override
    public String leadingTally() {
        return "flow_pupils";
    }

    @Override
    public List<Slice> slices() {
        return Slice.each(
                Quotient.of("flow_left", "flow_pupils"),
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
                "level*poverty",
                "level*flexible");
    }
}
