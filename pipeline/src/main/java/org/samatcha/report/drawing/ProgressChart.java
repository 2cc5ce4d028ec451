package org.samatcha.report.drawing;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.samatcha.base.Language;
import org.samatcha.report.chart.ChartValue;
import org.samatcha.report.chart.ChartWord;
import org.samatcha.report.chart.Progress;
import org.samatcha.report.chart.ValueFormat;
import org.samatcha.report.drawing.Mark.Form;

/** A track per commitment from its baseline at the left to its target, filled as far as it has come. */
record ProgressChart(Typeface typeface) {

    private static final double BACK = -0.25;
    private static final double BEYOND = 1.1;

    ChartDrawing draw(Progress chart) {
        Language language = chart.caption().language();
        return new RowFrame(
                        typeface,
                        chart.rows().stream().map(Progress.Row::label).toList(),
                        new Scale(BACK - 0.05, BEYOND + 0.05, 10, ValueFormat.RATIO))
                .key(chart.rows().stream()
                        .map(Progress.Row::course)
                        .distinct()
                        .sorted()
                        .map(course -> new Key.Entry(mark(course), course.word().in(language)))
                        .toList())
                .ends(ChartWord.BASELINE.in(language), ChartWord.TARGET.in(language))
                .hatching(chart.rows().stream().map(Progress.Row::now).toList())
                .column(
                        ChartWord.BASELINE.in(language),
                        chart.rows().stream()
                                .map(row -> number(row.baseline(), row.format(), language))
                                .toList())
                .column(
                        ChartWord.NOW.in(language),
                        chart.rows().stream()
                                .map(row -> number(row.now(), row.format(), language))
                                .toList())
                .column(
                        ChartWord.TARGET.in(language),
                        chart.rows().stream()
                                .map(row -> new RowFrame.Cell(row.format().text(row.target()), Theme.INK))
                                .toList())
                .draw(plot -> data(plot, chart), Panel.Layer.NOTHING, (pen, stage) -> tracks(pen, stage, chart));
    }

    private static RowFrame.Cell number(ChartValue value, ValueFormat format, Language language) {
        return value instanceof ChartValue.Known known
                ? new RowFrame.Cell(format.text(known.value()), Theme.INK)
                : new RowFrame.Cell(Marks.reason(value, language), Theme.MUTED);
    }

    private static Mark mark(Progress.Course course) {
        return switch (course) {
            case REACHED -> Mark.filled(Form.SQUARE, Theme.TEAL);
            case ON_COURSE -> Mark.filled(Form.CIRCLE, Theme.BLUE);
            case OFF_COURSE -> Mark.filled(Form.DIAMOND, Theme.ORANGE);
            case UNKNOWN -> Mark.hollow(Form.CIRCLE, Theme.GREY);
        };
    }

    /** Within the drawing: further back or beyond is drawn at its edge. */
    private static double within(double done) {
        return Math.min(BEYOND, Math.max(BACK, done));
    }

    private static void tracks(Pen pen, Stage stage, Progress chart) {
        for (int row = 0; row < chart.rows().size(); row++) {
            Progress.Row one = chart.rows().get(row);
            if (one.now() instanceof ChartValue.Hidden) {
                continue;
            }
            double y = stage.y(row);
            double start = stage.x(0);
            double target = stage.x(1);
            pen.fill(new Rectangle2D.Double(start, y - 3, target - start, 6), Theme.GRID);
            one.done().ifPresent(done -> {
                double now = stage.x(within(done));
                Rectangle2D way = new Rectangle2D.Double(Math.min(start, now), y - 3, Math.abs(now - start), 6);
                pen.fill(way, Theme.LIGHT);
            });
            pen.line(start, y - 5, start, y + 5, Theme.THIN, Theme.GREY);
            pen.line(target, y - 6, target, y + 6, Theme.HEAVY, Theme.INK);
        }
    }

    private static void data(XYPlot plot, Progress chart) {
        for (int row = 0; row < chart.rows().size(); row++) {
            Progress.Row one = chart.rows().get(row);
            if (one.done().isPresent()) {
                double x = within(one.done().getAsDouble());
                Data.marks(plot, mark(one.course()), 7, List.of(new Data.At(x, row)));
            }
        }
    }
}
