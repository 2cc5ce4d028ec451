package org.samatcha.check.row;

import org.samatcha.check.Rule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/** A row holds text: no NUL and no other control characters. */
public record RowsMustHoldText() implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.error(
                "row_holds_text", Stage.ROWS, "แถวมีอักขระควบคุมที่ไม่ใช่ข้อความ", "The row holds control characters.");
    }
}
