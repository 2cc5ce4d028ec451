package org.samatcha.report.drawing;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/** The key above a chart: each mark beside its word, wrapped to the chart's width. */
final class Key {

    private static final double LINE = 15;
    private static final double MARK = 14;
    private static final double GAP = 16;

    /** One mark and its word. */
    record Entry(Mark mark, String word) {}

    private record Placed(Entry entry, double x, int line) {}

    private final List<Placed> placed = new ArrayList<>();
    private final Font font;
    private final int lines;

    Key(List<Entry> entries, Font font, double width) {
        this.font = font;
        double x = 0;
        int line = 0;
        for (Entry entry : entries) {
            double needed = MARK + Pen.width(entry.word(), font);
            if (x > 0 && x + needed > width) {
                x = 0;
                line++;
            }
            placed.add(new Placed(entry, x, line));
            x += needed + GAP;
        }
        this.lines = entries.isEmpty() ? 0 : line + 1;
    }

    double height() {
        return lines == 0 ? 0 : lines * LINE + 4;
    }

    void draw(Pen pen, double left, double top) {
        for (Placed one : placed) {
            double x = left + one.x();
            double y = top + one.line() * LINE + LINE / 2;
            pen.mark(one.entry().mark(), 6.5, x + 5, y);
            pen.text(one.entry().word(), x + MARK, y, Pen.Align.LEFT, font, Theme.INK);
        }
    }
}
