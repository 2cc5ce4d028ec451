package org.samatcha.check.field;

import java.util.List;
import org.samatcha.capture.RawRow;
import org.samatcha.check.FileFacts;
import org.samatcha.check.FileRule;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * In a file of 20 people or more, at most one in twenty has no personal number. Blank numbers are never linked, so
 * flows, dropout and duplicates are unknown for them.
 */
public record PersonIdsMustMostlyBeFilled() implements FileRule {

    private static final long FEWEST_ROWS = 20;

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "person_ids_mostly_filled",
                Stage.FIELDS,
                "ไม่มีเลขประจำตัวเกินร้อยละ 5 จึงติดตามข้ามปีไม่ได้",
                "More than one in twenty has no personal number and cannot be followed across years.");
    }

    @Override
    public Watch over(FileFacts file) {
        return new Watch() {
            private long rows;
            private long counted;

            @Override
            public void see(RawRow row) {
                rows++;
                if (row.isBlank("citizen_id")) {
                    counted++;
                }
            }

            @Override
            public List<Notice> end(long read) {
                return rows < FEWEST_ROWS || counted * 20 <= rows
                        ? List.of()
                        : List.of(about(
                                file, "citizen_id", counted + " of " + rows + " blank", "a personal number or G-code"));
            }
        };
    }
}
