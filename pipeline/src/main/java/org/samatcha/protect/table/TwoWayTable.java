package org.samatcha.protect.table;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts by row and column with their totals: row totals, column totals and the grand total are cells like any other.
 *
 * <p>Cells are numbered row by row; the last row and the last column are the totals.
 */
public final class TwoWayTable {

    private static final String TOTAL = "total";

    private final List<String> rowLabels;
    private final List<String> columnLabels;
    private final long[] values;

    private TwoWayTable(List<String> rowLabels, List<String> columnLabels, long[] values) {
        this.rowLabels = rowLabels;
        this.columnLabels = columnLabels;
        this.values = values;
    }

    /** {@code inner} holds one array per row, without totals. */
    public static TwoWayTable of(List<String> rows, List<String> columns, long[][] inner) {
        if (rows.isEmpty() || columns.isEmpty() || inner.length != rows.size()) {
            throw new IllegalArgumentException("A table needs rows and columns, one array of counts for each row");
        }
        if (new HashSet<>(rows).size() < rows.size() || new HashSet<>(columns).size() < columns.size()) {
            throw new IllegalArgumentException("Two rows or two columns have the same name");
        }
        int width = columns.size() + 1;
        long[] values = new long[(rows.size() + 1) * width];
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
                long count = inner[r][c];
                if (count < 0) {
                    throw new IllegalArgumentException("A count cannot be negative, got " + count);
                }
                values[r * width + c] = count;
                values[r * width + columns.size()] += count;
                values[rows.size() * width + c] += count;
                values[values.length - 1] += count;
            }
        }
        return new TwoWayTable(List.copyOf(rows), List.copyOf(columns), values);
    }

    public int cells() {
        return values.length;
    }

    public long value(int cell) {
        return values[cell];
    }

    /** The sum of all inner cells. */
    public long grandTotal() {
        return values[values.length - 1];
    }

    public int row(int cell) {
        return cell / (columnLabels.size() + 1);
    }

    public int column(int cell) {
        return cell % (columnLabels.size() + 1);
    }

    /** Without the row of totals. */
    public int rows() {
        return rowLabels.size();
    }

    /** Without the column of totals. */
    public int columns() {
        return columnLabels.size();
    }

    public boolean isTotal(int cell) {
        return row(cell) == rows() || column(cell) == columns();
    }

    public String rowLabel(int cell) {
        return row(cell) == rows() ? TOTAL : rowLabels.get(row(cell));
    }

    public String columnLabel(int cell) {
        return column(cell) == columns() ? TOTAL : columnLabels.get(column(cell));
    }

    /** {@code r2c1} by position; totals are {@code r2total}, {@code totalc1} and {@code total}. */
    public String name(int cell) {
        if (cell == values.length - 1) {
            return TOTAL;
        }
        String row = row(cell) == rows() ? TOTAL : "r" + (row(cell) + 1);
        return row + (column(cell) == columns() ? TOTAL : "c" + (column(cell) + 1));
    }

    IntStream allCells() {
        return IntStream.range(0, values.length);
    }
}
