package org.samatcha.report.drawing;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.samatcha.base.Language;
import org.samatcha.report.chart.AreaProfile;
import org.samatcha.report.chart.ChartValue;
import org.samatcha.report.chart.ChartWord;
import org.samatcha.report.chart.Comparison;
import org.samatcha.report.chart.ValueFormat;
import org.samatcha.report.drawing.Mark.Form;

/** A spine per indicator, worst at the left and best at the right, with the middle half, the province and the area. */
record AreaProfileChart(Typeface typeface) {

    ChartDrawing draw(AreaProfile chart) {
        Language language = chart.caption().language();
        return new RowFrame(
                        typeface,
                        chart.rows().stream().map(AreaProfile.Row::label).toList(),
                        new Scale(-0.03, 1.03, 10, ValueFormat.RATIO))
                .key(key(chart, language))
                .ends(ChartWord.WORST.in(language), ChartWord.BEST.in(language))
                .hatching(chart.rows().stream().map(AreaProfile.Row::value).toList())
                .column(
                        ChartWord.VALUE.in(language),
                        chart.rows().stream()
                                .map(row -> Marks.cell(bare(row.value()), row.compared(), row.format(), language))
                                .toList())
                .column(
                        ChartWord.PROVINCE.in(language),
                        chart.rows().stream()
                                .map(row -> Marks.cell(bare(row.province()), Comparison.NONE, row.format(), language))
                                .toList())
                .draw(plot -> data(plot, chart), Panel.Layer.NOTHING, (pen, stage) -> spines(pen, stage, chart));
    }

    private static List<Key.Entry> key(AreaProfile chart, Language language) {
        List<Key.Entry> key = new ArrayList<>(Marks.key(
                chart.rows().stream()
                        .filter(row -> row.value() instanceof ChartValue.Known)
                        .map(AreaProfile.Row::compared),
                language));
        key.add(new Key.Entry(Mark.filled(Form.BAR, Theme.INK), ChartWord.PROVINCE.in(language)));
        key.add(new Key.Entry(Mark.filled(Form.SPAN, Theme.LIGHT), ChartWord.MIDDLE_HALF.in(language)));
        return key;
    }

    /** Without the interval, for which the column has no room. */
    private static ChartValue bare(ChartValue value) {
        return value instanceof ChartValue.Known known ? ChartValue.exact(known.value()) : value;
    }

    private static void spines(Pen pen, Stage stage, AreaProfile chart) {
        for (int row = 0; row < chart.rows().size(); row++) {
            AreaProfile.Row one = chart.rows().get(row);
            if (one.value() instanceof ChartValue.Hidden) {
                continue;
            }
            double y = stage.y(row);
            pen.fill(new Rectangle2D.Double(stage.x(0), y - 4, stage.x(1) - stage.x(0), 8), Theme.GRID);
            double from = stage.x(one.spread().position(one.spread().worseQuarter()));
            double to = stage.x(one.spread().position(one.spread().betterQuarter()));
            pen.fill(new Rectangle2D.Double(from, y - 4, to - from, 8), Theme.LIGHT);
            if (one.province() instanceof ChartValue.Known province) {
                double x = stage.x(one.spread().position(province.value()));
                pen.line(x, y - 6, x, y + 6, Theme.LINE, Theme.INK);
            }
        }
    }

    private static void data(XYPlot plot, AreaProfile chart) {
        for (int row = 0; row < chart.rows().size(); row++) {
            AreaProfile.Row one = chart.rows().get(row);
            if (one.value() instanceof ChartValue.Known known) {
                double x = one.spread().position(known.value());
                Data.marks(plot, Mark.of(one.compared()), 7, List.of(new Data.At(x, row)));
            }
        }
    }
}
