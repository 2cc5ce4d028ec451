package org.samatcha.report.drawing;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.samatcha.base.Language;
import org.samatcha.report.chart.ChartValue;
import org.samatcha.report.chart.ChartWord;
import org.samatcha.report.chart.TargetBars;
import org.samatcha.report.drawing.Mark.Form;

/** Bars from zero; those that reach the target are dark and filled, the others pale with an outline. */
record TargetBarsChart(Typeface typeface) {

    private static final Mark MET = Mark.filled(Form.SQUARE, Theme.BLUE);
    private static final Mark NOT_MET = Mark.hollow(Form.SQUARE, Theme.ORANGE);
    private static final Color NOT_MET_FILL = new Color(0xFD, 0xE4, 0xD6);

    ChartDrawing draw(TargetBars chart) {
        Language language = chart.caption().language();
        List<Double> numbers = new ArrayList<>(List.of(chart.target().value()));
        chart.rows().forEach(row -> numbers.addAll(Scale.ends(row.value())));
        return new RowFrame(
                        typeface,
                        chart.rows().stream().map(TargetBars.Row::label).toList(),
                        Scale.over(numbers, chart.format(), Scale.Start.AT_ZERO, 6))
                .key(List.of(
                        new Key.Entry(MET, ChartWord.MET.in(language)),
                        new Key.Entry(NOT_MET, ChartWord.NOT_MET.in(language))))
                .reference(chart.target())
                .hatching(chart.rows().stream().map(TargetBars.Row::value).toList())
                .column(
                        ChartWord.of(chart.format()).in(language),
                        chart.rows().stream()
                                .map(row -> cell(row.value(), chart, language))
                                .toList())
                .draw(plot -> {}, (pen, stage) -> bars(pen, stage, chart));
    }

    private static RowFrame.Cell cell(ChartValue value, TargetBars chart, Language language) {
        if (value instanceof ChartValue.Known known) {
            Mark mark = chart.met(value).orElseThrow() ? MET : NOT_MET;
            return new RowFrame.Cell(chart.format().text(known.value()), Theme.text(mark.color()));
        }
        return new RowFrame.Cell(Marks.reason(value, language), Theme.MUTED);
    }

    private static void bars(Pen pen, Stage stage, TargetBars chart) {
        for (int row = 0; row < chart.rows().size(); row++) {
            if (chart.rows().get(row).value() instanceof ChartValue.Known known) {
                boolean met = chart.met(known).orElseThrow();
                double zero = stage.x(0);
                double end = stage.x(known.value());
                Rectangle2D bar =
                        new Rectangle2D.Double(Math.min(zero, end), stage.y(row) - 5, Math.abs(end - zero), 10);
                pen.fill(bar, met ? Theme.BLUE : NOT_MET_FILL);
                pen.outline(bar, Theme.THIN, met ? Theme.BLUE : Theme.ORANGE);
            }
        }
        double x = stage.x(chart.target().value());
        pen.line(x, stage.top() - 2, x, stage.bottom(), Theme.HEAVY, Color.WHITE);
        pen.line(x, stage.top() - 2, x, stage.bottom(), Theme.DASHED, Theme.INK);
    }
}
