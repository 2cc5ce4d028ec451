package org.samatcha.report.annex;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/** A workbook whose sheets go to temporary files while they are made, so that few rows are in memory. */
final class Workbook extends SXSSFWorkbook {

    /** Rows kept in memory while a sheet is written. */
    private static final int WINDOW = 200;

    Workbook() {
        super(WINDOW);
    }

    @Override
    protected SheetDataWriter createSheetDataWriter() throws IOException {
        return new SheetDataWriter() {
            @Override
            @SuppressWarnings("deprecation") // there is no other way to say which writer
            public Writer createWriter(File file) throws IOException {
                return new SheetText(Files.newBufferedWriter(file.toPath(), StandardCharsets.UTF_8));
            }
        };
    }
}
