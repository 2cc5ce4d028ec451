package org.samatcha.release.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.samatcha.release.Column;
import org.samatcha.release.ReleasedTable;

/**
 * A released table as a spreadsheet opens it: UTF-8 with a byte order mark, commas, CRLF, one header line, empty fields
 * where there is no value.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe in front. Numbers are plain, with a point,
 * and read back as the same number.
 */
public final class CsvTable {

    public static final String BYTE_ORDER_MARK = "\uFEFF";

    /** ASCII signs, control characters, and the full-width signs that some spreadsheets read alike. */
    private static final String STARTS_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvTable() {}

    public static byte[] bytes(ReleasedTable table) {
        StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(csv, CSVFormat.EXCEL)) {
            printer.printRecord(table.spec().columns().stream().map(Column::name));
            for (Object[] row : table.rows()) {
                for (Object value : row) {
                    printer.print(isNone(value) ? null : text(value));
                }
                printer.println();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A number that is none (not finite) is an empty field, too: no spreadsheet reads NaN. */
    private static boolean isNone(Object value) {
        return value == null || value instanceof Double number && !Double.isFinite(number);
    }

    private static String text(Object value) {
        return value instanceof Double number
                ? PlainNumber.of(number)
                : value instanceof String words ? harmless(words) : value.toString();
    }

    /** {@code text} as no spreadsheet takes it for a formula. */
    public static String harmless(String text) {
        return !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
