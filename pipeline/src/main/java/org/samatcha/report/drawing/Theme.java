package org.samatcha.report.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.util.List;

/** Colours and strokes of every chart. Marks have a contrast of 3:1 or more on white, texts 4.5:1 or more. */
final class Theme {

    /** The width of every chart: the text width of an A4 page, in points. */
    static final double WIDTH = 470;

    static final Color INK = new Color(0x22, 0x2B, 0x33);
    static final Color MUTED = new Color(0x56, 0x61, 0x6B);
    static final Color GREY = new Color(0x7D, 0x89, 0x92);
    static final Color LIGHT = new Color(0xC4, 0xCB, 0xD0);
    /** For hatching: pale, because the word beside it says the same. */
    static final Color HATCH = new Color(0xA3, 0xAD, 0xB5);

    static final Color GRID = new Color(0xE3, 0xE7, 0xEA);

    static final Color BLUE = new Color(0x12, 0x43, 0x6D);
    static final Color ORANGE = new Color(0xF4, 0x6A, 0x25);
    static final Color TEAL = new Color(0x28, 0xA1, 0x97);
    static final Color PURPLE = new Color(0x80, 0x16, 0x50);

    /** Categories in their order; a fifth is grey. */
    static final List<Color> CATEGORIES = List.of(BLUE, ORANGE, TEAL, PURPLE, GREY);

    /** Classes of a map from low to high, five shades of one hue. */
    static final List<Color> SHADES = List.of(
            new Color(0xE8, 0xEF, 0xF5),
            new Color(0xB7, 0xCD, 0xDF),
            new Color(0x7C, 0xA3, 0xC2),
            new Color(0x3F, 0x74, 0x9D),
            BLUE);

    static final Stroke HAIR = new BasicStroke(0.6f);
    static final Stroke THIN = new BasicStroke(0.9f);
    static final Stroke LINE = new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final Stroke HEAVY = new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final Stroke HALO = new BasicStroke(3.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final Stroke DASHED =
            new BasicStroke(0.9f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {3, 2}, 0);

    private Theme() {}

    /** A shade of the same hue that is dark enough for text on white. */
    static Color text(Color mark) {
        if (mark.equals(ORANGE)) {
            return new Color(0xB0, 0x43, 0x0C);
        }
        if (mark.equals(TEAL)) {
            return new Color(0x1A, 0x6F, 0x68);
        }
        return mark.equals(GREY) || mark.equals(LIGHT) ? MUTED : mark;
    }

    /** The shade of class {@code index} of {@code classes}, spread from light to dark. */
    static Color shade(int index, int classes) {
        return SHADES.get(classes == 1 ? SHADES.size() - 1 : index * (SHADES.size() - 1) / (classes - 1));
    }

    /** Ink or white, whichever reads better on {@code ground}. */
    static Color on(Color ground) {
        return contrast(ground, Color.WHITE) >= contrast(ground, INK) ? Color.WHITE : INK;
    }

    /** The contrast ratio of WCAG 2.2, 1 to 21. */
    static double contrast(Color a, Color b) {
        double first = luminance(a);
        double second = luminance(b);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
