package org.samatcha.capture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samatcha.capture.workbook.Sheet;
import org.samatcha.capture.workbook.WorkbookParts;
import org.samatcha.capture.workbook.WorkbookRows;

/**
 * Looks into one file: its format and encoding, then the table that it is, or the tables on its sheets.
 *
 * <p>Every sheet whose header is known is read. One that lacks less than half of the columns that a profile needs is a
 * table with a mistake, and refused; any other is passed over, and named. A workbook in which no table is known is
 * refused once, for the sheet that comes closest.
 */
final class FileOpening {

    private static final double ALMOST_A_TABLE = 0.5;

    private FileOpening() {}

    /** One opening for each sheet that has cells, in their order; one for any other file. */
    static List<Opening> of(ByteSource source, Profiles profiles) {
        try {
            SourceFormat format;
            try (var bytes = source.open()) {
                format = SourceFormat.of(bytes);
            }
            if (format == SourceFormat.WORKBOOK) {
                return ofSheets(source, profiles);
            }
            Optional<TextEncoding> encoding;
            try (var bytes = source.open()) {
                encoding = TextEncoding.of(bytes);
            }
            return List.of(
                    encoding.isEmpty()
                            ? Opening.refused(
                                    source,
                                    profiles,
                                    Capture.Problem.UNKNOWN_ENCODING,
                                    neither(source),
                                    "a CSV file saved as UTF-8 or as windows-874 from end to end")
                            : Opening.of(SourceTable.of(source, format, encoding.get()), profiles));
        } catch (IOException | UncheckedIOException failure) {
            UnreadableException unreadable = UnreadableException.of(failure);
            return List.of(Opening.refused(
                    source, profiles, Capture.Problem.UNREADABLE, unreadable.seen(), unreadable.right()));
        }
    }

    /** Files put together from both encodings are neither; the line shows where. */
    private static String neither(ByteSource source) {
        long line = EncodingEvidence.of(source).line();
        return line > 1
                ? "bytes that are neither UTF-8 nor windows-874, UTF-8 up to line " + (line - 1)
                : "bytes that are neither UTF-8 nor windows-874";
    }

    private static List<Opening> ofSheets(ByteSource source, Profiles profiles) throws IOException {
        WorkbookParts parts = WorkbookParts.of(source);
        List<Sheet> filled = parts.sheets().size() < 2
                ? parts.sheets()
                : parts.sheets().stream()
                        .filter(sheet -> hasCells(source, parts, sheet))
                        .toList();
        List<Opening> openings = new ArrayList<>();
        for (Sheet sheet : filled) {
            String label = filled.size() == 1 ? "" : label(sheet, filled);
            SourceTable table = new SourceTable(source, SourceFormat.WORKBOOK, TextEncoding.UTF_8, sheet, label);
            openings.add(Opening.of(table, profiles));
        }
        return openings.isEmpty()
                ? List.of(Opening.refused(
                        source, profiles, Capture.Problem.EMPTY, "no rows", "a header and at least one row"))
                : judged(openings, filled);
    }

    /** A sheet that cannot be read counts as filled, so that its own opening says why. */
    private static boolean hasCells(ByteSource source, WorkbookParts parts, Sheet sheet) {
        try (WorkbookRows rows = new WorkbookRows(source, parts, sheet)) {
            return rows.hasNext();
        } catch (IOException | UncheckedIOException unreadable) {
            return true;
        }
    }

    /** The sheet's name on one line, without what could be a personal number; two that look alike are numbered. */
    private static String label(Sheet sheet, List<Sheet> all) {
        String shown = shown(sheet);
        List<Sheet> alike =
                all.stream().filter(other -> shown(other).equals(shown)).collect(Collectors.toList());
        return alike.size() == 1 ? shown : shown + " " + (all.indexOf(sheet) + 1);
    }

    private static String shown(Sheet sheet) {
        return PersonId.hiddenIn(ThaiText.normalise(sheet.name()).replaceAll("\\p{Cntrl}", " "));
    }

    private static List<Opening> judged(List<Opening> openings, List<Sheet> sheets) {
        if (openings.size() == 1) {
            return openings;
        }
        boolean anyKnown = false;
        Opening nearest = openings.get(0);
        for (int i = 0; i < openings.size(); i++) {
            Opening one = openings.get(i);
            boolean shown = sheets.get(i).sight() == Sheet.Sight.SHOWN;
            anyKnown |= shown && !isOfNoTable(one);
            nearest = shown && one.lacking() < nearest.lacking() ? one : nearest;
        }
        List<Opening> judged = new ArrayList<>();
        for (int i = 0; i < openings.size(); i++) {
            Opening one = openings.get(i);
            if (!anyKnown && one == nearest) {
                judged.add(one);
            } else if (sheets.get(i).sight() == Sheet.Sight.HIDDEN) {
                judged.add(one.passedOver(Capture.Reason.HIDDEN));
            } else {
                judged.add(isOfNoTable(one) ? one.passedOver(Capture.Reason.NO_TABLE) : one);
            }
        }
        return judged;
    }

    private static boolean isOfNoTable(Opening opening) {
        return opening.capture() instanceof Capture.Refused refused
                && refused.problem() == Capture.Problem.NO_HEADER
                && opening.lacking() >= ALMOST_A_TABLE;
    }
}
