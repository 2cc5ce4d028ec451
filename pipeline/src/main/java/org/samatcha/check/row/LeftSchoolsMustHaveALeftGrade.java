package org.samatcha.check.row;

import java.util.List;
import org.samatcha.capture.RawRow;
import org.samatcha.check.Notice;
import org.samatcha.check.RowRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/** A child who left a school left a grade; a blank grade says that the child never was in school. */
public record LeftSchoolsMustHaveALeftGrade() implements RowRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "left_school_has_left_grade",
                Stage.ROWS,
                "ระบุโรงเรียนเดิมแต่ไม่ระบุชั้นที่ออก",
                "A school that was left is named, but no grade.");
    }

    @Override
    public List<Notice> judge(RawRow row) {
        return row.isBlank("left_school_id") || !row.isBlank("left_grade")
                ? List.of()
                : wrong(row, "left_grade", "the grade that was left");
    }
}
