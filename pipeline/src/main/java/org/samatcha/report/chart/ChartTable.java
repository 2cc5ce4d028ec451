package org.samatcha.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.samatcha.base.Language;

/**
 * The numbers of a chart as a table of texts, printed under it. The first column names the row.
 *
 * @param header one text per column
 * @param rows each as long as the header
 */
public record ChartTable(List<String> header, List<List<String>> rows) {

    public ChartTable {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(
                        "A row of " + row.size() + " cells under a header of " + header.size() + ": " + row);
            }
        }
    }

    /** A value as a cell: the number, or in words why there is none. */
    static String cell(ChartValue value, ValueFormat format, Language language) {
        if (value instanceof ChartValue.Known known) {
            return format.text(known.value());
        }
        return value instanceof ChartValue.Hidden ? ChartWord.HIDDEN.in(language) : ChartWord.MISSING.in(language);
    }

    /** The interval of a value as a cell; a dash where there is none. */
    static String interval(ChartValue value, ValueFormat format) {
        return value instanceof ChartValue.Known known && known.hasInterval()
                ? format.text(known.lower()) + "–" + format.text(known.upper())
                : "–";
    }

    /** The difference {@code to − from} as a cell; a dash unless both are known. */
    static String difference(ChartValue from, ChartValue to, ValueFormat format) {
        return from instanceof ChartValue.Known before && to instanceof ChartValue.Known after
                ? format.difference(after.value() - before.value())
                : "–";
    }

    static List<String> row(String label, Stream<String> cells) {
        List<String> row = new ArrayList<>();
        row.add(label);
        cells.forEach(row::add);
        return row;
    }
}
