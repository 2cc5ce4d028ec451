package org.samatcha.jobs.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
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
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text(file), format)) {
            Iterator<CSVRecord> rows = parser.iterator();
            if (!rows.hasNext()) {
                throw new RequestException(file + " is empty; its first row must name the columns.");
            }
            List<String> columns = header(file, rows.next());
            List<Line> lines = new ArrayList<>();
            while (rows.hasNext()) {
                lines.add(line(file, parser.getCurrentLineNumber(), columns, rows.next()));
            }
            return new TableFile(file, columns, lines);
        } catch (CharacterCodingException notUtf8) {
            throw new RequestException(file + " is not in UTF-8 (Excel: save as \"CSV UTF-8\"; a file in windows-874:"
                    + " iconv -f windows-874 -t utf-8).");
        } catch (IOException | UncheckedIOException | IllegalStateException unreadable) {
            throw new RequestException(file + " cannot be read as a CSV table; perhaps a quote does not close.");
        }
    }

    private static List<String> header(Path file, CSVRecord row) {
        List<String> columns = row.toList();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).isBlank()) {
                throw new RequestException(file + ": column " + (i + 1) + " of the header has no name.");
            }
            if (columns.indexOf(columns.get(i)) < i) {
                throw new RequestException(file + ": two columns are called [" + columns.get(i) + "].");
            }
        }
        return columns;
    }

    private static Line line(Path file, long number, List<String> columns, CSVRecord row) {
        if (row.size() != columns.size()) {
            throw new RequestException(file + " line " + number + ": has " + row.size() + " fields, the header has "
                    + columns.size() + ".");
        }
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            fields.put(columns.get(i), row.get(i));
        }
        return new Line(file, number, fields);
    }

    private static String text(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Refuses a column that the table does not have, and names those it has. */
    public TableFile needs(String... names) {
        for (String name : names) {
            if (!columns.contains(name)) {
                throw new RequestException(file + " has no column [" + name + "]; its columns are "
                        + String.join(", ", columns) + "." + hint());
            }
        }
        return this;
    }

    private String hint() {
        boolean isOne = columns.size() == 1 && columns.get(0).matches(".*[;\t].*");
        return isOne ? " Columns are separated by commas." : "";
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
            double value = Double.parseDouble(raw);
            if (Double.isInfinite(value)) {
                throw wrong(column, "is too large a number");
            }
            return value;
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
