package org.samatcha.report.drawing;

import java.awt.Graphics2D;
import java.util.List;

/**
 * A chart laid out in points, ready to be drawn anywhere: screen, page or picture. Its title and source are not part of
 * it; they stand in the page as text. Draws the same every time.
 */
public final class ChartDrawing {

    private final double width;
    private final double height;
    private final List<Panel> panels;

    ChartDrawing(double width, double height, List<Panel> panels) {
        this.width = width;
        this.height = height;
        this.panels = List.copyOf(panels);
    }

    /** Points. */
    public double width() {
        return width;
    }

    /** Points; grows with the rows of the chart. */
    public double height() {
        return height;
    }

    /** Draws with the upper left corner at the origin, one unit a point. The ground is left as it is. */
    public void draw(Graphics2D graphics) {
        graphics.addRenderingHints(Frame.quality());
        panels.forEach(panel -> panel.draw(graphics));
    }
}
