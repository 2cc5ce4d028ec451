package org.samatcha.jobs.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Rules;

/**
 * What was found wrong, as a table that a spreadsheet opens: one row per notice with file, line, field, the value seen
 * (masked where it is about a person) and what would be right.
 */
public final class ScreeningTable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ScreeningTable() {}

    public static String csv(List<Notice> notices) {
        StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(csv, CSVFormat.EXCEL)) {
            printer.printRecord(
                    "severity",
                    "file",
                    "line",
                    "field",
                    "value_seen",
                    "right_would_be",
                    "rule",
                    "sentence_th",
                    "sentence_en");
            for (Notice notice : notices) {
                RuleCard card = Rules.card(notice.rule());
                printer.printRecord(
                        notice.severity(),
                        notice.file(),
                        notice.line() == 0 ? "" : Long.toString(notice.line()),
                        notice.field(),
                        harmless(notice.value()),
                        notice.right(),
                        notice.rule(),
                        card.sentence().th(),
                        card.sentence().en());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return csv.toString();
    }

    /** A value that a spreadsheet would take for a formula is shown as text. */
    private static String harmless(String value) {
        return !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
