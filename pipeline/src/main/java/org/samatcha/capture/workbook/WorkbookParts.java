package org.samatcha.capture.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.samatcha.capture.ByteSource;
import org.samatcha.capture.UnreadableException;

/** What has to be known of a workbook before its first row can be read: its sheets, texts and formats. */
public final class WorkbookParts {

    /** Excel's days count from 1900, those of old Macintoshes from 1904. */
    enum Calendar {
        FROM_1900,
        FROM_1904
    }

    /** More sheets than any office fills; each of them is unpacked by itself. */
    private static final int MOST_SHEETS = 200;

    private record Listed(String name, String relation, Sheet.Sight sight) {}

    private final SharedTexts texts = new SharedTexts();
    private final DayFormats days = new DayFormats();
    private final List<Listed> sheets = new ArrayList<>();
    private final Map<String, String> targets = new HashMap<>();
    private final Set<String> notOfCells = new HashSet<>();
    private Calendar calendar = Calendar.FROM_1900;

    private WorkbookParts() {}

    /** Reads through the archive once; the sheets themselves are passed over. */
    public static WorkbookParts of(ByteSource source) throws IOException {
        WorkbookParts parts = new WorkbookParts();
        boolean isWorkbook = false;
        try (InputStream bytes = source.open();
                ZipEntries entries = new ZipEntries(bytes)) {
            for (Optional<String> name = entries.next(); name.isPresent(); name = entries.next()) {
                switch (name.get()) {
                    case "xl/workbook.xml" -> {
                        isWorkbook = true;
                        parts.readSheets(entries.content());
                    }
                    case "xl/_rels/workbook.xml.rels" -> parts.readTargets(entries.content());
                    case "xl/styles.xml" -> parts.days.read(entries.content());
                    case "xl/sharedStrings.xml" -> parts.texts.read(entries.content());
                    default -> {}
                }
            }
        }
        if (!isWorkbook || parts.sheets.isEmpty()) {
            throw new UnreadableException(
                    "an archive that holds no workbook",
                    "a workbook saved as .xlsx, or the files of the archive unpacked");
        }
        return parts;
    }

    private void readSheets(InputStream part) throws IOException {
        SheetXml xml = new SheetXml(part);
        while (xml.advance()) {
            if (xml.isStartOf("sheet")) {
                if (sheets.size() == MOST_SHEETS) {
                    throw new UnreadableException(
                            "a workbook of more than " + MOST_SHEETS + " sheets", "the same rows on fewer sheets");
                }
                boolean shown = List.of("", "visible").contains(xml.attribute("state"));
                sheets.add(new Listed(
                        xml.attribute("name"), xml.attribute("id"), shown ? Sheet.Sight.SHOWN : Sheet.Sight.HIDDEN));
            } else if (xml.isStartOf("workbookPr")) {
                String from1904 = xml.attribute("date1904");
                calendar = from1904.equals("1") || from1904.equals("true") ? Calendar.FROM_1904 : Calendar.FROM_1900;
            }
        }
    }

    private void readTargets(InputStream part) throws IOException {
        SheetXml xml = new SheetXml(part);
        while (xml.advance()) {
            if (xml.isStartOf("Relationship") && targets.size() < 10_000) {
                String type = xml.attribute("Type");
                if (!type.isEmpty() && !type.endsWith("/worksheet")) {
                    notOfCells.add(xml.attribute("Id"));
                }
                targets.put(xml.attribute("Id"), xml.attribute("Target"));
            }
        }
    }

    /** The sheets that can hold cells, in their order; charts and dialogs that have a sheet of their own cannot. */
    public List<Sheet> sheets() {
        List<Sheet> ofCells = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            Listed listed = sheets.get(i);
            if (!notOfCells.contains(listed.relation())) {
                String target = targets.getOrDefault(listed.relation(), "worksheets/sheet" + (i + 1) + ".xml");
                String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                ofCells.add(new Sheet(listed.name(), part, listed.sight()));
            }
        }
        return ofCells;
    }

    SharedTexts texts() {
        return texts;
    }

    DayFormats days() {
        return days;
    }

    Calendar calendar() {
        return calendar;
    }

    /** A whole number of at most nine digits; −1 for everything else. */
    static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }
}
