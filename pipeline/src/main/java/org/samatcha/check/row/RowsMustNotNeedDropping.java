package org.samatcha.check.row;

import org.samatcha.check.Rule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * A row that a correction calls no data. It is kept apart and counted by itself, not among the rows set aside; the
 * source should still lose it.
 */
public record RowsMustNotNeedDropping() implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.error(
                "dropped_by_correction", Stage.ROWS, "แถวนี้ถูกตัดออกตามรายการแก้ไข", "A correction drops this row.");
    }
}
