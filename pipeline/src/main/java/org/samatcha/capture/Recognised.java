package org.samatcha.capture;

import java.io.IOException;
import java.util.List;
import java.util.Map;

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

    /** The rows after the header. */
    public CapturedFile rows() throws IOException {
        CellRows rows = cells(source, format, encoding, profile().delimiter().charAt(0));
        return new CapturedFile(file(), found, constants, rows);
    }

    /** The cells of the header as they stand in the file. */
    public List<String> header() throws IOException {
        try (CellRows rows =
                cells(source, format, encoding, profile().delimiter().charAt(0))) {
            while (rows.hasNext()) {
                CellRows.CellRow row = rows.next();
                if (row.line() >= found.line()) {
                    return row.broken() == null ? List.of(row.cells()) : List.of();
                }
            }
        }
        return List.of();
    }

    static CellRows cells(ByteSource source, SourceFormat format, TextEncoding encoding, char delimiter)
            throws IOException {
        return switch (format) {
            case TEXT -> new CsvRows(source, encoding, delimiter);
            case WORKBOOK -> new WorkbookRows(source);
            case JSON -> new JsonRows(source);
        };
    }
}
