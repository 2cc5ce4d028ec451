package org.samatcha.check.row;

import org.samatcha.check.Rule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/** No row is longer than a million characters. */
public record RowsMustNotBeTooLong() implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.error(
                "row_not_too_long", Stage.ROWS, "แถวยาวเกินกำหนด", "The row is longer than any row may be.");
    }
}
