package org.samatcha.report.chart;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.samatcha.base.Language;

/**
 * Lines over years with interval bands and the name at each line's end. A year without a number breaks the line.
 *
 * @param years in order, as printed under the axis
 * @param targets lines to reach, none or one
 */
public record Trend(
        Caption caption,
        ValueFormat format,
        List<String> years,
        List<Series> series,
        List<ReferenceLine> targets,
        Panels panels)
        implements ChartSpec {

    public Trend {
        years = List.copyOf(years);
        series = List.copyOf(series);
        targets = List.copyOf(targets);
        for (Series one : series) {
            if (one.values().size() != years.size()) {
                throw new IllegalArgumentException(
                        one.label() + " has " + one.values().size() + " values for the years " + years);
            }
        }
    }

    /** All lines in one frame, or one small frame for each with the same axes. */
    public enum Panels {
        ONE,
        SMALL_MULTIPLES
    }

    /** One line; values in the order of the years. */
    public record Series(String label, Emphasis emphasis, List<ChartValue> values) {
        public Series {
            values = List.copyOf(values);
        }
    }

    @Override
    public ChartTable table() {
        Language language = caption.language();
        return new ChartTable(
                ChartTable.row(ChartWord.YEAR.in(language), series.stream().map(Series::label)),
                IntStream.range(0, years.size())
                        .mapToObj(year -> ChartTable.row(years.get(year), cells(year, language)))
                        .toList());
    }

    private Stream<String> cells(int year, Language language) {
        return series.stream().map(one -> ChartTable.cell(one.values().get(year), format, language));
    }
}
