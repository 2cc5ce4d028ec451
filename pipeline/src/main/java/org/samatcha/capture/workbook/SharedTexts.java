package org.samatcha.capture.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.samatcha.capture.UnreadableException;

/**
 * The texts of a workbook, which its cells name by number; kept side by side as UTF-8, so that a province's export of a
 * quarter of a million pupils takes some tens of megabytes.
 */
final class SharedTexts {

    /** No cell of a spreadsheet holds more (Excel's own limit). */
    static final int LONGEST = 32_767;

    private static final int MOST_BYTES = 128 << 20;

    private byte[] bytes = new byte[1 << 12];
    private int[] ends = new int[1 << 8];
    private int count;

    /** Reads the part {@code sharedStrings.xml}. Readings aids for Asian scripts are no part of a text. */
    void read(InputStream part) throws IOException {
        SheetXml xml = new SheetXml(part);
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        boolean inAid = false;
        while (xml.advance()) {
            if (xml.isStart()) {
                inAid |= xml.isStartOf("rPh");
                inText = xml.isStartOf("t") && !inAid;
            } else if (xml.isEnd()) {
                inText = false;
                inAid &= !xml.isEndOf("rPh");
                if (xml.isEndOf("si")) {
                    add(text.toString());
                    text.setLength(0);
                }
            } else if (inText) {
                xml.appendTo(text, LONGEST + 1);
            }
        }
    }

    private void add(String text) throws UnreadableException {
        byte[] own = text.getBytes(StandardCharsets.UTF_8);
        int end = end() + own.length;
        if (end > MOST_BYTES) {
            throw new UnreadableException(
                    "a workbook with more than " + (MOST_BYTES >> 20) + " MB of texts", "the same rows as a CSV file");
        }
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length + bytes.length / 2));
        }
        System.arraycopy(own, 0, bytes, end - own.length, own.length);
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count + count / 2);
        }
        ends[count++] = end;
    }

    private int end() {
        return count == 0 ? 0 : ends[count - 1];
    }

    /** The text of a number; blank when there is none. */
    String text(int number) {
        if (number < 0 || number >= count) {
            return "";
        }
        int from = number == 0 ? 0 : ends[number - 1];
        return new String(bytes, from, ends[number] - from, StandardCharsets.UTF_8);
    }
}
