package org.samatcha.report.annex;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.samatcha.base.Language;
import org.samatcha.base.Status;
import org.samatcha.release.Column;
import org.samatcha.release.ReleasedTable;
import org.samatcha.report.document.Edition;
import org.samatcha.report.page.PageTexts;

/** What to know before reading a number, in Thai and English side by side; then what every column means. */
record NotesSheet(SXSSFWorkbook workbook, Styles styles, PageTexts texts, Edition edition) {

    private static final int TEXT_WIDTH = 62 * 256;

    private static final List<String> PARAGRAPHS =
            List.of("annex.what", "annex.rates", "annex.hidden", "annex.intervals", "annex.sources", "annex.licence");

    void write(List<ReleasedTable> tables) {
        notes(tables);
        dictionary(tables);
    }

    private void notes(List<ReleasedTable> tables) {
        SXSSFSheet sheet = workbook.createSheet("notes");
        sheet.setColumnWidth(0, TEXT_WIDTH);
        sheet.setColumnWidth(1, TEXT_WIDTH);
        pair(sheet, "annex.title", styles.heading());
        pair(sheet, "layout.assembly", styles.wrapped());
        row(sheet, filled("layout.release", edition.release()), styles.wrapped());
        row(sheet, filled("annex.data_to", Integer.toString(edition.latestYear())), styles.wrapped());
        if (edition.people() == Edition.People.SYNTHETIC) {
            pair(sheet, "agenda.synthetic", styles.wrapped());
        }
        PARAGRAPHS.forEach(key -> pair(sheet, key, styles.wrapped()));
        row(sheet, filled("agenda.cite", edition.release()), styles.wrapped());
        pair(sheet, "annex.symbols", styles.heading());
        for (Status status : Status.values()) {
            row(
                    sheet,
                    new String[] {
                        status.id() + " = " + status.words().th(),
                        status.id() + " = " + status.words().en()
                    },
                    styles.wrapped());
        }
        pair(sheet, "annex.sheets", styles.heading());
        for (ReleasedTable table : tables) {
            row(
                    sheet,
                    new String[] {
                        table.spec().name() + ": " + table.spec().grain().th(),
                        table.spec().name() + ": " + table.spec().grain().en()
                    },
                    styles.wrapped());
        }
    }

    private void dictionary(List<ReleasedTable> tables) {
        SXSSFSheet sheet = workbook.createSheet("dictionary");
        int[] widths = {22, 22, 12, TEXT_WIDTH / 256, TEXT_WIDTH / 256};
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * 256);
        }
        row(sheet, new String[] {"table", "column", "type", "ความหมาย", "meaning"}, styles.name());
        for (ReleasedTable table : tables) {
            for (Column column : table.spec().columns()) {
                row(
                        sheet,
                        new String[] {
                            table.spec().name(),
                            column.name(),
                            column.type().frictionless(),
                            column.meaning().th(),
                            column.meaning().en()
                        },
                        styles.wrapped());
            }
        }
        sheet.createFreezePane(2, 1);
    }

    private void pair(SXSSFSheet sheet, String key, CellStyle style) {
        row(sheet, new String[] {texts.text(key, Language.TH), texts.text(key, Language.EN)}, style);
    }

    private String[] filled(String key, String value) {
        return new String[] {
            texts.text(key, Language.TH).replace("{0}", value),
            texts.text(key, Language.EN).replace("{0}", value)
        };
    }

    private static void row(SXSSFSheet sheet, String[] values, CellStyle style) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < values.length; i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(values[i]);
            cell.setCellStyle(style);
        }
        RowHeight.fit(row, values);
    }
}
