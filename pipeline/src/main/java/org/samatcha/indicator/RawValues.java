package org.samatcha.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.samatcha.evidence.Cell;
import org.samatcha.evidence.CountedTable;
import org.samatcha.evidence.Counts;
import org.samatcha.evidence.Split;

/** Computes indicators from counts: one value for every area, year, dimension and category, none left out. */
public final class RawValues {

    private RawValues() {}

    /** {@code areas} are all areas that must have a row, whether or not the data name them. */
    public static List<RawValue> of(Indicator indicator, Counts counts, Collection<String> areas) {
        return of(indicator, indicator.slices(), counts, areas);
    }

    /** The indicator by slices that stand elsewhere. */
    public static List<RawValue> of(Indicator indicator, List<Slice> slices, Counts counts, Collection<String> areas) {
        CountedTable table = counts.tableOf(indicator.leadingTally());
        IndicatorCard card = indicator.card();
        List<RawValue> values = new ArrayList<>();
        for (int year : counts.years(table)) {
            for (Slice slice : slices) {
                for (String category : categories(slice, counts, table)) {
                    for (String area : areas) {
                        Cell cell = new Cell(area, year, slice.dimension(), category);
                        Result result = slice.formula()
                                .at(new Evidence(counts, slice.isEvery() ? cell : cell.whole(), card.yearKind()));
                        values.add(new RawValue(card.id(), area, year, slice.dimension(), category, result));
                    }
                }
            }
        }
        return values;
    }

    private static Collection<String> categories(Slice slice, Counts counts, CountedTable table) {
        if (!slice.isEvery()) {
            return List.of(slice.category());
        }
        return slice.dimension().equals(Split.ALL) ? List.of(Split.ALL) : counts.categories(table, slice.dimension());
    }
}
