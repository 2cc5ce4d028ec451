package org.samatcha.report.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.plot.XYPlot;
import org.samatcha.base.Language;
import org.samatcha.report.chart.ChartValue;
import org.samatcha.report.chart.ChartWord;
import org.samatcha.report.chart.Equiplot;

/** Groups as marks of their own on one line per area; the gap in numbers at the right. */
record EquiplotChart(Typeface typeface) {

    ChartDrawing draw(Equiplot chart) {
        Language language = chart.caption().language();
        List<Double> numbers = new ArrayList<>();
        chart.rows().forEach(row -> row.values().forEach(value -> numbers.addAll(Scale.ends(value))));
        return new RowFrame(
                        typeface,
                        chart.rows().stream().map(Equiplot.Row::label).toList(),
                        Scale.over(numbers, chart.format(), Scale.Start.NEAR_DATA, 8))
                .key(IntStream.range(0, chart.groups().size())
                        .mapToObj(group -> new Key.Entry(
                                Mark.category(group), chart.groups().get(group)))
                        .toList())
                .hatching(chart.rows().stream().map(EquiplotChart::hiddenIfAny).toList())
                .column(
                        ChartWord.GAP.in(language),
                        chart.rows().stream()
                                .map(row -> gap(row, chart, language))
                                .toList())
                .draw(plot -> data(plot, chart), Panel.Layer.NOTHING);
    }

    private static RowFrame.Cell gap(Equiplot.Row row, Equiplot chart, Language language) {
        if (row.first() instanceof ChartValue.Known from && row.last() instanceof ChartValue.Known to) {
            return new RowFrame.Cell(chart.format().difference(to.value() - from.value()), Theme.INK);
        }
        ChartValue why = row.first() instanceof ChartValue.Known ? row.last() : row.first();
        return new RowFrame.Cell(Marks.reason(why, language), Theme.MUTED);
    }

    /** A row with any hidden group gets hatching under its marks. */
    private static ChartValue hiddenIfAny(Equiplot.Row row) {
        return row.values().stream().anyMatch(ChartValue.Hidden.class::isInstance) ? ChartValue.hidden() : row.first();
    }

    private static void data(XYPlot plot, Equiplot chart) {
        List<Data.Span> lines = new ArrayList<>();
        for (int row = 0; row < chart.rows().size(); row++) {
            double[] known = chart.rows().get(row).values().stream()
                    .filter(ChartValue.Known.class::isInstance)
                    .mapToDouble(value -> ((ChartValue.Known) value).value())
                    .sorted()
                    .toArray();
            if (known.length > 1) {
                lines.add(new Data.Span(row, known[0], known[known.length - 1]));
            }
        }
        Data.intervals(plot, Theme.LIGHT, Theme.HEAVY, lines);
        for (int group = 0; group < chart.groups().size(); group++) {
            List<Data.At> marks = new ArrayList<>();
            for (int row = 0; row < chart.rows().size(); row++) {
                if (chart.rows().get(row).values().get(group) instanceof ChartValue.Known known) {
                    marks.add(new Data.At(known.value(), row));
                }
            }
            Data.marks(plot, Mark.category(group), 6.6, marks);
        }
    }
}
