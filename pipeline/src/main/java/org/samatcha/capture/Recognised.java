package org.samatcha.capture;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.samatcha.capture.workbook.WorkbookRows;

/** A file whose format, encoding, profile and header are known; its rows can be read wherever this value is sent. */
public record Recognised(
        ByteSource source,
        SourceFormat format,
        TextEncoding encoding,
        HeaderSearch.Found found,
        Map<String, String> constants)
        implements Capture {

    @Override
    public String file() {
        return source.name();
    }

    @Override
    public String dataset() {
        return profile().dataset();
    }

    public SourceProfile profile() {
        return found.profile();
    }

    /** How the file is written, as accounts print it: an encoding, or the format when it fixes one. */
    public String written() {
        return switch (format) {
            case TEXT -> encoding.id();
            case WORKBOOK -> "xlsx";
            case JSON -> "json";
        };
    }

    /** The last line of the header; 0 when the file has none. */
    public long headerLine() {
        return found.line();
    }

    /** Lines above the header, such as a title or a time stamp. */
    public long linesBeforeHeader() {
        return Math.max(0, found.line() - profile().headerRows());
    }

    /** The rows after the header. */
    public CapturedFile rows() throws IOException {
        CellRows rows = cells(source, format, encoding, found.delimiter());
        return new CapturedFile(file(), found, constants, rows);
    }

    /** What stands over each column; under a header of several rows, joined from the top. */
    public List<String> header() {
        return found.titles();
    }

    static CellRows cells(ByteSource source, SourceFormat format, TextEncoding encoding, char delimiter)
            throws IOException {
        return switch (format) {
            case TEXT -> new CsvRows(source, encoding, delimiter);
            case WORKBOOK -> new WorkbookRows(source);
            case JSON -> new JsonRows(source, encoding);
        };
    }
}
