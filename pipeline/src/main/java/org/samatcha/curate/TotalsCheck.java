package org.samatcha.curate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.samatcha.capture.Captured;
import org.samatcha.capture.NumberText;
import org.samatcha.capture.RawRow;
import org.samatcha.capture.SourceProfile;
import org.samatcha.capture.Unpivot;
import org.samatcha.check.Notice;
import org.samatcha.check.sum.TotalsMustReconcile;

/**
 * Adds up the accepted rows of a file and compares with the totals that the file states.
 *
 * <p>Sums are kept per value of the profile's {@code within} columns (for example the year) and, for unpivoted rows,
 * per cell; one notice per total row names the first number that differs.
 */
final class TotalsCheck {

    private final SourceProfile profile;
    private final List<String> summed;
    private final List<String> cellColumns;
    private final Map<String, Long> sums = new HashMap<>();
    private final List<Captured.Total> stated = new ArrayList<>();

    TotalsCheck(SourceProfile profile) {
        this.profile = profile;
        Unpivot unpivot = profile.unpivot();
        this.summed = unpivot.isNone() ? profile.totals().sums() : List.of(unpivot.value());
        this.cellColumns = List.copyOf(unpivot.by().keySet());
    }

    void accepted(Captured.Data data) {
        for (RawRow row : data.rows()) {
            for (String column : summed) {
                OptionalLong number = NumberText.whole(row.text(column));
                if (number.isPresent()) {
                    sums.merge(key(row, column), number.getAsLong(), Long::sum);
                }
            }
        }
    }

    void stated(Captured.Total total) {
        if (!summed.isEmpty()) {
            stated.add(total);
        }
    }

    List<Notice> notices(String file) {
        List<Notice> notices = new ArrayList<>();
        for (Captured.Total total : stated) {
            boolean told = false;
            for (RawRow row : total.rows()) {
                for (String column : summed) {
                    OptionalLong number = NumberText.whole(row.text(column));
                    long sum = sums.getOrDefault(key(row, column), 0L);
                    if (number.isPresent() && number.getAsLong() != sum && !told) {
                        told = true;
                        notices.add(new TotalsMustReconcile()
                                .card()
                                .notice(
                                        file,
                                        total.line(),
                                        column,
                                        Long.toString(number.getAsLong()),
                                        "the sum of the accepted rows, " + sum + where(row)));
                    }
                }
            }
        }
        return notices;
    }

    private String key(RawRow row, String column) {
        StringBuilder key = new StringBuilder(column);
        for (String within : profile.totals().within()) {
            key.append('|').append(row.text(within));
        }
        for (String cell : cellColumns) {
            key.append('|').append(row.text(cell));
        }
        return key.toString();
    }

    private String where(RawRow row) {
        StringBuilder where = new StringBuilder();
        for (String cell : Stream.concat(cellColumns.stream(), profile.totals().within().stream())
                .toList()) {
            where.append(", ").append(cell).append(' ').append(row.text(cell));
        }
        return where.toString();
    }
}
