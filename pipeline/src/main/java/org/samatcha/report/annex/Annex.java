package org.samatcha.report.annex;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.samatcha.base.Language;
import org.samatcha.release.ReleasedTable;
import org.samatcha.report.document.Edition;
import org.samatcha.report.page.PageTexts;

/**
 * Every number of a release as one workbook: a sheet of notes in both languages, then one sheet per released table with
 * typed cells, frozen headers and filters. Made of released tables alone; the same release gives the same bytes.
 */
public final class Annex {

    private Annex() {}

    public static byte[] of(List<ReleasedTable> tables, PageTexts texts, Edition edition) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook()) {
            describe(workbook, texts, edition);
            Styles styles = Styles.of(workbook.getXSSFWorkbook());
            new NotesSheet(workbook, styles, texts, edition).write(tables);
            TableSheet sheets = new TableSheet(workbook, styles);
            for (ReleasedTable table : tables) {
                sheets.write(table);
            }
            workbook.write(out);
        }
        return ZipTimes.fixed(out.toByteArray());
    }

    private static void describe(SXSSFWorkbook workbook, PageTexts texts, Edition edition) {
        POIXMLProperties.CoreProperties core =
                workbook.getXSSFWorkbook().getProperties().getCoreProperties();
        Date dated = Date.from(edition.dated());
        core.setCreated(Optional.of(dated));
        core.setModified(Optional.of(dated));
        core.setCreator(texts.text("layout.assembly", Language.TH));
        core.setTitle(texts.text("annex.title", Language.TH));
        core.setIdentifier(edition.release());
    }
}
