package org.samatcha.report.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jfree.chart.plot.XYPlot;
import org.samatcha.report.chart.ChartValue;
import org.samatcha.report.chart.Emphasis;
import org.samatcha.report.chart.ReferenceLine;
import org.samatcha.report.chart.Trend;
import org.samatcha.report.drawing.Typeface.Weight;

/** Lines with bands and names at their ends, in one frame or in small frames with the same axes. */
record TrendChart(Typeface typeface) {

    private static final double HEIGHT = 240;
    private static final double SMALL_HEIGHT = 128;
    private static final int SMALL_COLUMNS = 3;
    private static final double AXIS = 20;
    private static final double TICKS = 30;

    ChartDrawing draw(Trend chart) {
        return switch (chart.panels()) {
            case ONE -> one(chart);
            case SMALL_MULTIPLES -> small(chart);
        };
    }

    private ChartDrawing one(Trend chart) {
        double names = chart.series().stream()
                .mapToDouble(series -> Pen.width(endLabel(series, chart), bold()))
                .max()
                .orElse(0);
        Rectangle2D bounds = new Rectangle2D.Double(0, 0, Theme.WIDTH, HEIGHT);
        Frame.Margins margins = new Frame.Margins(16, TICKS, AXIS, names + 14);
        Panel panel = panel(chart, chart.series(), bounds, margins, (pen, stage) -> {
            years(pen, stage, chart);
            ends(pen, stage, chart);
            targetName(pen, stage, chart);
        });
        return new ChartDrawing(Theme.WIDTH, HEIGHT, List.of(panel));
    }

    private ChartDrawing small(Trend chart) {
        List<Panel> panels = new ArrayList<>();
        double width = Theme.WIDTH / SMALL_COLUMNS;
        for (int i = 0; i < chart.series().size(); i++) {
            Trend.Series series = chart.series().get(i);
            Rectangle2D bounds = new Rectangle2D.Double(
                    i % SMALL_COLUMNS * width, i / SMALL_COLUMNS * SMALL_HEIGHT, width, SMALL_HEIGHT);
            panels.add(panel(chart, List.of(series), bounds, new Frame.Margins(22, TICKS, AXIS, 14), (pen, stage) -> {
                pen.text(series.label(), stage.left(), stage.top() - 12, Pen.Align.LEFT, bold(), Theme.INK);
                pen.text(
                        lastNumber(series, chart),
                        stage.right(),
                        stage.top() - 12,
                        Pen.Align.RIGHT,
                        regular(),
                        Theme.BLUE);
                years(pen, stage, chart);
            }));
        }
        int rows = (chart.series().size() + SMALL_COLUMNS - 1) / SMALL_COLUMNS;
        return new ChartDrawing(Theme.WIDTH, rows * SMALL_HEIGHT, panels);
    }

    private Panel panel(
            Trend chart, List<Trend.Series> shown, Rectangle2D bounds, Frame.Margins margins, Panel.Layer labels) {
        Frame frame = new Frame(typeface);
        XYPlot plot = frame.plot(frame.hiddenAxis(-0.3, chart.years().size() - 0.7), frame.axis(scale(chart)), margins);
        plot.setDomainGridlinesVisible(false);
        for (Trend.Series series : shown) {
            if (series.emphasis() == Emphasis.CONTEXT) {
                line(plot, series, Theme.GREY);
            }
        }
        for (Trend.Series series : shown) {
            if (series.emphasis() == Emphasis.FOCUS) {
                Color color = color(series, chart);
                band(plot, series, color);
                line(plot, series, color);
            }
        }
        Panel.Layer under = (pen, stage) -> {
            hatching(pen, stage, shown, chart);
            for (ReferenceLine target : chart.targets()) {
                double y = stage.y(target.value());
                pen.line(stage.left(), y, stage.right(), y, Theme.DASHED, Theme.INK);
            }
        };
        return new Panel(frame.chart(plot), bounds, under, labels);
    }

    private static Scale scale(Trend chart) {
        List<Double> numbers = new ArrayList<>();
        chart.targets().forEach(target -> numbers.add(target.value()));
        chart.series().forEach(series -> series.values().forEach(value -> numbers.addAll(Scale.ends(value))));
        return Scale.over(numbers, chart.format(), Scale.Start.NEAR_DATA, 4);
    }

    /** In small frames every line is the message, so all have the first colour. */
    private static Color color(Trend.Series series, Trend chart) {
        if (chart.panels() == Trend.Panels.SMALL_MULTIPLES) {
            return Theme.BLUE;
        }
        List<Trend.Series> focus = chart.series().stream()
                .filter(one -> one.emphasis() == Emphasis.FOCUS)
                .toList();
        return series.emphasis() == Emphasis.CONTEXT
                ? Theme.GREY
                : Theme.CATEGORIES.get(focus.indexOf(series) % Theme.CATEGORIES.size());
    }

    private static void line(XYPlot plot, Trend.Series series, Color color) {
        for (List<Data.At> piece : pieces(series)) {
            Data.line(plot, color, series.emphasis() == Emphasis.FOCUS ? Theme.HEAVY : Theme.LINE, piece);
        }
        Data.marks(
                plot,
                Mark.filled(Mark.Form.CIRCLE, color),
                series.emphasis() == Emphasis.FOCUS ? 4.4 : 3.4,
                pieces(series).stream().flatMap(List::stream).toList());
    }

    private static void band(XYPlot plot, Trend.Series series, Color color) {
        List<Data.Span> band = new ArrayList<>();
        for (int year = 0; year <= series.values().size(); year++) {
            if (year < series.values().size()
                    && series.values().get(year) instanceof ChartValue.Known known
                    && known.hasInterval()) {
                band.add(new Data.Span(year, known.lower(), known.upper()));
            } else if (!band.isEmpty()) {
                Data.band(plot, color, band);
                band = new ArrayList<>();
            }
        }
    }

    /** The stretches of years that have numbers. */
    private static List<List<Data.At>> pieces(Trend.Series series) {
        List<List<Data.At>> pieces = new ArrayList<>(List.of(new ArrayList<>()));
        for (int year = 0; year < series.values().size(); year++) {
            if (series.values().get(year) instanceof ChartValue.Known known) {
                pieces.get(pieces.size() - 1).add(new Data.At(year, known.value()));
            } else {
                pieces.add(new ArrayList<>());
            }
        }
        pieces.removeIf(List::isEmpty);
        return pieces;
    }

    /** A hatched box at the foot of each year that is not disclosed; above, whose they are, one below the other. */
    private void hatching(Pen pen, Stage stage, List<Trend.Series> shown, Trend chart) {
        Map<String, List<Double>> places = new LinkedHashMap<>();
        for (Trend.Series series : shown) {
            for (int year = 0; year < chart.years().size(); year++) {
                if (series.values().get(year) instanceof ChartValue.Hidden hidden) {
                    pen.hatch(new Rectangle2D.Double(stage.x(year) - 4, stage.bottom() - 8, 8, 8));
                    String whose = chart.panels() == Trend.Panels.ONE ? series.label() + " " : "";
                    places.computeIfAbsent(
                                    whose + Marks.reason(hidden, chart.caption().language()), text -> new ArrayList<>())
                            .add(stage.x(year));
                }
            }
        }
        double y = stage.bottom() - 15;
        for (Map.Entry<String, List<Double>> place : places.entrySet()) {
            double half = Pen.width(place.getKey(), regular()) / 2;
            double middle = (place.getValue().get(0)
                            + place.getValue().get(place.getValue().size() - 1))
                    / 2;
            double x = Math.max(stage.left() + half, Math.min(stage.right() - half, middle));
            pen.text(place.getKey(), x, y, Pen.Align.CENTRE, regular(), Theme.MUTED);
            y -= 12;
        }
    }

    /** Years under the axis; only every second, third … where they would touch. */
    private void years(Pen pen, Stage stage, Trend chart) {
        double widest = chart.years().stream()
                .mapToDouble(year -> Pen.width(year, regular()) + 8)
                .max()
                .orElse(1);
        int last = chart.years().size() - 1;
        int every = last == 0 ? 1 : Math.max(1, (int) Math.ceil(widest / (stage.x(1) - stage.x(0))));
        IntStream.rangeClosed(0, last)
                .filter(year -> (last - year) % every == 0)
                .forEach(year -> pen.text(
                        chart.years().get(year),
                        stage.x(year),
                        stage.bottom() + 11,
                        Pen.Align.CENTRE,
                        regular(),
                        Theme.MUTED));
    }

    private void ends(Pen pen, Stage stage, Trend chart) {
        List<Trend.Series> named = chart.series().stream()
                .filter(series -> !pieces(series).isEmpty())
                .toList();
        List<Double> wanted =
                named.stream().map(series -> stage.y(lastPlace(series).y())).toList();
        double[] placed = Spread.apart(wanted, 12, stage.top(), stage.bottom());
        for (int i = 0; i < placed.length; i++) {
            Trend.Series series = named.get(i);
            boolean focus = series.emphasis() == Emphasis.FOCUS;
            pen.text(
                    endLabel(series, chart),
                    stage.right() + 4,
                    placed[i],
                    Pen.Align.LEFT,
                    focus ? bold() : regular(),
                    Theme.text(color(series, chart)));
        }
    }

    private void targetName(Pen pen, Stage stage, Trend chart) {
        for (ReferenceLine target : chart.targets()) {
            String text = target.label() + " " + chart.format().text(target.value());
            pen.text(text, stage.left() + 2, stage.y(target.value()) - 7, Pen.Align.LEFT, regular(), Theme.INK);
        }
    }

    private static Data.At lastPlace(Trend.Series series) {
        List<List<Data.At>> pieces = pieces(series);
        List<Data.At> piece = pieces.get(pieces.size() - 1);
        return piece.get(piece.size() - 1);
    }

    private static String endLabel(Trend.Series series, Trend chart) {
        return series.label() + " " + lastNumber(series, chart);
    }

    private static String lastNumber(Trend.Series series, Trend chart) {
        return pieces(series).isEmpty()
                ? ""
                : chart.format().text(lastPlace(series).y());
    }

    private Font regular() {
        return typeface.font(Weight.REGULAR, 8.8);
    }

    private Font bold() {
        return typeface.font(Weight.SEMI_BOLD, 9);
    }
}
