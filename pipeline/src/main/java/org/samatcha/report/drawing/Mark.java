package org.samatcha.report.drawing;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.samatcha.report.chart.Comparison;

/** A mark of a chart: shape, colour and whether it is filled, so that no two marks differ by colour alone. */
record Mark(Form form, Color color, Fill fill) {

    enum Form {
        CIRCLE,
        DIAMOND,
        SQUARE,
        TRIANGLE_UP,
        TRIANGLE_DOWN,
        /** An upright stroke, for one number on a line. */
        BAR,
        /** A lying box, for a span. */
        SPAN,
        /** Diagonal lines in a box: a number that is not disclosed. */
        HATCHED
    }

    enum Fill {
        FILLED,
        HOLLOW
    }

    static Mark filled(Form form, Color color) {
        return new Mark(form, color, Fill.FILLED);
    }

    static Mark hollow(Form form, Color color) {
        return new Mark(form, color, Fill.HOLLOW);
    }

    /** How each result of a comparison is drawn, in every chart. */
    static Mark of(Comparison comparison) {
        return switch (comparison) {
            case BETTER -> filled(Form.CIRCLE, Theme.BLUE);
            case WORSE -> filled(Form.DIAMOND, Theme.ORANGE);
            case SIMILAR -> hollow(Form.CIRCLE, Theme.GREY);
            case HIGHER -> filled(Form.TRIANGLE_UP, Theme.BLUE);
            case LOWER -> filled(Form.TRIANGLE_DOWN, Theme.PURPLE);
            case NONE -> filled(Form.CIRCLE, Theme.GREY);
        };
    }

    /** The mark of category {@code index}, 0 to 4. */
    static Mark category(int index) {
        Form[] forms = {Form.CIRCLE, Form.DIAMOND, Form.SQUARE, Form.TRIANGLE_UP, Form.CIRCLE};
        return new Mark(forms[index], Theme.CATEGORIES.get(index), index == 4 ? Fill.HOLLOW : Fill.FILLED);
    }

    /** The outline around the origin, about {@code size} points across. */
    Shape shape(double size) {
        double r = size / 2;
        return switch (form) {
            case CIRCLE -> new Ellipse2D.Double(-r, -r, size, size);
            case SQUARE -> new Rectangle2D.Double(-r * 0.9, -r * 0.9, size * 0.9, size * 0.9);
            case DIAMOND -> polygon(0, -r * 1.2, r * 1.2, 0, 0, r * 1.2, -r * 1.2, 0);
            case TRIANGLE_UP -> polygon(0, -r * 1.15, r * 1.15, r * 0.9, -r * 1.15, r * 0.9);
            case BAR -> new Rectangle2D.Double(-0.9, -r * 1.5, 1.8, size * 1.5);
            case SPAN, HATCHED -> new Rectangle2D.Double(-size * 0.8, -r * 0.9, size * 1.6, size * 0.9);
            case TRIANGLE_DOWN -> polygon(0, r * 1.15, r * 1.15, -r * 0.9, -r * 1.15, -r * 0.9);
        };
    }

    /** The outline at a place. */
    Shape shape(double size, double x, double y) {
        return AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape(size));
    }

    Color fillColor() {
        return fill == Fill.FILLED ? color : Color.WHITE;
    }

    private static Shape polygon(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        path.closePath();
        return path;
    }
}
