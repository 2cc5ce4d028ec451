package org.samatcha.check.row;

import java.util.List;
import org.samatcha.capture.RawRow;
import org.samatcha.check.Notice;
import org.samatcha.check.RowRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * A screening result names the age that it was due at; without one the child is not among those due and the result
 * counts nowhere.
 */
public record ResultsMustHaveAScreeningAge() implements RowRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "result_has_screening_age",
                Stage.ROWS,
                "มีผลคัดกรองแต่ไม่ระบุอายุที่ต้องคัดกรอง ผลนี้จึงไม่ถูกนับ",
                "There is a screening result but no screening age, so the result is not counted.");
    }

    @Override
    public List<Notice> judge(RawRow row) {
        boolean counted = row.isBlank("first_result")
                || row.text("first_result").equals("not_screened")
                || !row.isBlank("screening_age");
        return counted ? List.of() : wrong(row, "screening_age", "9, 18, 30, 42 or 60");
    }
}
