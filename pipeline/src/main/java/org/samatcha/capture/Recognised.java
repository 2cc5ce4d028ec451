package org.samatcha.capture;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * A file, or a sheet of a workbook, whose format, encoding, profile and header are known; its rows can be read wherever
 * this value is sent.
 */
public record Recognised(SourceTable table, HeaderSearch.Found found, Map<String, String> constants)
        implements Capture {

    @Override
    public String file() {
        return table.name();
    }

    /** The file that it stands in. */
    public ByteSource source() {
        return table.source();
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
        return switch (table.format()) {
            case TEXT -> table.encoding().id();
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
        return new CapturedFile(file(), found, constants, table.cells(found.delimiter()));
    }

    /** What stands over each column; under a header of several rows, joined from the top. */
    public List<String> header() {
        return found.titles();
    }
}
