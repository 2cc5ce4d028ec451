package org.samatcha.capture;

import java.io.IOException;
import java.io.InputStream;

/** The formats that sources come in; told by their first bytes, never by the name of the file. */
public enum SourceFormat {
    /** Delimited text. */
    TEXT,
    /** An XLSX workbook: a ZIP archive. */
    WORKBOOK,
    /** A JSON array of records. */
    JSON;

    /** Formats that are none of these say so by name, as their owner can save them otherwise. */
    static SourceFormat of(InputStream bytes) throws IOException {
        byte[] first = bytes.readNBytes(4096);
        if (begins(first, 'P', 'K')) {
            return WORKBOOK;
        }
        if (begins(first, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadableException(
                    "an old Excel workbook (.xls) or one under a password",
                    "a workbook saved as .xlsx without a password, or a CSV file");
        }
        if (begins(first, '%', 'P', 'D', 'F')) {
            throw new UnreadableException("a PDF document", "the table that it was printed from, as CSV or .xlsx");
        }
        if (begins(first, 0x1F, 0x8B)) {
            throw new UnreadableException("a compressed file", "the file inside, unpacked");
        }
        if (begins(first, '{', '\\', 'r', 't', 'f')) {
            throw new UnreadableException("a text document (RTF)", "the table itself, as CSV or .xlsx");
        }
        int at = begins(first, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        while (at < first.length && " \n\r\t".indexOf(first[at]) >= 0) {
            at++;
        }
        if (at < first.length && first[at] == '<') {
            throw new UnreadableException(
                    "a web page or XML under the name of a table",
                    "the same table opened in a spreadsheet and saved as .xlsx, or a CSV file");
        }
        return at < first.length && (first[at] == '[' || first[at] == '{') ? JSON : TEXT;
    }

    private static boolean begins(byte[] first, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= first.length || (first[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
