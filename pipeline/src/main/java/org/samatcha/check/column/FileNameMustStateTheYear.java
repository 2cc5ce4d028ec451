package org.samatcha.check.column;

import org.samatcha.check.Rule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/** Where a layout has no year column, the name of the file states the year. */
public record FileNameMustStateTheYear() implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.error(
                "file_name_states_year",
                Stage.COLUMNS,
                "ชื่อแฟ้มไม่ระบุปี",
                "The name of the file does not state the year.");
    }
}
