package org.samatcha.report.screening;

import org.samatcha.check.RuleCard;
import org.samatcha.check.Severity;
import org.samatcha.check.Stage;

/** How much depends on mending something, the most urgent first. */
enum Urgency {
    /** A file cannot be used at all. */
    WHOLE_FILE,
    /** Rows are set aside. */
    ROWS,
    /** A dataset is not there, or what a file as a whole says does not add up. */
    WHOLE_DATASET,
    /** Rows are kept, but somebody should look. */
    LOOK;

    static Urgency of(RuleCard check) {
        Stage stage = check.stage();
        if (check.severity() == Severity.ERROR) {
            return stage == Stage.FILE || stage == Stage.COLUMNS ? WHOLE_FILE : ROWS;
        }
        return stage == Stage.FIELDS || stage == Stage.ROWS ? LOOK : WHOLE_DATASET;
    }
}
