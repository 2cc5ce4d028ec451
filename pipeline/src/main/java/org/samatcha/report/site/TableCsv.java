package org.samatcha.report.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.samatcha.release.Column;
import org.samatcha.release.ReleasedTable;

/** A released table as CSV in UTF-8 with a byte order mark, so that Excel reads Thai. An empty cell is no number. */
final class TableCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String MAY_START_A_FORMULA = "=+-@\t\r";

    private TableCsv() {}

    /** Below {@code site/}. */
    static String path(ReleasedTable table) {
        return "data/" + table.spec().name() + ".csv";
    }

    static String of(ReleasedTable table) {
        StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(csv, CSVFormat.RFC4180)) {
            printer.printRecord(
                    table.spec().columns().stream().map(Column::name).toList());
            for (Object[] row : table.rows()) {
                for (Object value : row) {
                    printer.print(value instanceof String text ? harmless(text) : value);
                }
                printer.println();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return csv.toString();
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe before it. */
    private static String harmless(String text) {
        return !text.isEmpty() && MAY_START_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
