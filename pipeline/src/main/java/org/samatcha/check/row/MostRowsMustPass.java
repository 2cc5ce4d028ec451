package org.samatcha.check.row;

import org.samatcha.check.Rule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * At least half of the rows of a file pass the stages that look at rows. Otherwise the stages after them (sums, time
 * and coverage) are not judged for this file: they would only repeat that most of it is missing.
 */
public record MostRowsMustPass() implements Rule {

    private static final long FEWEST_ROWS = 10;

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "most_rows_pass",
                Stage.ROWS,
                "มากกว่าครึ่งของแฟ้มถูกกันออก จึงไม่ตรวจขั้นต่อไปของแฟ้มนี้",
                "More than half of the file was set aside; the later stages are not judged for it.");
    }

    /** Whether the later stages make no sense for a file. */
    public static boolean isBroken(long read, long setAside) {
        return read >= FEWEST_ROWS && setAside * 2 > read;
    }
}
