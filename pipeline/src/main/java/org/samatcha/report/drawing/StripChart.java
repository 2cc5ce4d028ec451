package org.samatcha.report.drawing;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.samatcha.base.Language;
import org.samatcha.report.chart.ChartValue;
import org.samatcha.report.chart.ChartWord;
import org.samatcha.report.chart.Strip;
import org.samatcha.report.chart.ValueFormat;
import org.samatcha.report.drawing.Mark.Form;

/** Small open dots for units over a grey box of the middle half, with the median as a bar. */
record StripChart(Typeface typeface) {

    private static final Mark MEDIAN = Mark.filled(Form.BAR, Theme.ORANGE);
    private static final Mark UNIT = Mark.hollow(Mark.Form.CIRCLE, Theme.BLUE);

    ChartDrawing draw(Strip chart) {
        Language language = chart.caption().language();
        List<Double> numbers = new ArrayList<>();
        chart.rows().forEach(row -> numbers.addAll(row.values()));
        return new RowFrame(
                        typeface,
                        chart.rows().stream().map(Strip.Row::label).toList(),
                        Scale.over(numbers, chart.format(), Scale.Start.NEAR_DATA, 7))
                .key(List.of(
                        new Key.Entry(UNIT, ChartWord.ONE_UNIT.in(language)),
                        new Key.Entry(MEDIAN, ChartWord.MEDIAN.in(language)),
                        new Key.Entry(Mark.filled(Form.SPAN, Theme.GRID), ChartWord.MIDDLE_HALF.in(language))))
                .column(
                        ChartWord.MEDIAN.in(language),
                        chart.rows().stream()
                                .map(row -> new RowFrame.Cell(median(row, chart), Theme.INK))
                                .toList())
                .column(
                        ChartWord.NUMBER_OF.in(language),
                        chart.rows().stream()
                                .map(row -> new RowFrame.Cell(
                                        ValueFormat.COUNT.text(row.values().size()), Theme.MUTED))
                                .toList())
                .draw(
                        plot -> data(plot, chart),
                        (pen, stage) -> medians(pen, stage, chart),
                        (pen, stage) -> boxes(pen, stage, chart));
    }

    private static String median(Strip.Row row, Strip chart) {
        return row.values().isEmpty()
                ? Marks.reason(ChartValue.missing(), chart.caption().language())
                : chart.format().text(row.quantile(0.5).orElseThrow());
    }

    private static void boxes(Pen pen, Stage stage, Strip chart) {
        for (int row = 0; row < chart.rows().size(); row++) {
            Strip.Row one = chart.rows().get(row);
            if (!one.values().isEmpty()) {
                double from = stage.x(one.quantile(0.25).orElseThrow());
                double to = stage.x(one.quantile(0.75).orElseThrow());
                pen.fill(new Rectangle2D.Double(from, stage.y(row) - 6, to - from, 12), Theme.GRID);
            }
        }
    }

    private static void medians(Pen pen, Stage stage, Strip chart) {
        for (int row = 0; row < chart.rows().size(); row++) {
            Strip.Row one = chart.rows().get(row);
            if (!one.values().isEmpty()) {
                double x = stage.x(one.quantile(0.5).orElseThrow());
                pen.line(x, stage.y(row) - 6, x, stage.y(row) + 6, Theme.HEAVY, Theme.ORANGE);
            }
        }
    }

    private static void data(XYPlot plot, Strip chart) {
        List<Data.At> places = new ArrayList<>();
        for (int row = 0; row < chart.rows().size(); row++) {
            for (double value : chart.rows().get(row).values()) {
                places.add(new Data.At(value, row));
            }
        }
        Data.marks(plot, UNIT, 3.6, places);
    }
}
