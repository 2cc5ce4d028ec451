package org.samatcha.report.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samatcha.report.chart.ChartValue;
import org.samatcha.report.chart.Emphasis;
import org.samatcha.report.chart.Sankey;
import org.samatcha.report.chart.ValueFormat;
import org.samatcha.report.drawing.Typeface.Weight;

/**
 * Stages from left to right, nodes as bars, flows as curved bands; nodes in focus and the flows into them in colour.
 */
record SankeyChart(Typeface typeface) {

    private static final double HEIGHT = 280;
    private static final double BAR = 8;
    private static final double GAP = 16;

    private record Place(Rectangle2D box, int stage) {}

    ChartDrawing draw(Sankey chart) {
        Rectangle2D bounds = new Rectangle2D.Double(0, 0, Theme.WIDTH, HEIGHT);
        Panel panel = Plain.grid(new Frame(typeface), bounds, new Frame.Margins(8, 0, 8, 0), 1, 1, (pen, stage) -> {
            Map<String, Place> places = places(chart, stage);
            bands(pen, chart, places, scale(chart, stage));
            int last = lastStage(chart);
            for (Sankey.Node node : chart.nodes()) {
                Place place = places.get(node.id());
                pen.fill(place.box(), color(node));
                boolean atEnd = place.stage() == last;
                String text = node.label() + " " + ValueFormat.COUNT.text(people(chart, node));
                pen.text(
                        text,
                        atEnd ? place.box().getX() - 4 : place.box().getMaxX() + 4,
                        place.box().getCenterY(),
                        atEnd ? Pen.Align.RIGHT : Pen.Align.LEFT,
                        node.emphasis() == Emphasis.FOCUS ? bold() : regular(),
                        Theme.INK);
            }
        });
        return new ChartDrawing(Theme.WIDTH, HEIGHT, List.of(panel));
    }

    private static int lastStage(Sankey chart) {
        return chart.nodes().stream().mapToInt(Sankey.Node::stage).max().orElse(0);
    }

    /** The larger of what comes in and what goes out. */
    private static double people(Sankey chart, Sankey.Node node) {
        double in = 0;
        double out = 0;
        for (Sankey.Flow flow : chart.flows()) {
            if (flow.people() instanceof ChartValue.Known known) {
                in += flow.to().equals(node.id()) ? known.value() : 0;
                out += flow.from().equals(node.id()) ? known.value() : 0;
            }
        }
        return Math.max(in, out);
    }

    /** Points per person: the fullest stage fills the height. */
    private static double scale(Sankey chart, Stage stage) {
        double scale = Double.MAX_VALUE;
        for (int number = 0; number <= lastStage(chart); number++) {
            int at = number;
            List<Sankey.Node> nodes =
                    chart.nodes().stream().filter(node -> node.stage() == at).toList();
            double people =
                    nodes.stream().mapToDouble(node -> people(chart, node)).sum();
            if (people > 0) {
                double room = stage.bottom() - stage.top() - (nodes.size() - 1) * GAP;
                scale = Math.min(scale, room / people);
            }
        }
        return scale == Double.MAX_VALUE ? 0 : scale;
    }

    private static Map<String, Place> places(Sankey chart, Stage stage) {
        double scale = scale(chart, stage);
        double step = lastStage(chart) == 0 ? 0 : (stage.right() - BAR) / lastStage(chart);
        Map<Integer, Double> next = new HashMap<>();
        Map<String, Place> places = new LinkedHashMap<>();
        for (Sankey.Node node : chart.nodes()) {
            double top = next.getOrDefault(node.stage(), stage.top());
            double height = Math.max(people(chart, node) * scale, 1);
            places.put(
                    node.id(), new Place(new Rectangle2D.Double(node.stage() * step, top, BAR, height), node.stage()));
            next.put(node.stage(), top + height + GAP);
        }
        return places;
    }

    private static void bands(Pen pen, Sankey chart, Map<String, Place> places, double scale) {
        Map<String, Double> out = new HashMap<>();
        Map<String, Double> in = new HashMap<>();
        for (Sankey.Flow flow : chart.flows()) {
            if (flow.people() instanceof ChartValue.Known known) {
                double width = known.value() * scale;
                Rectangle2D from = places.get(flow.from()).box();
                Rectangle2D to = places.get(flow.to()).box();
                double y1 = out.merge(flow.from(), width, Double::sum) - width + from.getY();
                double y2 = in.merge(flow.to(), width, Double::sum) - width + to.getY();
                pen.fill(band(from.getMaxX(), y1, to.getX(), y2, width), pale(node(chart, flow.to())));
            }
        }
    }

    private static Path2D band(double x1, double y1, double x2, double y2, double width) {
        double middle = (x1 + x2) / 2;
        Path2D band = new Path2D.Double();
        band.moveTo(x1, y1);
        band.curveTo(middle, y1, middle, y2, x2, y2);
        band.lineTo(x2, y2 + width);
        band.curveTo(middle, y2 + width, middle, y1 + width, x1, y1 + width);
        band.closePath();
        return band;
    }

    private static Sankey.Node node(Sankey chart, String id) {
        return chart.nodes().stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Color color(Sankey.Node node) {
        return switch (node.emphasis()) {
            case FOCUS -> Theme.ORANGE;
            case CONTEXT -> Theme.BLUE;
        };
    }

    private static Color pale(Sankey.Node node) {
        return switch (node.emphasis()) {
            case FOCUS -> new Color(0xFB, 0xC3, 0xA4);
            case CONTEXT -> new Color(0xDC, 0xE2, 0xE7);
        };
    }

    private Font regular() {
        return typeface.font(Weight.REGULAR, 9);
    }

    private Font bold() {
        return typeface.font(Weight.SEMI_BOLD, 9);
    }
}
