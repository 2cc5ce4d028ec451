package org.samatcha.evidence;

import java.io.Serializable;
import java.util.List;
import org.samatcha.base.YearKind;

/**
 * How one table is counted: its year, the splits it is counted by, and its tallies.
 *
 * <p>Every table names its area in the column {@code area_code}. A dimension is the column of the same name; a row
 * without a value there counts under {@code unknown}.
 *
 * @param name the table's name, unique among all counted tables
 * @param yearColumn the column with the Buddhist-era year
 */
public record CountedTable(String name, String yearColumn, YearKind yearKind, List<Split> splits, List<Tally> tallies)
        implements Serializable {

    public CountedTable {
        splits = List.copyOf(splits);
        tallies = List.copyOf(tallies);
        if (!splits.contains(Split.of(Split.ALL))) {
            throw new IllegalArgumentException("Table " + name + " must be counted as a whole, too");
        }
    }

    /** The distinct columns that the splits need, in order of first use. */
    public List<String> dimensions() {
        return splits.stream()
                .flatMap(split -> split.dimensions().stream())
                .distinct()
                .toList();
    }

    public boolean isSplitBy(String dimension) {
        return splits.stream().anyMatch(split -> split.isOf(dimension));
    }

    static List<Split> splits(String... ids) {
        return List.of(ids).stream().map(Split::of).toList();
    }
}
