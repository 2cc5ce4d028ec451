package org.samatcha.check.file;

import org.samatcha.check.Rule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/** A file holds a header and rows. */
public record FileMustHaveRows() implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.error("file_has_rows", Stage.FILE, "แฟ้มว่างเปล่า", "The file is empty.");
    }
}
