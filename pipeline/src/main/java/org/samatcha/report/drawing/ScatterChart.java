package org.samatcha.report.drawing;

import java.awt.Font;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.samatcha.base.Language;
import org.samatcha.report.chart.ChartValue;
import org.samatcha.report.chart.Emphasis;
import org.samatcha.report.chart.Scatter;
import org.samatcha.report.drawing.Typeface.Weight;

/** Dots in two dimensions; areas in focus are named, what cannot be drawn is listed below. */
record ScatterChart(Typeface typeface) {

    private static final double HEIGHT = 320;
    private static final double TOP = 20;

    ChartDrawing draw(Scatter chart) {
        Language language = chart.caption().language();
        List<Double> across = new ArrayList<>();
        List<Double> upward = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (Scatter.Dot dot : chart.dots()) {
            if (dot.x() instanceof ChartValue.Known x && dot.y() instanceof ChartValue.Known y) {
                across.add(x.value());
                upward.add(y.value());
            } else {
                without.add(dot.label() + " "
                        + Marks.reason(dot.x() instanceof ChartValue.Known ? dot.y() : dot.x(), language));
            }
        }
        Frame frame = new Frame(typeface);
        XYPlot plot = frame.plot(
                frame.axis(Scale.over(across, chart.xFormat(), Scale.Start.NEAR_DATA, 6)),
                frame.axis(Scale.over(upward, chart.yFormat(), Scale.Start.NEAR_DATA, 6)),
                new Frame.Margins(TOP, 36, without.isEmpty() ? 36 : 50, 16));
        dots(plot, chart, Emphasis.CONTEXT, Mark.hollow(Mark.Form.CIRCLE, Theme.GREY));
        dots(plot, chart, Emphasis.FOCUS, Mark.filled(Mark.Form.CIRCLE, Theme.BLUE));
        Panel.Layer over = (pen, stage) -> {
            pen.text(chart.yLabel(), 0, 7, Pen.Align.LEFT, regular(), Theme.MUTED);
            double middle = (stage.left() + stage.right()) / 2;
            pen.text(chart.xLabel(), middle, stage.bottom() + 26, Pen.Align.CENTRE, regular(), Theme.MUTED);
            pen.text(
                    String.join(" · ", without),
                    stage.left(),
                    stage.bottom() + 42,
                    Pen.Align.LEFT,
                    regular(),
                    Theme.MUTED);
            names(pen, stage, chart);
        };
        Rectangle2D bounds = new Rectangle2D.Double(0, 0, Theme.WIDTH, HEIGHT);
        return new ChartDrawing(
                Theme.WIDTH, HEIGHT, List.of(new Panel(frame.chart(plot), bounds, Panel.Layer.NOTHING, over)));
    }

    private static void dots(XYPlot plot, Scatter chart, Emphasis emphasis, Mark mark) {
        List<Data.At> places = new ArrayList<>();
        for (Scatter.Dot dot : chart.dots()) {
            if (dot.emphasis() == emphasis
                    && dot.x() instanceof ChartValue.Known x
                    && dot.y() instanceof ChartValue.Known y) {
                places.add(new Data.At(x.value(), y.value()));
            }
        }
        if (!places.isEmpty()) {
            Data.marks(plot, mark, 6.2, places);
        }
    }

    private void names(Pen pen, Stage stage, Scatter chart) {
        List<Point2D> marks = new ArrayList<>();
        List<Labels.Label> labels = new ArrayList<>();
        for (Scatter.Dot dot : chart.dots()) {
            if (dot.x() instanceof ChartValue.Known x && dot.y() instanceof ChartValue.Known y) {
                Point2D at = new Point2D.Double(stage.x(x.value()), stage.y(y.value()));
                marks.add(at);
                if (dot.emphasis() == Emphasis.FOCUS) {
                    labels.add(new Labels.Label(dot.label(), at.getX(), at.getY(), bold(), Theme.BLUE));
                }
            }
        }
        labels.sort(Comparator.comparing(Labels.Label::y).thenComparing(Labels.Label::x));
        new Labels(stage.area(), marks).draw(pen, labels);
    }

    private Font regular() {
        return typeface.font(Weight.REGULAR, 8.8);
    }

    private Font bold() {
        return typeface.font(Weight.SEMI_BOLD, 8.8);
    }
}
