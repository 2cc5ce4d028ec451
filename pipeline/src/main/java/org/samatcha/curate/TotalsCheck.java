package org.samatcha.curate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.samatcha.capture.Captured;
import org.samatcha.capture.RawRow;
import org.samatcha.capture.SourceNumber;
import org.samatcha.capture.SourceProfile;
import org.samatcha.capture.Unpivot;
import org.samatcha.check.Notice;
import org.samatcha.check.sum.TotalsMustReconcile;

/**
 * Adds up the accepted rows of a file and compares with the totals that the file states.
 *
 * <p>Sums are kept per value of the profile's {@code within} columns (for example the year, then the province; a total
 * that leaves the later ones blank stands for all their values) and, for unpivoted rows, per cell; one notice per total
 * row names the first number that differs.
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
                OptionalLong number = SourceNumber.whole(row.text(column));
                for (int depth = 0; number.isPresent() && depth <= filled(row); depth++) {
                    sums.merge(key(row, column, depth), number.getAsLong(), Long::sum);
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
                    OptionalLong number = SourceNumber.whole(row.text(column));
                    long sum = sums.getOrDefault(key(row, column, filled(row)), 0L);
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

    /** How many of the {@code within} columns a row states, from the first: a total stands for all of the rest. */
    private int filled(RawRow row) {
        List<String> within = profile.totals().within();
        int depth = 0;
        while (depth < within.size() && !row.isBlank(within.get(depth))) {
            depth++;
        }
        return depth;
    }

    private String key(RawRow row, String column, int depth) {
        StringBuilder key = new StringBuilder(column).append('|').append(depth);
        for (String within : profile.totals().within().subList(0, depth)) {
            key.append('|').append(row.text(within));
        }
        for (String cell : cellColumns) {
            key.append('|').append(row.text(cell));
        }
        return key.toString();
    }

    private String where(RawRow row) {
        StringBuilder where = new StringBuilder();
        for (String cell : Stream.concat(
                        cellColumns.stream(), profile.totals().within().stream().filter(column -> !row.isBlank(column)))
                .toList()) {
            where.append(", ").append(cell).append(' ').append(row.text(cell));
        }
        return where.toString();
    }
}
