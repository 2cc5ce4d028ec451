package org.samatcha.capture;

import java.io.IOException;
import java.io.Serializable;
import org.samatcha.capture.workbook.Sheet;
import org.samatcha.capture.workbook.WorkbookRows;

/**
 * Where rows of cells stand: a text, a list of JSON records, or one sheet of a workbook.
 *
 * @param encoding of a text; of the other formats, which say it themselves, any
 * @param sheet the sheet of a workbook; {@link Sheet#NONE} otherwise
 * @param label what tells the sheet from others of its workbook; blank when there is no other
 */
public record SourceTable(ByteSource source, SourceFormat format, TextEncoding encoding, Sheet sheet, String label)
        implements Serializable {

    static SourceTable of(ByteSource source, SourceFormat format, TextEncoding encoding) {
        return new SourceTable(source, format, encoding, Sheet.NONE, "");
    }

    /** The file, and its sheet when it has several: {@code enrolment/2566.xlsx [ปี 2566]}. */
    public String name() {
        return label.isEmpty() ? source.name() : source.name() + " [" + label + "]";
    }

    CellRows cells(char delimiter) throws IOException {
        return switch (format) {
            case TEXT -> new CsvRows(source, encoding, delimiter);
            case WORKBOOK -> new WorkbookRows(source, sheet);
            case JSON -> new JsonRows(source, encoding);
        };
    }
}
