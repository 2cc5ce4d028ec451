package org.samatcha.report.chart;

import java.util.List;
import java.util.stream.Stream;
import org.samatcha.base.Language;

/**
 * Groups on one line per area; the line's length is the gap between the first and the last group.
 *
 * @param groups two to five names, in their order (for example poorest to richest)
 */
public record Equiplot(Caption caption, ValueFormat format, List<String> groups, List<Row> rows) implements ChartSpec {

    public Equiplot {
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
        if (groups.size() < 2 || groups.size() > 5) {
            throw new IllegalArgumentException("An equiplot shows two to five groups, got " + groups);
        }
        for (Row row : rows) {
            if (row.values().size() != groups.size()) {
                throw new IllegalArgumentException(
                        row.label() + " has " + row.values().size() + " values for the groups " + groups);
            }
        }
    }

    /** One area; values in the order of the groups. */
    public record Row(String label, List<ChartValue> values) {
        public Row {
            values = List.copyOf(values);
        }

        public ChartValue first() {
            return values.get(0);
        }

        public ChartValue last() {
            return values.get(values.size() - 1);
        }
    }

    @Override
    public ChartTable table() {
        Language language = caption.language();
        return new ChartTable(
                ChartTable.row(
                        ChartWord.AREA.in(language),
                        Stream.concat(groups.stream(), Stream.of(ChartWord.GAP.in(language)))),
                rows.stream()
                        .map(row -> ChartTable.row(
                                row.label(),
                                Stream.concat(
                                        row.values().stream().map(v -> ChartTable.cell(v, format, language)),
                                        Stream.of(ChartTable.difference(row.first(), row.last(), format)))))
                        .toList());
    }
}
