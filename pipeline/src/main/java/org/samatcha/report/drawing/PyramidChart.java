package org.samatcha.report.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.samatcha.report.chart.ChartValue;
import org.samatcha.report.chart.Pyramid;
import org.samatcha.report.drawing.Typeface.Weight;

/** Bars to both sides of the ages, on one scale, each with its number at its end. */
record PyramidChart(Typeface typeface) {

    private static final double ROW = 17;
    private static final double TOP = 20;

    ChartDrawing draw(Pyramid chart) {
        List<Double> numbers = new ArrayList<>();
        chart.rows().forEach(row -> {
            numbers.addAll(Scale.ends(row.left()));
            numbers.addAll(Scale.ends(row.right()));
        });
        double most = numbers.stream().mapToDouble(n -> n).max().orElse(1);
        double ages = chart.rows().stream()
                        .mapToDouble(row -> Pen.width(row.label(), regular()))
                        .max()
                        .orElse(0)
                + 16;
        double texts = numbers.stream()
                        .mapToDouble(n -> Pen.width(chart.format().text(n), regular()))
                        .max()
                        .orElse(0)
                + 6;
        double length = (Theme.WIDTH - ages) / 2 - texts;
        double scale = most == 0 ? 0 : length / most;
        double height = TOP + chart.rows().size() * ROW + 4;
        Panel panel = Plain.grid(
                new Frame(typeface),
                new Rectangle2D.Double(0, 0, Theme.WIDTH, height),
                new Frame.Margins(TOP, 0, 4, 0),
                1,
                Math.max(1, chart.rows().size()),
                (pen, stage) -> {
                    double middle = stage.x(0.5);
                    double left = middle - ages / 2;
                    double right = middle + ages / 2;
                    pen.text(chart.left(), left, 8, Pen.Align.RIGHT, bold(), Theme.text(Theme.BLUE));
                    pen.text(chart.right(), right, 8, Pen.Align.LEFT, bold(), Theme.text(Theme.ORANGE));
                    for (int i = 0; i < chart.rows().size(); i++) {
                        Pyramid.Row row = chart.rows().get(i);
                        double y = stage.y(i + 0.5);
                        pen.text(row.label(), middle, y, Pen.Align.CENTRE, regular(), Theme.INK);
                        bar(pen, row.left(), chart, left, y, -scale, Theme.BLUE);
                        bar(pen, row.right(), chart, right, y, scale, Theme.ORANGE);
                    }
                });
        return new ChartDrawing(Theme.WIDTH, height, List.of(panel));
    }

    /** A bar from {@code x}; a negative {@code scale} draws it to the left. */
    private void bar(Pen pen, ChartValue value, Pyramid chart, double x, double y, double scale, Color color) {
        double side = Math.signum(scale == 0 ? 1 : scale);
        Pen.Align align = side < 0 ? Pen.Align.RIGHT : Pen.Align.LEFT;
        if (value instanceof ChartValue.Known known) {
            double length = Math.abs(known.value() * scale);
            pen.fill(new Rectangle2D.Double(side < 0 ? x - length : x, y - 5.5, length, 11), color);
            pen.text(chart.format().text(known.value()), x + side * (length + 4), y, align, regular(), Theme.MUTED);
        } else {
            if (value instanceof ChartValue.Hidden) {
                pen.hatch(new Rectangle2D.Double(side < 0 ? x - 24 : x, y - 4, 24, 8));
            }
            String text = Marks.reason(value, chart.caption().language());
            pen.text(text, x + side * 28, y, align, regular(), Theme.MUTED);
        }
    }

    private Font regular() {
        return typeface.font(Weight.REGULAR, 8.8);
    }

    private Font bold() {
        return typeface.font(Weight.SEMI_BOLD, 9.5);
    }
}
