package org.samatcha.report.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.samatcha.base.Language;
import org.samatcha.report.chart.Boundaries;
import org.samatcha.report.chart.ChartValue;
import org.samatcha.report.chart.ChartWord;
import org.samatcha.report.chart.Choropleth;
import org.samatcha.report.drawing.Typeface.Weight;

/**
 * Shaded outlines with names and numbers where they fit. Longitudes are shortened by the cosine of the middle latitude,
 * which is right enough for a province.
 */
record ChoroplethChart(Typeface typeface) {

    private static final double HEIGHT = 430;
    private static final double LINE = 14;

    /** Points of an outline that are nearer than this, in points of the page, are one. */
    private static final double CLOSEST = 0.5;

    /** How fine a room for the name is looked for, in each direction; odd, so that the middle itself is tried. */
    private static final int TRIES = 21;

    ChartDrawing draw(Choropleth chart) {
        MapKey key = new MapKey(chart.breaks(), chart.format(), chart.caption().language(), font());
        Rectangle2D box = box(chart);
        double shorten = Math.cos(Math.toRadians(box.getCenterY()));
        double scale = Math.min(
                Theme.WIDTH / Math.max(box.getWidth() * shorten, 1e-9),
                (HEIGHT - MapKey.HEIGHT) / Math.max(box.getHeight(), 1e-9));
        List<String> undrawn = undrawn(chart);
        double left = (Theme.WIDTH - box.getWidth() * shorten * scale) / 2;
        Panel panel = Plain.grid(
                new Frame(typeface),
                new Rectangle2D.Double(0, 0, Theme.WIDTH, HEIGHT + undrawn.size() * LINE),
                new Frame.Margins(MapKey.HEIGHT, 0, 0, 0),
                1,
                1,
                (pen, stage) -> {
                    key.draw(
                            pen,
                            chart.areas().stream().map(Choropleth.Area::value).toList());
                    for (Choropleth.Area area : chart.areas()) {
                        Path2D outline = outline(
                                area.outline(),
                                place -> new Point2D.Double(
                                        left + (place.longitude() - box.getMinX()) * shorten * scale,
                                        stage.top() + (box.getMaxY() - place.latitude()) * scale));
                        if (outline.getCurrentPoint() != null) {
                            area(pen, area, outline, chart, key);
                        }
                    }
                    for (int i = 0; i < undrawn.size(); i++) {
                        pen.text(undrawn.get(i), 0, HEIGHT + (i + 0.5) * LINE, Pen.Align.LEFT, font(), Theme.MUTED);
                    }
                });
        return new ChartDrawing(Theme.WIDTH, HEIGHT + undrawn.size() * LINE, List.of(panel));
    }

    /** What to say of areas that have no outline; no line when all have one. */
    private List<String> undrawn(Choropleth chart) {
        List<String> names = chart.areas().stream()
                .filter(area -> area.outline().rings().isEmpty())
                .map(Choropleth.Area::label)
                .toList();
        Language language = chart.caption().language();
        return names.isEmpty()
                ? List.of()
                : TextLines.wrap(
                        ChartWord.NOT_ON_MAP.in(language) + ": " + String.join(", ", names), font(), Theme.WIDTH);
    }

    /** On the page, without the points that lie too close together to be seen: surveys have thousands of them. */
    private static Path2D outline(Boundaries.Outline outline, Function<Boundaries.Place, Point2D> onPage) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (List<Boundaries.Place> ring : outline.rings()) {
            Point2D last = null;
            for (Boundaries.Place place : ring) {
                Point2D point = onPage.apply(place);
                if (last == null) {
                    path.moveTo(point.getX(), point.getY());
                    last = point;
                } else if (last.distance(point) > CLOSEST) {
                    path.lineTo(point.getX(), point.getY());
                    last = point;
                }
            }
            path.closePath();
        }
        return path;
    }

    private void area(Pen pen, Choropleth.Area area, Shape outline, Choropleth chart, MapKey key) {
        Color ink = Theme.INK;
        if (area.value() instanceof ChartValue.Known known) {
            Color shade = key.shade(chart.classOf(known.value()));
            pen.fill(outline, shade);
            ink = Theme.on(shade);
        } else if (area.value() instanceof ChartValue.Hidden) {
            pen.hatch(outline);
        }
        pen.outline(
                outline,
                area.value() instanceof ChartValue.Missing ? Theme.DASHED : Theme.THIN,
                area.value() instanceof ChartValue.Known ? Color.WHITE : Theme.GREY);
        name(pen, area, outline, chart, ink);
    }

    /** Name and number where both lie inside the outline, as near to its middle as they can; else the number alone. */
    private void name(Pen pen, Choropleth.Area area, Shape outline, Choropleth chart, Color ink) {
        if (area.value() instanceof ChartValue.Hidden) {
            double room = Pen.width(area.label(), font()) + 4;
            room(outline, room, 13).ifPresent(at -> {
                pen.fill(new Rectangle2D.Double(at.getX() - room / 2, at.getY() - 6.5, room, 13), Color.WHITE);
                pen.text(area.label(), at.getX(), at.getY(), Pen.Align.CENTRE, font(), Theme.INK);
            });
            return;
        }
        String number =
                area.value() instanceof ChartValue.Known known ? chart.format().text(known.value()) : "";
        double width = Math.max(Pen.width(area.label(), font()), Pen.width(number, font()));
        Optional<Point2D> both = room(outline, width, 22);
        if (both.isPresent()) {
            pen.text(area.label(), both.get().getX(), both.get().getY() - 5, Pen.Align.CENTRE, font(), ink);
            pen.text(number, both.get().getX(), both.get().getY() + 6, Pen.Align.CENTRE, font(), ink);
        } else {
            room(outline, Pen.width(number, font()), 9)
                    .ifPresent(at -> pen.text(number, at.getX(), at.getY(), Pen.Align.CENTRE, font(), ink));
        }
    }

    /** The place nearest to the middle where a box of this size lies inside the outline. */
    private static Optional<Point2D> room(Shape outline, double width, double height) {
        Rectangle2D box = outline.getBounds2D();
        Point2D middle = new Point2D.Double(box.getCenterX(), box.getCenterY());
        return IntStream.rangeClosed(0, TRIES * TRIES - 1)
                .<Point2D>mapToObj(i -> new Point2D.Double(
                        box.getX() + box.getWidth() * (i % TRIES + 0.5) / TRIES,
                        box.getY() + box.getHeight() * (i / TRIES + 0.5) / TRIES))
                .sorted(Comparator.comparingDouble(middle::distance))
                .filter(at -> outline.contains(at.getX() - width / 2, at.getY() - height / 2, width, height))
                .findFirst();
    }

    private static Rectangle2D box(Choropleth chart) {
        Rectangle2D box = null;
        for (Choropleth.Area area : chart.areas()) {
            for (List<Boundaries.Place> ring : area.outline().rings()) {
                for (Boundaries.Place place : ring) {
                    if (box == null) {
                        box = new Rectangle2D.Double(place.longitude(), place.latitude(), 0, 0);
                    }
                    box.add(place.longitude(), place.latitude());
                }
            }
        }
        return box == null ? new Rectangle2D.Double(0, 0, 1, 1) : box;
    }

    private Font font() {
        return typeface.font(Weight.REGULAR, 8.5);
    }
}
