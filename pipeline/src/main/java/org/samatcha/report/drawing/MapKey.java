package org.samatcha.report.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.samatcha.base.Language;
import org.samatcha.report.chart.ChartValue;
import org.samatcha.report.chart.ChartWord;
import org.samatcha.report.chart.ValueFormat;

/** The classes of a map from low to high with their lower bounds, in one line. */
record MapKey(List<Double> breaks, ValueFormat format, Language language, Font font) {

    static final double HEIGHT = 24;

    private static final double BOX = 14;

    void draw(Pen pen, List<ChartValue> drawn) {
        double y = 8;
        String unit = ChartWord.of(format).in(language);
        pen.text(unit, 0, y, Pen.Align.LEFT, font, Theme.MUTED);
        double x = Pen.width(unit, font) + 10;
        List<String> bounds = classes();
        for (int i = 0; i < bounds.size(); i++) {
            Rectangle2D box = new Rectangle2D.Double(x, y - 5, BOX, 10);
            pen.fill(box, Theme.shade(i, bounds.size()));
            pen.outline(box, Theme.HAIR, Theme.GREY);
            x = word(pen, bounds.get(i), x, y);
        }
        if (drawn.stream().anyMatch(ChartValue.Hidden.class::isInstance)) {
            pen.hatch(new Rectangle2D.Double(x, y - 5, BOX, 10));
            x = word(pen, ChartWord.HIDDEN.in(language), x, y);
        }
        if (drawn.stream().anyMatch(ChartValue.Missing.class::isInstance)) {
            pen.outline(new Rectangle2D.Double(x, y - 5, BOX, 10), Theme.DASHED, Theme.GREY);
            word(pen, ChartWord.MISSING.in(language), x, y);
        }
    }

    /** The shade of a known number's class. */
    Color shade(int index) {
        return Theme.shade(index, breaks.size() + 1);
    }

    private double word(Pen pen, String word, double x, double y) {
        pen.text(word, x + BOX + 4, y, Pen.Align.LEFT, font, Theme.INK);
        return x + BOX + 4 + Pen.width(word, font) + 12;
    }

    private List<String> classes() {
        List<String> texts = new ArrayList<>(List.of("< " + format.text(breaks.get(0))));
        breaks.forEach(bound -> texts.add("≥ " + format.text(bound)));
        return texts;
    }
}
