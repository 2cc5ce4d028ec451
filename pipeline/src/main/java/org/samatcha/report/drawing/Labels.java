package org.samatcha.report.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts names beside points so that none covers another or a mark: each name in turn takes the first of eight places
 * around its point that costs least, and keeps it.
 */
final class Labels {

    private static final double AWAY = 5;
    private static final double LINE = 1.25;

    private final Rectangle2D area;
    private final List<Rectangle2D> busy = new ArrayList<>();

    /** A name at its point, in points on the page. */
    record Label(String text, double x, double y, Font font, Color color) {}

    Labels(Rectangle2D area, List<Point2D> marks) {
        this.area = area;
        marks.forEach(mark -> busy.add(new Rectangle2D.Double(mark.getX() - 3.5, mark.getY() - 3.5, 7, 7)));
    }

    /** Keeps a box free of names. */
    void avoid(Rectangle2D box) {
        busy.add(box);
    }

    void draw(Pen pen, List<Label> labels) {
        for (Label label : labels) {
            write(pen, label, place(label));
        }
    }

    /** With white under the letters, for names that have to cross a line. */
    void drawOnWhite(Pen pen, List<Label> labels) {
        for (Label label : labels) {
            Rectangle2D box = place(label);
            pen.fill(
                    new Rectangle2D.Double(box.getX(), box.getY() + 1, box.getWidth(), box.getHeight() - 2),
                    Color.WHITE);
            write(pen, label, box);
        }
    }

    private void write(Pen pen, Label label, Rectangle2D box) {
        busy.add(box);
        pen.text(label.text(), box.getX(), box.getCenterY(), Pen.Align.LEFT, label.font(), label.color());
    }

    Rectangle2D place(Label label) {
        double width = Pen.width(label.text(), label.font());
        double height = label.font().getSize2D() * LINE;
        double right = AWAY;
        double left = -AWAY - width;
        double centre = -width / 2;
        double[][] offsets = {
            {right, -height / 2},
            {left, -height / 2},
            {right, -height - 1},
            {right, 1},
            {left, -height - 1},
            {left, 1},
            {centre, -height - 4},
            {centre, 4},
        };
        Rectangle2D best = null;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < offsets.length; i++) {
            Rectangle2D box =
                    new Rectangle2D.Double(label.x() + offsets[i][0], label.y() + offsets[i][1], width, height);
            double cost = i * 0.5 + cost(box);
            if (cost < least) {
                least = cost;
                best = box;
            }
        }
        return best;
    }

    private double cost(Rectangle2D box) {
        double cost = area.contains(box) ? 0 : 500;
        for (Rectangle2D other : busy) {
            Rectangle2D shared = box.createIntersection(other);
            if (shared.getWidth() > 0 && shared.getHeight() > 0) {
                cost += 10 + shared.getWidth() * shared.getHeight();
            }
        }
        return cost;
    }
}
