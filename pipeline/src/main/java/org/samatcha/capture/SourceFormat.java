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

    static SourceFormat of(InputStream bytes) throws IOException {
        int first = bytes.read();
        if (first == 'P' && bytes.read() == 'K') {
            return WORKBOOK;
        }
        if (first == 0xEF && bytes.read() == 0xBB && bytes.read() == 0xBF) {
            first = bytes.read();
        }
        while (first == ' ' || first == '\n' || first == '\r' || first == '\t') {
            first = bytes.read();
        }
        return first == '[' || first == '{' ? JSON : TEXT;
    }
}
