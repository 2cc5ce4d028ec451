package org.samatcha.report.drawing;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.samatcha.base.Language;
import org.samatcha.report.chart.ChartValue;
import org.samatcha.report.chart.ChartWord;
import org.samatcha.report.chart.Equiplot;

/** Groups as marks of their own on one line per area; the gap in numbers at the right. */
record EquiplotChart(Typeface typeface) {

    private static final double STUB = 14;

    ChartDrawing draw(Equiplot chart) {
        Language language = chart.caption().language();
        List<Double> numbers = new ArrayList<>();
        chart.rows().forEach(row -> row.values().forEach(value -> numbers.addAll(Scale.ends(value))));
        return new RowFrame(
                        typeface,
                        chart.rows().stream().map(Equiplot.Row::label).toList(),
                        Scale.over(numbers, chart.format(), Scale.Start.NEAR_DATA, 8))
                .key(key(chart, language))
                .hatching(chart.rows().stream().map(EquiplotChart::hiddenIfAll).toList())
                .column(
                        ChartWord.GAP.in(language),
                        chart.rows().stream()
                                .map(row -> gap(row, chart, language))
                                .toList())
                .draw(plot -> data(plot, chart), Panel.Layer.NOTHING, (pen, stage) -> stubs(pen, stage, chart));
    }

    private static List<Key.Entry> key(Equiplot chart, Language language) {
        List<Key.Entry> key = new ArrayList<>();
        for (int group = 0; group < chart.groups().size(); group++) {
            key.add(new Key.Entry(Mark.category(group), chart.groups().get(group)));
        }
        if (chart.rows().stream()
                .anyMatch(row -> row.values().stream().anyMatch(ChartValue.Hidden.class::isInstance))) {
            key.add(new Key.Entry(Mark.hollow(Mark.Form.HATCHED, Theme.HATCH), ChartWord.SOME_HIDDEN.in(language)));
        }
        return key;
    }

    private static RowFrame.Cell gap(Equiplot.Row row, Equiplot chart, Language language) {
        if (row.first() instanceof ChartValue.Known from && row.last() instanceof ChartValue.Known to) {
            return new RowFrame.Cell(chart.format().difference(to.value() - from.value()), Theme.INK);
        }
        ChartValue why = row.first() instanceof ChartValue.Known ? row.last() : row.first();
        return new RowFrame.Cell(Marks.reason(why, language), Theme.MUTED);
    }

    /** A row whose groups are all hidden is hatched as a whole. */
    private static ChartValue hiddenIfAll(Equiplot.Row row) {
        return row.values().stream().allMatch(ChartValue.Hidden.class::isInstance)
                ? ChartValue.hidden()
                : ChartValue.missing();
    }

    /** A hatched stub at the end of a row in which some groups are hidden. */
    private static void stubs(Pen pen, Stage stage, Equiplot chart) {
        for (int row = 0; row < chart.rows().size(); row++) {
            List<ChartValue> values = chart.rows().get(row).values();
            boolean any = values.stream().anyMatch(ChartValue.Hidden.class::isInstance);
            if (any && !values.stream().allMatch(ChartValue.Hidden.class::isInstance)) {
                pen.hatch(new Rectangle2D.Double(stage.right() - STUB, stage.y(row) - 4, STUB, 8));
            }
        }
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
