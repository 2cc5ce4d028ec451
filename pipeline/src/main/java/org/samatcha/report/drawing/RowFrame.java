package org.samatcha.report.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jfree.chart.plot.XYPlot;
import org.samatcha.report.chart.ChartValue;
import org.samatcha.report.chart.ReferenceLine;
import org.samatcha.report.drawing.Typeface.Weight;

/**
 * The frame of every chart with one row per area: names at the left, a number axis below, columns of texts at the
 * right, a key and the name of the reference line above. As high as its rows need.
 */
final class RowFrame {

    private static final double ROW = 17;

    /** With more than {@value #MANY} rows, such as the districts of a province. */
    private static final double DENSE_ROW = 13;

    private static final int MANY = 20;
    private static final double NAME_LINE = 11.5;
    private static final double AXIS = 20;
    private static final double HEAD = 16;
    private static final double GAP = 9;
    private static final double WIDEST_NAME = 150;

    /** One cell of a text column. */
    record Cell(String text, Color color) {}

    private record Column(String head, List<Cell> cells, double width) {}

    private final Typeface typeface;
    private final Frame frame;
    private final Scale scale;
    private final List<List<String>> names;
    private final double nameWidth;
    private final List<Column> columns = new ArrayList<>();
    private Key key;
    private Optional<ReferenceLine> line = Optional.empty();
    private List<ChartValue> values = List.of();
    private List<String> ends = List.of();

    RowFrame(Typeface typeface, List<String> labels, Scale scale) {
        this.typeface = typeface;
        this.frame = new Frame(typeface);
        this.scale = scale;
        this.key = new Key(List.of(), small(), Theme.WIDTH);
        this.names = labels.stream()
                .map(label -> TextLines.wrap(label, nameFont(), WIDEST_NAME))
                .toList();
        this.nameWidth = names.stream()
                .flatMap(List::stream)
                .mapToDouble(text -> Pen.width(text, nameFont()))
                .max()
                .orElse(0);
    }

    RowFrame key(List<Key.Entry> entries) {
        key = new Key(entries, small(), Theme.WIDTH);
        return this;
    }

    RowFrame reference(ReferenceLine reference) {
        line = Optional.of(reference);
        return this;
    }

    /** A column of texts at the right, one cell per row. */
    RowFrame column(String head, List<Cell> cells) {
        double width = Math.max(
                Pen.width(head, small()),
                cells.stream()
                        .mapToDouble(cell -> Pen.width(cell.text(), valueFont()))
                        .max()
                        .orElse(0));
        columns.add(new Column(head, cells, width));
        return this;
    }

    /** One value per row: rows that are hidden get their hatching. */
    RowFrame hatching(List<ChartValue> rowValues) {
        values = rowValues;
        return this;
    }

    /** Words under 0 and 1 of the axis instead of numbers along it. */
    RowFrame ends(String low, String high) {
        ends = List.of(low, high);
        return this;
    }

    ChartDrawing draw(Consumer<XYPlot> data, Panel.Layer marks) {
        return draw(data, marks, Panel.Layer.NOTHING);
    }

    /** With {@code ground} drawn before the data and {@code marks} after it. */
    ChartDrawing draw(Consumer<XYPlot> data, Panel.Layer marks, Panel.Layer ground) {
        double right = Math.max(
                columns.stream().mapToDouble(column -> column.width() + GAP).sum(), 14);
        double head =
                line.isPresent() || columns.stream().anyMatch(c -> !c.head().isEmpty()) ? HEAD : 4;
        int lines = names.stream().mapToInt(List::size).max().orElse(1);
        double rowHeight = (names.size() > MANY ? DENSE_ROW : ROW) + (lines - 1) * NAME_LINE;
        double top = key.height() + head;
        double height = top + rowHeight * names.size() + AXIS;
        XYPlot plot = frame.plot(
                frame.axis(scale), frame.rowAxis(names.size()), new Frame.Margins(top, nameWidth + GAP, AXIS, right));
        plot.setRangeGridlinesVisible(false);
        if (!ends.isEmpty()) {
            plot.setDomainGridlinesVisible(false);
            plot.getDomainAxis().setTickLabelsVisible(false);
        }
        data.accept(plot);
        Panel.Layer over = (pen, stage) -> {
            marks.draw(pen, stage);
            names(pen, stage);
            columns(pen, stage);
            key.draw(pen, 0, 0);
            line.ifPresent(reference -> referenceName(pen, stage, reference));
            if (!ends.isEmpty()) {
                pen.text(ends.get(0), stage.x(0), stage.bottom() + 11, Pen.Align.CENTRE, small(), Theme.MUTED);
                pen.text(ends.get(1), stage.x(1), stage.bottom() + 11, Pen.Align.CENTRE, small(), Theme.MUTED);
            }
        };
        Panel.Layer under = (pen, stage) -> {
            ground.draw(pen, stage);
            under(pen, stage);
        };
        Rectangle2D bounds = new Rectangle2D.Double(0, 0, Theme.WIDTH, height);
        return new ChartDrawing(Theme.WIDTH, height, List.of(new Panel(frame.chart(plot), bounds, under, over)));
    }

    private void under(Pen pen, Stage stage) {
        for (int row = 0; row < values.size(); row++) {
            if (values.get(row) instanceof ChartValue.Hidden) {
                pen.hatch(new Rectangle2D.Double(stage.left(), stage.y(row) - 4, stage.right() - stage.left(), 8));
            }
        }
        line.ifPresent(reference -> {
            double x = stage.x(reference.value());
            pen.line(x, stage.top() - 2, x, stage.bottom(), Theme.DASHED, Theme.INK);
        });
    }

    private void names(Pen pen, Stage stage) {
        for (int row = 0; row < names.size(); row++) {
            List<String> lines = names.get(row);
            for (int i = 0; i < lines.size(); i++) {
                double y = stage.y(row) + (i - (lines.size() - 1) / 2.0) * NAME_LINE;
                pen.text(lines.get(i), stage.left() - GAP, y, Pen.Align.RIGHT, nameFont(), Theme.INK);
            }
        }
    }

    private void columns(Pen pen, Stage stage) {
        double x = stage.right();
        for (Column column : columns) {
            x += GAP + column.width();
            pen.text(column.head(), x, stage.top() - 8, Pen.Align.RIGHT, small(), Theme.MUTED);
            for (int row = 0; row < column.cells().size(); row++) {
                Cell cell = column.cells().get(row);
                pen.text(cell.text(), x, stage.y(row), Pen.Align.RIGHT, valueFont(), cell.color());
            }
        }
    }

    /** Over its line, moved inward where it would leave the data's width. */
    private void referenceName(Pen pen, Stage stage, ReferenceLine reference) {
        String text = reference.label() + " " + scale.format().text(reference.value());
        double half = Pen.width(text, small()) / 2;
        double x = Math.min(Math.max(stage.x(reference.value()), stage.left() + half), stage.right() - half);
        pen.text(text, x, stage.top() - 8, Pen.Align.CENTRE, small(), Theme.INK);
    }

    private Font nameFont() {
        return typeface.font(Weight.REGULAR, 9.5);
    }

    private Font valueFont() {
        return typeface.font(Weight.REGULAR, 9);
    }

    private Font small() {
        return typeface.font(Weight.REGULAR, 8.8);
    }
}
