package org.samatcha.indicator;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.YearKind;

/**
 * Return rate: enrolled again after one year of absence / left.
 *
 * <p>Linked pupils of year t who were enrolled in t, not in t+1, and in t+2 in any school of the data, of those who
 * left after t; by the grade and area they left. Not applicable in the last two years of the data, where t+2 is not
 * known. Follows: own, from person-level linkage.
 */
public record ReturnRate() implements Indicator {

    @Override
    public IndicatorCard card() {
        return new IndicatorCard(
                "return_rate",
                3,
                Kind.PROPORTION,
                Direction.FAVOURABLE,
                YearKind.ACADEMIC,
                BilingualText.of("อัตราการกลับเข้าเรียนหลังหายไปหนึ่งปี", "Return rate after a year of absence"),
                BilingualText.of(
                        "นักเรียนที่ออกกลางคันแล้วพบในสถานศึกษาใดในข้อมูลอีกครั้งหลังขาดไปหนึ่งปีการศึกษา ต่อนักเรียนที่ออกกลางคันทั้งหมดของปี",
                        "Pupils who left and were enrolled again in any school of the data after one academic year of absence, of all who left that year"),
                BilingualText.of(
                        "ทะเบียนนักเรียนรายบุคคลสามปีการศึกษาต่อเนื่องที่เชื่อมโยงด้วยรหัสแฝง",
                        "Pupil registers of three consecutive academic years, linked by pseudonym"),
                "own, from person-level linkage",
                BilingualText.of(
                        "ผู้ที่กลับมาหลังขาดเกินหนึ่งปีไม่ถูกนับ และสองปีสุดท้ายของข้อมูลยังไม่มีค่า",
                        "Those who return after more than a year are not counted, and the last two years of the data have no value yet"));
    }

    @Override
    public String leadingTally() {
        return "flow_pupils";
    }

    @Override
    public List<Slice> slices() {
        return Slice.each(
                Quotient.of("flow_returned", "flow_left_return_known"),
                "all",
                "sex",
                "poverty",
                "disability",
                "registration",
                "agency",
                "municipal",
                "level",
                "grade");
    }
}
