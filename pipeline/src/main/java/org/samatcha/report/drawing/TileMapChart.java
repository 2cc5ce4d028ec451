package org.samatcha.report.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.samatcha.report.chart.ChartValue;
import org.samatcha.report.chart.TileMap;
import org.samatcha.report.drawing.Typeface.Weight;

/** Tiles in shades of one hue with name and number; hidden ones hatched, those without data white. */
record TileMapChart(Typeface typeface) {

    private static final double TILE_HEIGHT = 48;
    private static final double GAP = 3;

    ChartDrawing draw(TileMap chart) {
        TileGrid grid = TileGrid.of(
                chart.tiles().isEmpty() ? "40" : chart.tiles().get(0).areaCode().substring(0, 2));
        double height = grid.rows() * TILE_HEIGHT + MapKey.HEIGHT;
        Rectangle2D bounds = new Rectangle2D.Double(0, 0, Theme.WIDTH, height);
        Panel panel = Plain.grid(
                new Frame(typeface),
                bounds,
                new Frame.Margins(MapKey.HEIGHT, 0, 0, 0),
                grid.columns(),
                grid.rows(),
                (pen, stage) -> {
                    chart.tiles().forEach(tile -> tile(pen, stage, tile, chart, grid.place(tile.areaCode())));
                    new MapKey(chart.breaks(), chart.format(), chart.caption().language(), small())
                            .draw(pen, List.of());
                });
        return new ChartDrawing(Theme.WIDTH, height, List.of(panel));
    }

    private void tile(Pen pen, Stage stage, TileMap.Tile tile, TileMap chart, TileGrid.Place place) {
        double x = stage.x(place.column()) + GAP / 2;
        double y = stage.y(place.row()) + GAP / 2;
        double width = stage.x(place.column() + 1) - stage.x(place.column()) - GAP;
        Rectangle2D box = new Rectangle2D.Double(x, y, width, TILE_HEIGHT - GAP);
        Color ink = ground(pen, box, tile.value(), chart);
        List<String> name = TextLines.wrap(tile.label(), small(), width - 4);
        double middle = box.getCenterY();
        for (int i = 0; i < name.size(); i++) {
            double line = middle - 9 + (i - (name.size() - 1)) * 10.0 + (name.size() - 1) * 2.0;
            pen.text(name.get(i), box.getCenterX(), line, Pen.Align.CENTRE, small(), ink);
        }
        if (tile.value() instanceof ChartValue.Known known) {
            String text = chart.format().text(known.value());
            pen.text(text, box.getCenterX(), middle + 10, Pen.Align.CENTRE, number(), ink);
        } else {
            String text = Marks.reason(tile.value(), chart.caption().language());
            pen.text(text, box.getCenterX(), middle + 10, Pen.Align.CENTRE, small(), ink);
        }
    }

    /** Draws the tile without its texts and says which colour they are readable in. */
    private static Color ground(Pen pen, Rectangle2D box, ChartValue value, TileMap chart) {
        if (value instanceof ChartValue.Known known) {
            Color shade =
                    Theme.shade(chart.classOf(known.value()), chart.breaks().size() + 1);
            pen.fill(box, shade);
            return Theme.on(shade);
        }
        if (value instanceof ChartValue.Hidden) {
            pen.hatch(box);
            pen.fill(
                    new Rectangle2D.Double(box.getX() + 5, box.getY() + 6, box.getWidth() - 10, box.getHeight() - 12),
                    Color.WHITE);
            return Theme.INK;
        }
        pen.outline(box, Theme.DASHED, Theme.GREY);
        return Theme.MUTED;
    }

    private Font small() {
        return typeface.font(Weight.REGULAR, 9);
    }

    private Font number() {
        return typeface.font(Weight.SEMI_BOLD, 10.5);
    }
}
