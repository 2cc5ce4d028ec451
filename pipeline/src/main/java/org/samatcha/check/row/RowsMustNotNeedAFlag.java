package org.samatcha.check.row;

import org.samatcha.check.Rule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/** A row that a correction marks for somebody to look at; it is kept. */
public record RowsMustNotNeedAFlag() implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "flagged_by_correction",
                Stage.ROWS,
                "แถวนี้ถูกทำเครื่องหมายไว้ตามรายการแก้ไข ควรตรวจสอบ",
                "A correction marks this row; somebody should look at it.");
    }
}
