package org.samatcha.jobs.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.samatcha.jobs.RequestException;

/**
 * A small CSV table that a user hands to a measure command: UTF-8, first row names the columns.
 *
 * <p>Every problem is a {@link RequestException} that names file, line, column and value. A blank field is missing;
 * anything else that is not a plain number is refused, never repaired.
 */
public final class TableFile {

    private final Path file;
    private final List<String> columns;
    private final List<Line> lines;

    private TableFile(Path file, List<String> columns, List<Line> lines) {
        this.file = file;
        this.columns = columns;
        this.lines = lines;
    }

    public static TableFile read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new RequestException("There is no file " + file + ".");
        }
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser = CSVParser.parse(withoutByteOrderMark(file), format)) {
            List<String> columns = parser.getHeaderNames();
            List<Line> lines = parser.stream()
                    .map(row -> {
                        if (!row.isConsistent()) {
                            throw new RequestException(file + " line " + parser.getCurrentLineNumber() + ": has "
                                    + row.size() + " fields, the header has " + columns.size() + ".");
                        }
                        return new Line(file, parser.getCurrentLineNumber(), row.toMap());
                    })
                    .toList();
            return new TableFile(file, columns, lines);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new RequestException(file + " cannot be read as a CSV table in UTF-8: " + unreadable.getMessage());
        }
    }

    private static String withoutByteOrderMark(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Refuses a column that the table does not have, and names those it has. */
    public TableFile needs(String... names) {
        for (String name : names) {
            if (!columns.contains(name)) {
                throw new RequestException(file + " has no column [" + name + "]; its columns are "
                        + columns.stream().collect(Collectors.joining(", ")) + ".");
            }
        }
        return this;
    }

    public Path file() {
        return file;
    }

    public List<String> columns() {
        return columns;
    }

    public List<Line> lines() {
        return lines;
    }

    /** One data row, with the line of the file it ends on. */
    public record Line(Path file, long number, Map<String, String> fields) {

        public String text(String column) {
            return fields.get(column);
        }

        public boolean isBlank(String column) {
            return fields.get(column).isBlank();
        }

        /** The number in {@code column}; NaN when blank. */
        public double numberOrMissing(String column) {
            return isBlank(column) ? Double.NaN : number(column);
        }

        /** The number in {@code column}; refused when blank or not a finite decimal number. */
        public double number(String column) {
            String raw = text(column);
            if (!raw.matches("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?")) {
                throw wrong(column, "is not a number");
            }
            return Double.parseDouble(raw);
        }

        /** A count: a number that is not negative. */
        public double count(String column) {
            double value = number(column);
            if (value < 0) {
                throw wrong(column, "is negative; a count cannot be");
            }
            return value;
        }

        public RequestException wrong(String column, String what) {
            return new RequestException(
                    file + " line " + number + ", column " + column + ": [" + text(column) + "] " + what + ".");
        }
    }
}
