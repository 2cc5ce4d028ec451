package org.samatcha.check.sum;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.samatcha.capture.RawRow;
import org.samatcha.capture.SourceNumber;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;

/**
 * A total that a line prints beside its cells, against the sum of the cells. Zero cells may be absent from the rows.
 */
final class PrintedTotal {

    private PrintedTotal() {}

    /** At most one notice; none when the layout prints no such total. */
    static List<Notice> differing(RuleCard card, List<RawRow> rows, String column, Predicate<RawRow> counted) {
        RawRow first = rows.get(0);
        OptionalLong printed = SourceNumber.whole(first.text(column));
        if (printed.isEmpty()) {
            return List.of();
        }
        long sum = 0;
        for (RawRow row : rows) {
            if (counted.test(row)) {
                sum += SourceNumber.whole(row.text("pupils")).orElse(0);
            }
        }
        return sum == printed.getAsLong()
                ? List.of()
                : List.of(card.notice(
                        first.file(),
                        first.line(),
                        column,
                        Long.toString(printed.getAsLong()),
                        "the sum of its cells, " + sum));
    }
}
