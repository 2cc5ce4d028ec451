package org.samatcha.report.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Draws texts and simple shapes in points; a text's {@code y} is the middle of its line. */
final class Pen {

    /** Where a text stands relative to its {@code x}. */
    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** Widths are those of the printed page, not of some screen. */
    static final FontRenderContext METRICS = new FontRenderContext(null, true, true);

    private static final double HATCH = 4;

    private final Graphics2D graphics;

    Pen(Graphics2D graphics) {
        this.graphics = graphics;
    }

    static double width(String text, Font font) {
        return text.isEmpty() ? 0 : font.getStringBounds(text, METRICS).getWidth();
    }

    void text(String text, double x, double y, Align align, Font font, Color color) {
        if (text.isEmpty()) {
            return;
        }
        double width = width(text, font);
        double left = switch (align) {
            case LEFT -> x;
            case CENTRE -> x - width / 2;
            case RIGHT -> x - width;
        };
        graphics.setFont(font);
        graphics.setPaint(color);
        graphics.drawString(text, (float) left, (float) (y + font.getSize2D() * 0.34));
    }

    void line(double x1, double y1, double x2, double y2, Stroke stroke, Color color) {
        graphics.setStroke(stroke);
        graphics.setPaint(color);
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    void fill(Shape shape, Color color) {
        graphics.setPaint(color);
        graphics.fill(shape);
    }

    void outline(Shape shape, Stroke stroke, Color color) {
        graphics.setStroke(stroke);
        graphics.setPaint(color);
        graphics.draw(shape);
    }

    void mark(Mark mark, double size, double x, double y) {
        Shape shape = mark.shape(size, x, y);
        if (mark.form() == Mark.Form.HATCHED) {
            hatch(shape.getBounds2D());
            return;
        }
        fill(shape, mark.fillColor());
        outline(shape, mark.fill() == Mark.Fill.FILLED ? Theme.HAIR : Theme.LINE, mark.color());
    }

    /** Diagonal lines within an outline. */
    void hatch(Shape outline) {
        Shape clip = graphics.getClip();
        graphics.clip(outline);
        hatch(outline.getBounds2D());
        graphics.setClip(clip);
        outline(outline, Theme.HAIR, Theme.HATCH);
    }

    /** Diagonal lines that fill a box: the picture of a number that is not disclosed. */
    void hatch(Rectangle2D box) {
        graphics.setStroke(Theme.HAIR);
        graphics.setPaint(Theme.HATCH);
        double height = box.getHeight();
        for (double start = -height; start < box.getWidth(); start += HATCH) {
            double from = Math.max(start, 0);
            double to = Math.min(start + height, box.getWidth());
            graphics.draw(new Line2D.Double(
                    box.getX() + from, box.getMaxY() - (from - start), box.getX() + to, box.getMaxY() - (to - start)));
        }
        graphics.draw(box);
    }
}
