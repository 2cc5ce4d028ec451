package org.samatcha.capture.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Which cell styles of a workbook show their number as a day.
 *
 * <p>Includes the formats that only a Thai Excel has: the built-in numbers 71–74, 77 and 81 (ECMA-376 part 1, 18.8.30)
 * and the Buddhist year {@code b} in formats of one's own.
 */
final class DayFormats {

    private static final List<Integer> THAI = List.of(71, 72, 73, 74, 77, 81);

    private final List<Boolean> byStyle = new ArrayList<>();

    /** Reads the part {@code styles.xml}. */
    void read(InputStream part) throws IOException {
        SheetXml xml = new SheetXml(part);
        Map<Integer, String> own = new HashMap<>();
        boolean inCellStyles = false;
        while (xml.advance()) {
            if (xml.isStartOf("numFmt")) {
                own.put(WorkbookParts.number(xml.attribute("numFmtId")), xml.attribute("formatCode"));
            } else if (xml.isStartOf("cellXfs")) {
                inCellStyles = true;
            } else if (xml.isEndOf("cellXfs")) {
                inCellStyles = false;
            } else if (inCellStyles && xml.isStartOf("xf") && byStyle.size() < 1 << 16) {
                byStyle.add(isDay(WorkbookParts.number(xml.attribute("numFmtId")), own));
            }
        }
    }

    private static boolean isDay(int format, Map<Integer, String> own) {
        String code = own.getOrDefault(format, format < 0 ? "" : BuiltinFormats.getBuiltinFormat(format));
        if (code == null || code.isEmpty() || code.length() > 200) {
            return THAI.contains(format);
        }
        String common = code.toLowerCase(Locale.ROOT)
                .replace('b', 'y')
                .replace('ว', 'd')
                .replace('ด', 'm')
                .replace('ป', 'y');
        return THAI.contains(format) || DateUtil.isADateFormat(format, common);
    }

    boolean isDay(int style) {
        return style >= 0 && style < byStyle.size() && byStyle.get(style);
    }
}
