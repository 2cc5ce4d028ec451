package org.samatcha.indicator;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.YearKind;

/**
 * Repetition rate: repeated / pupils linked.
 *
 * <p>Pupils in the same or a lower grade a year later, of all pupils of the year. Repetition is rare in Thailand; small
 * differences may come from recording. Follows: UIS repetition rate, from person-level linkage.
 */
public record RepetitionRate() implements Indicator {

    @Override
    public IndicatorCard card() {
        return new IndicatorCard(
                "repetition_rate",
                3,
                Kind.PROPORTION,
                Direction.ADVERSE,
                YearKind.ACADEMIC,
                BilingualText.of("อัตราการซ้ำชั้น", "Repetition rate"),
                BilingualText.of(
                        "นักเรียนที่ปีถัดไปเรียนชั้นเดิมหรือต่ำกว่า ต่อนักเรียนทั้งหมดของปี",
                        "Pupils in the same or a lower grade a year later, of all pupils of the year"),
                BilingualText.of(
                        "ทะเบียนนักเรียนรายบุคคลสองปีการศึกษาต่อเนื่องที่เชื่อมโยงด้วยรหัสแฝง",
                        "Pupil registers of two consecutive academic years, linked by pseudonym"),
                "UIS repetition rate, from person-level linkage",
                BilingualText.of(
                        "การซ้ำชั้นในไทยมีน้อยมาก ความแตกต่างเล็กน้อยอาจเกิดจากการบันทึก",
                        "Repetition is rare in Thailand; small differences may come from recording"));
    }

    @Override
    public String leadingTally() {
        return "flow_pupils";
    }

    @Override
    public List<Slice> slices() {
        return Slice.each(
                Quotient.of("flow_repeated", "flow_pupils"),
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
