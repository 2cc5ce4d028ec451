package org.samatcha.check.field;

import java.util.List;
import org.samatcha.capture.RawRow;
import org.samatcha.check.FileFacts;
import org.samatcha.check.FileRule;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * In a file of 100 people or more, at most one in ten is born on 1 January: officials write that day when they know
 * only the year, and ages on 16 May are then uncertain.
 */
public record BirthdaysMustNotHeap() implements FileRule {

    private static final long FEWEST_ROWS = 100;

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "births_not_heaped",
                Stage.FIELDS,
                "วันเกิดกองอยู่ที่วันที่ 1 มกราคมมากผิดปกติ",
                "Too many are born on 1 January.");
    }

    @Override
    public Watch over(FileFacts file) {
        return new Watch() {
            private long rows;
            private long counted;

            @Override
            public void see(RawRow row) {
                rows++;
                if (row.day("birth_date").filter(day -> day.getDayOfYear() == 1).isPresent()) {
                    counted++;
                }
            }

            @Override
            public List<Notice> end(long read) {
                return rows < FEWEST_ROWS || counted * 10 <= rows
                        ? List.of()
                        : List.of(about(
                                file,
                                "birth_date",
                                counted + " of " + rows + " on 1 January",
                                "the day of birth as registered"));
            }
        };
    }
}
