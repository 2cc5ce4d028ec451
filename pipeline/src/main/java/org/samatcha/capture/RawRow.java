package org.samatcha.capture;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a source as normalised text under canonical column names, with the line of the file that it began on.
 *
 * <p>A cell that means "missing" and a column that the source does not have are both blank.
 */
public final class RawRow {

    private final String file;
    private final long line;
    private final Columns columns;
    private final String[] values;
    private final String[] cells;

    RawRow(String file, long line, Columns columns, String[] values, String[] cells) {
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.values = values;
        this.cells = cells;
    }

    /** A row from its texts, for those who have no file. */
    public static RawRow of(String file, long line, List<String> columns, List<String> values) {
        String[] texts = values.stream().map(ThaiText::normalise).toArray(String[]::new);
        return new RawRow(file, line, new Columns(columns), texts, texts);
    }

    public String file() {
        return file;
    }

    public long line() {
        return line;
    }

    public Columns columns() {
        return columns;
    }

    /** The text in {@code column}; blank when missing. */
    public String text(String column) {
        int i = columns.indexOf(column);
        return i < 0 ? "" : values[i];
    }

    /** The date in {@code column}; empty when missing, and when the text is not one. */
    public Optional<LocalDate> day(String column) {
        return columns.day(text(column));
    }

    public boolean isBlank(String column) {
        return text(column).isEmpty();
    }

    /** The row with other texts in some of its columns; {@link #cells} stay those of the file. */
    public RawRow with(Map<String, String> texts) {
        String[] own = values.clone();
        texts.forEach((column, text) -> {
            if (columns.has(column)) {
                own[columns.indexOf(column)] = text;
            }
        });
        return new RawRow(file, line, columns, own, cells);
    }

    /** The cells as they stand in the file, all of them, in its order. May hold personal data: mask before writing. */
    public List<String> cells() {
        return List.of(cells);
    }

    /** How many characters its cells have in the file. */
    int characters() {
        int sum = 0;
        for (String cell : cells) {
            sum += cell.length();
        }
        return sum;
    }
}
