package org.samatcha.report.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.samatcha.report.chart.Boundaries;
import org.samatcha.report.chart.ChartValue;
import org.samatcha.report.chart.Choropleth;
import org.samatcha.report.drawing.Typeface.Weight;

/**
 * Shaded outlines with names and numbers where they fit. Longitudes are shortened by the cosine of the middle latitude,
 * which is right enough for a province.
 */
record ChoroplethChart(Typeface typeface) {

    private static final double HEIGHT = 430;

    ChartDrawing draw(Choropleth chart) {
        MapKey key = new MapKey(chart.breaks(), chart.format(), chart.caption().language(), font());
        Rectangle2D box = box(chart);
        double shorten = Math.cos(Math.toRadians(box.getCenterY()));
        double scale = Math.min(
                Theme.WIDTH / Math.max(box.getWidth() * shorten, 1e-9),
                (HEIGHT - MapKey.HEIGHT) / Math.max(box.getHeight(), 1e-9));
        double left = (Theme.WIDTH - box.getWidth() * shorten * scale) / 2;
        Panel panel = Plain.grid(
                new Frame(typeface),
                new Rectangle2D.Double(0, 0, Theme.WIDTH, HEIGHT),
                new Frame.Margins(MapKey.HEIGHT, 0, 0, 0),
                1,
                1,
                (pen, stage) -> {
                    key.draw(
                            pen,
                            chart.areas().stream().map(Choropleth.Area::value).toList());
                    for (Choropleth.Area area : chart.areas()) {
                        Path2D outline = new Path2D.Double(Path2D.WIND_EVEN_ODD);
                        for (List<Boundaries.Place> ring : area.outline().rings()) {
                            for (int i = 0; i < ring.size(); i++) {
                                double x = left + (ring.get(i).longitude() - box.getMinX()) * shorten * scale;
                                double y = stage.top()
                                        + (box.getMaxY() - ring.get(i).latitude()) * scale;
                                if (i == 0) {
                                    outline.moveTo(x, y);
                                } else {
                                    outline.lineTo(x, y);
                                }
                            }
                            outline.closePath();
                        }
                        area(pen, area, outline, chart, key);
                    }
                });
        return new ChartDrawing(Theme.WIDTH, HEIGHT, List.of(panel));
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
        pen.outline(outline, Theme.THIN, area.value() instanceof ChartValue.Known ? Color.WHITE : Theme.GREY);
        name(pen, area, outline, chart, ink);
    }

    /** In the middle of the outline's box, when both lines lie inside it. */
    private void name(Pen pen, Choropleth.Area area, Shape outline, Choropleth chart, Color ink) {
        String text =
                area.value() instanceof ChartValue.Known known ? chart.format().text(known.value()) : "";
        double width = Math.max(Pen.width(area.label(), font()), Pen.width(text, font()));
        Rectangle2D box = outline.getBounds2D();
        double x = box.getCenterX();
        double y = box.getCenterY();
        boolean hatched = area.value() instanceof ChartValue.Hidden;
        if (!hatched && outline.contains(x - width / 2, y - 10, width, 20)) {
            pen.text(area.label(), x, y - 5, Pen.Align.CENTRE, font(), ink);
            pen.text(text, x, y + 6, Pen.Align.CENTRE, font(), ink);
        }
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
