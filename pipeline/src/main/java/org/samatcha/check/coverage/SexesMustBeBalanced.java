package org.samatcha.check.coverage;

import java.util.List;
import org.samatcha.capture.RawRow;
import org.samatcha.check.FileFacts;
import org.samatcha.check.FileRule;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * In a file of 100 people or more, each sex has at least one person in five. A school for one sex alone is the
 * exception; elsewhere the other sex's file is missing or a code was read wrongly.
 */
public record SexesMustBeBalanced() implements FileRule {

    private static final long FEWEST_ROWS = 100;

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "sexes_balanced",
                Stage.COVERAGE,
                "สัดส่วนเพศในแฟ้มผิดปกติ อาจขาดข้อมูลของเพศหนึ่ง",
                "Nearly all rows of the file are of one sex.");
    }

    @Override
    public Watch over(FileFacts file) {
        return new Watch() {
            private long rows;
            private long counted;

            @Override
            public void see(RawRow row) {
                rows++;
                if (row.text("sex").equals("female")) {
                    counted++;
                }
            }

            @Override
            public List<Notice> end(long read) {
                return rows < FEWEST_ROWS || (counted * 5 >= rows && (rows - counted) * 5 >= rows)
                        ? List.of()
                        : List.of(about(
                                file,
                                "sex",
                                counted + " of " + rows + " are female",
                                "one in five or more of each sex"));
            }
        };
    }
}
