package org.samatcha.report.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.samatcha.base.Language;
import org.samatcha.report.chart.ChartValue;
import org.samatcha.report.chart.Emphasis;
import org.samatcha.report.chart.Slope;
import org.samatcha.report.drawing.Typeface.Weight;

/** A line from the left year to the right one for each area, named at both ends without overlap. */
record SlopeChart(Typeface typeface) {

    private static final double LINE = 12;
    private static final double TOP = 22;

    ChartDrawing draw(Slope chart) {
        Language language = chart.caption().language();
        List<Slope.Line> known = chart.lines().stream()
                .filter(line -> line.before() instanceof ChartValue.Known && line.after() instanceof ChartValue.Known)
                .toList();
        List<String> without = chart.lines().stream()
                .filter(line -> !known.contains(line))
                .map(line -> line.label() + " "
                        + Marks.reason(
                                line.after() instanceof ChartValue.Known ? line.before() : line.after(), language))
                .toList();
        List<String> notes = TextLines.wrap(String.join(" · ", without), regular(), Theme.WIDTH);
        double bottom = without.isEmpty() ? 6 : 10 + notes.size() * LINE;
        double height = TOP + Math.max(200, known.size() * LINE + 10) + bottom;
        double names = known.stream()
                        .mapToDouble(line -> Pen.width(text(line, line.after(), chart), bold()))
                        .max()
                        .orElse(0)
                + 16;
        List<Double> numbers = new ArrayList<>();
        known.forEach(line -> {
            numbers.add(number(line.before()));
            numbers.add(number(line.after()));
        });
        Scale scale = Scale.over(numbers, chart.format(), Scale.Start.NEAR_DATA, 5);
        Frame frame = new Frame(typeface);
        XYPlot plot = frame.plot(
                frame.hiddenAxis(-0.06, 1.06),
                frame.hiddenAxis(scale.from(), scale.to()),
                new Frame.Margins(TOP, names, bottom, names));
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        lines(plot, known, Emphasis.CONTEXT);
        lines(plot, known, Emphasis.FOCUS);
        Panel.Layer over = (pen, stage) -> {
            pen.text(chart.before(), stage.x(0), TOP / 2 - 2, Pen.Align.CENTRE, bold(), Theme.INK);
            pen.text(chart.after(), stage.x(1), TOP / 2 - 2, Pen.Align.CENTRE, bold(), Theme.INK);
            names(pen, stage, chart, known);
            for (int i = 0; i < notes.size(); i++) {
                pen.text(notes.get(i), 0, stage.bottom() + 14 + i * LINE, Pen.Align.LEFT, regular(), Theme.MUTED);
            }
        };
        Rectangle2D bounds = new Rectangle2D.Double(0, 0, Theme.WIDTH, height);
        return new ChartDrawing(
                Theme.WIDTH, height, List.of(new Panel(frame.chart(plot), bounds, Panel.Layer.NOTHING, over)));
    }

    private static void lines(XYPlot plot, List<Slope.Line> lines, Emphasis emphasis) {
        Color color = color(emphasis);
        for (Slope.Line line : lines) {
            if (line.emphasis() == emphasis) {
                List<Data.At> ends =
                        List.of(new Data.At(0, number(line.before())), new Data.At(1, number(line.after())));
                Data.line(plot, color, emphasis == Emphasis.FOCUS ? Theme.HEAVY : Theme.THIN, ends);
                Data.marks(plot, Mark.filled(Mark.Form.CIRCLE, color), emphasis == Emphasis.FOCUS ? 5.5 : 4, ends);
            }
        }
    }

    private void names(Pen pen, Stage stage, Slope chart, List<Slope.Line> known) {
        double[] left = Spread.apart(
                known.stream().map(line -> stage.y(number(line.before()))).toList(),
                LINE - 1,
                stage.top(),
                stage.bottom());
        double[] right = Spread.apart(
                known.stream().map(line -> stage.y(number(line.after()))).toList(),
                LINE - 1,
                stage.top(),
                stage.bottom());
        for (int i = 0; i < known.size(); i++) {
            Slope.Line line = known.get(i);
            Font font = line.emphasis() == Emphasis.FOCUS ? bold() : regular();
            Color color = Theme.text(color(line.emphasis()));
            String before = text(line, line.before(), chart);
            String after = text(line, line.after(), chart);
            lead(pen, stage.x(0) - 4, stage.y(number(line.before())), stage.left() - 3, left[i]);
            lead(pen, stage.x(1) + 4, stage.y(number(line.after())), stage.right() + 3, right[i]);
            pen.text(before, stage.left() - 5, left[i], Pen.Align.RIGHT, font, color);
            pen.text(after, stage.right() + 5, right[i], Pen.Align.LEFT, font, color);
        }
    }

    /** From a mark to its name, which may have had to move. */
    private static void lead(Pen pen, double x1, double y1, double x2, double y2) {
        pen.line(x1, y1, x2, y2, Theme.HAIR, Theme.LIGHT);
    }

    private static String text(Slope.Line line, ChartValue value, Slope chart) {
        return line.label() + " " + chart.format().text(number(value));
    }

    private static double number(ChartValue value) {
        return ((ChartValue.Known) value).value();
    }

    private static Color color(Emphasis emphasis) {
        return switch (emphasis) {
            case FOCUS -> Theme.BLUE;
            case CONTEXT -> Theme.GREY;
        };
    }

    private Font regular() {
        return typeface.font(Weight.REGULAR, 8.8);
    }

    private Font bold() {
        return typeface.font(Weight.SEMI_BOLD, 8.8);
    }
}
