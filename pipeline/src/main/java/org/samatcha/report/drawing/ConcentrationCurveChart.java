package org.samatcha.report.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.samatcha.report.chart.ChartWord;
import org.samatcha.report.chart.ConcentrationCurve;
import org.samatcha.report.chart.Emphasis;
import org.samatcha.report.chart.ValueFormat;
import org.samatcha.report.drawing.Typeface.Weight;

/** A square with the diagonal of equality; each curve named where it is furthest from it. */
record ConcentrationCurveChart(Typeface typeface) {

    private static final double SIDE = 300;
    private static final double LEFT = 34;
    private static final double TOP = 20;
    private static final double BOTTOM = 36;

    ChartDrawing draw(ConcentrationCurve chart) {
        Frame frame = new Frame(typeface);
        XYPlot plot =
                frame.plot(axis(frame), axis(frame), new Frame.Margins(TOP, LEFT, BOTTOM, Theme.WIDTH - LEFT - SIDE));
        Data.line(plot, Theme.INK, Theme.THIN, List.of(new Data.At(0, 0), new Data.At(1, 1)));
        for (ConcentrationCurve.Curve curve : chart.curves()) {
            List<Data.At> places = curve.points().stream()
                    .map(point -> new Data.At(point.people(), point.outcome()))
                    .toList();
            Color color = color(curve, chart);
            Data.line(plot, color, curve.emphasis() == Emphasis.FOCUS ? Theme.HEAVY : Theme.LINE, places);
            if (places.size() <= 12) {
                Data.marks(plot, Mark.filled(Mark.Form.CIRCLE, color), 4.4, places);
            }
        }
        double height = TOP + SIDE + BOTTOM;
        Panel.Layer over = (pen, stage) -> {
            pen.text(chart.outcomeLabel(), 0, 7, Pen.Align.LEFT, regular(), Theme.MUTED);
            double middle = (stage.left() + stage.right()) / 2;
            pen.text(chart.peopleLabel(), middle, stage.bottom() + 26, Pen.Align.CENTRE, regular(), Theme.MUTED);
            names(pen, stage, chart);
        };
        return new ChartDrawing(
                Theme.WIDTH,
                height,
                List.of(new Panel(
                        frame.chart(plot),
                        new Rectangle2D.Double(0, 0, Theme.WIDTH, height),
                        Panel.Layer.NOTHING,
                        over)));
    }

    private static NumberAxis axis(Frame frame) {
        // A little air, so that marks at 0 and 1 are whole.
        return frame.axis(new Scale(-0.012, 1.012, 0.2, ValueFormat.PERCENT));
    }

    private void names(Pen pen, Stage stage, ConcentrationCurve chart) {
        List<Point2D> lines = new ArrayList<>();
        for (double at = 0; at <= 1; at += 0.02) {
            lines.add(new Point2D.Double(stage.x(at), stage.y(at)));
        }
        List<Labels.Label> labels = new ArrayList<>();
        labels.add(new Labels.Label(
                ChartWord.EQUALITY.in(chart.caption().language()), stage.x(0.7), stage.y(0.7), regular(), Theme.INK));
        for (ConcentrationCurve.Curve curve : chart.curves()) {
            lines.addAll(along(stage, curve));
            curve.points().stream()
                    .max(Comparator.comparingDouble(point -> Math.abs(point.outcome() - point.people())))
                    .ifPresent(point -> labels.add(new Labels.Label(
                            curve.label(),
                            stage.x(point.people()),
                            stage.y(point.outcome()),
                            bold(),
                            Theme.text(color(curve, chart)))));
        }
        Rectangle2D room = new Rectangle2D.Double(
                stage.left(), stage.top(), Theme.WIDTH - stage.left(), stage.bottom() - stage.top());
        new Labels(room, lines).drawOnWhite(pen, labels);
    }

    /** Places close enough together that a name on the curve would touch one. */
    private static List<Point2D> along(Stage stage, ConcentrationCurve.Curve curve) {
        List<Point2D> places = new ArrayList<>();
        for (int i = 1; i < curve.points().size(); i++) {
            ConcentrationCurve.Share from = curve.points().get(i - 1);
            ConcentrationCurve.Share to = curve.points().get(i);
            for (double part = 0; part <= 1; part += 0.1) {
                places.add(new Point2D.Double(
                        stage.x(from.people() + part * (to.people() - from.people())),
                        stage.y(from.outcome() + part * (to.outcome() - from.outcome()))));
            }
        }
        return places;
    }

    private static Color color(ConcentrationCurve.Curve curve, ConcentrationCurve chart) {
        if (curve.emphasis() == Emphasis.CONTEXT) {
            return Theme.GREY;
        }
        List<ConcentrationCurve.Curve> focus = chart.curves().stream()
                .filter(one -> one.emphasis() == Emphasis.FOCUS)
                .toList();
        return Theme.CATEGORIES.get(focus.indexOf(curve) % Theme.CATEGORIES.size());
    }

    private Font regular() {
        return typeface.font(Weight.REGULAR, 8.8);
    }

    private Font bold() {
        return typeface.font(Weight.SEMI_BOLD, 8.8);
    }
}
