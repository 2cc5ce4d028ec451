package org.samatcha.report.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.samatcha.base.Language;
import org.samatcha.report.chart.ChartValue;
import org.samatcha.report.chart.Comparison;
import org.samatcha.report.chart.HeatTable;
import org.samatcha.report.drawing.Typeface.Weight;

/** A table whose cells are tinted and carry the mark of their comparison beside the number. */
record HeatTableChart(Typeface typeface) {

    private static final double ROW = 18;
    private static final double LINE = 11.5;
    private static final double GAP = 8;

    /** How far the heads of columns may shrink and still be read. */
    private static final float SMALLEST = 0.75f;

    ChartDrawing draw(HeatTable chart) {
        Language language = chart.caption().language();
        Key key = new Key(
                Marks.key(
                        chart.rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .filter(cell -> cell.value() instanceof ChartValue.Known)
                                .map(HeatTable.Cell::compared)
                                .filter(compared -> compared != Comparison.NONE),
                        language),
                small(),
                Theme.WIDTH);
        double names = chart.rows().stream()
                        .mapToDouble(row -> Pen.width(row.label(), name()))
                        .max()
                        .orElse(0)
                + GAP;
        double width = (Theme.WIDTH - names) / Math.max(1, chart.columns().size());
        List<List<String>> heads = chart.columns().stream()
                .map(column -> TextLines.wrap(column.label(), small(), width - 6))
                .toList();
        Font headFont = fitting(heads, width - 2);
        double head = heads.stream().mapToInt(List::size).max().orElse(0) * LINE + 6;
        double top = key.height() + head;
        double height = top + chart.rows().size() * ROW + 2;
        Panel panel = Plain.grid(
                new Frame(typeface),
                new Rectangle2D.Double(0, 0, Theme.WIDTH, height),
                new Frame.Margins(top, names, 2, 0),
                Math.max(1, chart.columns().size()),
                Math.max(1, chart.rows().size()),
                (pen, stage) -> {
                    key.draw(pen, 0, 0);
                    for (int column = 0; column < heads.size(); column++) {
                        List<String> lines = heads.get(column);
                        for (int i = 0; i < lines.size(); i++) {
                            double y = stage.top() - 8 - (lines.size() - 1 - i) * LINE;
                            pen.text(lines.get(i), stage.x(column + 0.5), y, Pen.Align.CENTRE, headFont, Theme.INK);
                        }
                    }
                    for (int row = 0; row < chart.rows().size(); row++) {
                        row(pen, stage, chart, row);
                    }
                });
        return new ChartDrawing(Theme.WIDTH, height, List.of(panel));
    }

    /** Smaller where a Thai word, which does not break, is wider than its column. */
    private Font fitting(List<List<String>> heads, double width) {
        double widest = heads.stream()
                .flatMap(List::stream)
                .mapToDouble(line -> Pen.width(line, small()))
                .max()
                .orElse(0);
        float scale = (float) Math.min(1, width / Math.max(1, widest));
        return small().deriveFont(small().getSize2D() * Math.max(SMALLEST, scale));
    }

    private void row(Pen pen, Stage stage, HeatTable chart, int row) {
        HeatTable.Row one = chart.rows().get(row);
        double middle = stage.y(row + 0.5);
        pen.text(one.label(), stage.left() - GAP, middle, Pen.Align.RIGHT, name(), Theme.INK);
        for (int column = 0; column < one.cells().size(); column++) {
            HeatTable.Cell cell = one.cells().get(column);
            double left = stage.x(column) + 1;
            double right = stage.x(column + 1) - 1;
            Rectangle2D box = new Rectangle2D.Double(left, middle - ROW / 2 + 1, right - left, ROW - 2);
            if (cell.value() instanceof ChartValue.Known known) {
                pen.fill(box, tint(cell.compared()));
                String text = chart.columns().get(column).format().text(known.value());
                pen.text(text, right - 5, middle, Pen.Align.RIGHT, small(), Theme.INK);
                if (cell.compared() != Comparison.NONE) {
                    pen.mark(Mark.of(cell.compared()), 5.6, left + 9, middle);
                }
            } else {
                reason(pen, box, cell.value(), chart.caption().language());
            }
        }
    }

    /** Hatched when hidden; in words where they fit, else the picture alone, which the table below explains. */
    private void reason(Pen pen, Rectangle2D box, ChartValue value, Language language) {
        String text = Marks.reason(value, language);
        double width = Pen.width(text, tiny());
        if (value instanceof ChartValue.Hidden) {
            pen.hatch(box);
            if (width + 6 < box.getWidth()) {
                pen.fill(
                        new Rectangle2D.Double(
                                box.getCenterX() - width / 2 - 2, box.getY() + 2, width + 4, box.getHeight() - 4),
                        Color.WHITE);
            }
        }
        String printed = width + 2 < box.getWidth() ? text : value instanceof ChartValue.Hidden ? "" : "–";
        pen.text(printed, box.getCenterX(), box.getCenterY(), Pen.Align.CENTRE, tiny(), Theme.MUTED);
    }

    /** Pale enough that ink on it keeps a contrast of 10:1 or more. */
    private static Color tint(Comparison comparison) {
        return switch (comparison) {
            case BETTER, HIGHER -> new Color(0xDC, 0xE7, 0xF1);
            case WORSE -> new Color(0xFD, 0xE4, 0xD6);
            case LOWER -> new Color(0xF1, 0xDF, 0xE9);
            case SIMILAR, NONE -> new Color(0xF5, 0xF6, 0xF7);
        };
    }

    private Font name() {
        return typeface.font(Weight.REGULAR, 9.5);
    }

    private Font small() {
        return typeface.font(Weight.REGULAR, 8.8);
    }

    private Font tiny() {
        return typeface.font(Weight.REGULAR, 8);
    }
}
