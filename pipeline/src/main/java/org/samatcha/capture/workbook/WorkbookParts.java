package org.samatcha.capture.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samatcha.capture.ByteSource;
import org.samatcha.capture.UnreadableException;

/** What has to be known of a workbook before its first row can be read: its sheets, texts and formats. */
public final class WorkbookParts {

    /** Excel's days count from 1900, those of old Macintoshes from 1904. */
    enum Calendar {
        FROM_1900,
        FROM_1904
    }

    private record Sheet(String name, String relation) {}

    private final SharedTexts texts = new SharedTexts();
    private final DayFormats days = new DayFormats();
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, String> targets = new HashMap<>();
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
            if (xml.isStartOf("sheet") && sheets.size() < 1000) {
                sheets.add(new Sheet(xml.attribute("name"), xml.attribute("id")));
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
                targets.put(xml.attribute("Id"), xml.attribute("Target"));
            }
        }
    }

    /** Names of the sheets in their order; the first is the one that is read. */
    public List<String> sheets() {
        return sheets.stream().map(Sheet::name).toList();
    }

    /** Where the first sheet stands in the archive. */
    String firstSheet() {
        String target = targets.getOrDefault(sheets.get(0).relation(), "worksheets/sheet1.xml");
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
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
