package org.samatcha.report.drawing;

import java.awt.Font;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.plot.XYPlot;
import org.samatcha.base.Language;
import org.samatcha.report.chart.ChartValue;
import org.samatcha.report.chart.Comparison;
import org.samatcha.report.chart.Funnel;
import org.samatcha.report.chart.ValueFormat;
import org.samatcha.report.drawing.Typeface.Weight;

/** Rates over sizes on a logarithmic axis, between control limits; areas outside are named. */
record FunnelChart(Typeface typeface) {

    private static final double HEIGHT = 320;
    private static final double[] ROUND = {1, 2, 5};

    ChartDrawing draw(Funnel chart) {
        Language language = chart.caption().language();
        Key key = new Key(
                Marks.key(
                        chart.dots().stream()
                                .filter(dot -> dot.value() instanceof ChartValue.Known)
                                .map(Funnel.Dot::compared),
                        language),
                small(),
                Theme.WIDTH);
        List<String> without = chart.dots().stream()
                .filter(dot -> !(dot.value() instanceof ChartValue.Known))
                .map(dot -> dot.label() + " " + Marks.reason(dot.value(), language))
                .toList();
        double limitNames = Math.max(
                Pen.width(centreLabel(chart), small()),
                chart.limits().stream()
                        .mapToDouble(limits -> Pen.width(limits.label(), small()))
                        .max()
                        .orElse(0));
        double top = key.height() + 4;
        Frame frame = new Frame(typeface);
        XYPlot plot = frame.plot(
                sizeAxis(chart, frame),
                frame.axis(scale(chart)),
                new Frame.Margins(top, 32, without.isEmpty() ? 36 : 50, limitNames + 8));
        plot.setDomainGridlinesVisible(false);
        lines(plot, chart);
        dots(plot, chart);
        Panel.Layer over = (pen, stage) -> {
            key.draw(pen, 0, 0);
            sizes(pen, stage, chart);
            limitNames(pen, stage, chart);
            names(pen, stage, chart);
            pen.text(
                    String.join(" · ", without),
                    stage.left(),
                    stage.bottom() + 42,
                    Pen.Align.LEFT,
                    small(),
                    Theme.MUTED);
        };
        Rectangle2D bounds = new Rectangle2D.Double(0, 0, Theme.WIDTH, HEIGHT + top);
        return new ChartDrawing(
                Theme.WIDTH, HEIGHT + top, List.of(new Panel(frame.chart(plot), bounds, Panel.Layer.NOTHING, over)));
    }

    private static LogAxis sizeAxis(Funnel chart, Frame frame) {
        double least = chart.dots().stream().mapToDouble(Funnel.Dot::size).min().orElse(1);
        double most = chart.dots().stream().mapToDouble(Funnel.Dot::size).max().orElse(10);
        for (Funnel.Limits limits : chart.limits()) {
            for (Funnel.Limit limit : limits.points()) {
                least = Math.min(least, limit.size());
                most = Math.max(most, limit.size());
            }
        }
        LogAxis axis = new LogAxis();
        axis.setRange(least * 0.95, most * 1.05);
        axis.setTickLabelsVisible(false);
        frame.style(axis);
        return axis;
    }

    private static Scale scale(Funnel chart) {
        List<Double> numbers = new ArrayList<>(List.of(chart.centre().value()));
        chart.dots().forEach(dot -> {
            if (dot.value() instanceof ChartValue.Known known) {
                numbers.add(known.value());
            }
        });
        chart.limits()
                .forEach(limits -> limits.points().forEach(limit -> {
                    numbers.add(limit.lower());
                    numbers.add(limit.upper());
                }));
        return Scale.over(numbers, chart.format(), Scale.Start.NEAR_DATA, 8);
    }

    private static void lines(XYPlot plot, Funnel chart) {
        double from = plot.getDomainAxis().getLowerBound();
        double to = plot.getDomainAxis().getUpperBound();
        double centre = chart.centre().value();
        Data.line(plot, Theme.INK, Theme.THIN, List.of(new Data.At(from, centre), new Data.At(to, centre)));
        for (int i = 0; i < chart.limits().size(); i++) {
            List<Funnel.Limit> points = chart.limits().get(i).points();
            var stroke = i == 0 ? Theme.DASHED : Theme.THIN;
            Data.line(
                    plot,
                    Theme.GREY,
                    stroke,
                    points.stream()
                            .map(limit -> new Data.At(limit.size(), limit.lower()))
                            .toList());
            Data.line(
                    plot,
                    Theme.GREY,
                    stroke,
                    points.stream()
                            .map(limit -> new Data.At(limit.size(), limit.upper()))
                            .toList());
        }
    }

    private static void dots(XYPlot plot, Funnel chart) {
        for (Comparison compared : Comparison.values()) {
            List<Data.At> places = new ArrayList<>();
            for (Funnel.Dot dot : chart.dots()) {
                if (dot.compared() == compared && dot.value() instanceof ChartValue.Known known) {
                    places.add(new Data.At(dot.size(), known.value()));
                }
            }
            if (!places.isEmpty()) {
                Data.marks(plot, Mark.of(compared), 6.2, places);
            }
        }
    }

    /** 1, 2 and 5 times the powers of ten, left out where they would touch; then what the axis counts. */
    private void sizes(Pen pen, Stage stage, Funnel chart) {
        double from = stage.plot().getDomainAxis().getLowerBound();
        double to = stage.plot().getDomainAxis().getUpperBound();
        double free = 0;
        for (double power = Math.pow(10, Math.floor(Math.log10(from))); power <= to; power *= 10) {
            for (double round : ROUND) {
                double size = round * power;
                String text = ValueFormat.COUNT.text(size);
                double half = Pen.width(text, small()) / 2;
                if (size >= from && size <= to && stage.x(size) - half > free) {
                    pen.text(text, stage.x(size), stage.bottom() + 11, Pen.Align.CENTRE, small(), Theme.MUTED);
                    free = stage.x(size) + half + 6;
                }
            }
        }
        double middle = (stage.left() + stage.right()) / 2;
        pen.text(chart.sizeLabel(), middle, stage.bottom() + 26, Pen.Align.CENTRE, small(), Theme.MUTED);
    }

    private void limitNames(Pen pen, Stage stage, Funnel chart) {
        List<String> texts = new ArrayList<>(List.of(centreLabel(chart)));
        List<Double> wanted = new ArrayList<>(List.of(stage.y(chart.centre().value())));
        for (Funnel.Limits limits : chart.limits()) {
            if (!limits.points().isEmpty()) {
                Funnel.Limit last = limits.points().get(limits.points().size() - 1);
                texts.add(limits.label());
                wanted.add(stage.y(last.upper()));
                texts.add(limits.label());
                wanted.add(stage.y(last.lower()));
            }
        }
        double[] placed = Spread.apart(wanted, 10.5, stage.top(), stage.bottom());
        for (int i = 0; i < placed.length; i++) {
            pen.text(texts.get(i), stage.right() + 4, placed[i], Pen.Align.LEFT, small(), Theme.MUTED);
        }
    }

    private void names(Pen pen, Stage stage, Funnel chart) {
        List<Point2D> marks = new ArrayList<>();
        List<Labels.Label> labels = new ArrayList<>();
        for (Funnel.Dot dot : chart.dots()) {
            if (dot.value() instanceof ChartValue.Known known) {
                double x = stage.x(dot.size());
                double y = stage.y(known.value());
                marks.add(new Point2D.Double(x, y));
                if (dot.compared() != Comparison.SIMILAR && dot.compared() != Comparison.NONE) {
                    var color = Theme.text(Mark.of(dot.compared()).color());
                    labels.add(new Labels.Label(dot.label(), x, y, bold(), color));
                }
            }
        }
        labels.sort(Comparator.comparing(Labels.Label::y).thenComparing(Labels.Label::x));
        new Labels(stage.area(), marks).draw(pen, labels);
    }

    private static String centreLabel(Funnel chart) {
        return chart.centre().label() + " " + chart.format().text(chart.centre().value());
    }

    private Font small() {
        return typeface.font(Weight.REGULAR, 8.8);
    }

    private Font bold() {
        return typeface.font(Weight.SEMI_BOLD, 8.8);
    }
}
