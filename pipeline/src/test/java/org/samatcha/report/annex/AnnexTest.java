package org.samatcha.report.annex;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.samatcha.base.BilingualText;
import org.samatcha.release.ReleasedTable;
import org.samatcha.release.TableSpec;
import org.samatcha.release.Tables;
import org.samatcha.report.SmallRelease;
import org.samatcha.report.page.PageTexts;

/** The workbook as a spreadsheet opens it; written to {@code target/gallery} for people to look at. */
class AnnexTest {

    private static final PageTexts TEXTS = PageTexts.load(SmallRelease.TEMPLATES.resolve("texts"));

    private static byte[] bytes;
    private static XSSFWorkbook workbook;

    @BeforeAll
    static void write() throws IOException {
        bytes = annex(SmallRelease.tables());
        Files.write(Files.createDirectories(Path.of("target", "gallery")).resolve("annex.xlsx"), bytes);
        workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static byte[] annex(List<ReleasedTable> tables) throws IOException {
        return Annex.of(tables, TEXTS, SmallRelease.edition());
    }

    @Test
    void notesAndDictionaryStandBeforeTheTables() {
        List<String> names = new ArrayList<>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        assertEquals(List.of("notes", "dictionary", "indicators", "quality", "indicator_catalogue", "areas"), names);
    }

    @Test
    void theNotesSayInBothLanguagesHowToReadAndCite() {
        String notes = texts(workbook.getSheet("notes"));
        assertTrue(notes.contains("c = ไม่เปิดเผย") && notes.contains("c = not disclosed"), notes);
        assertTrue(notes.contains("อ้างอิง:") && notes.contains("Cite as:"), notes);
        assertTrue(notes.contains("Synthetic data"), notes);
    }

    @Test
    void numbersAreNumbersAndEveryRowIsThere() {
        XSSFSheet sheet = workbook.getSheet("indicators");
        assertEquals(SmallRelease.rows().size() + 2, sheet.getPhysicalNumberOfRows());
        assertEquals(CellType.NUMERIC, cell("4029", "value").getCellType());
        assertEquals(0.09, cell("4029", "value").getNumericCellValue());
        assertEquals("0", cell("4029", "year").getCellStyle().getDataFormatString());
        assertEquals(CellType.STRING, cell("4029", "area_code").getCellType());
    }

    @Test
    void aHiddenNumberIsItsSymbolAndNeverZero() {
        for (String column : List.of("value", "lower", "upper", "numerator", "denominator")) {
            assertEquals("c", cell("4021", column).getStringCellValue(), column);
            assertEquals("x", cell("4023", column).getStringCellValue(), column);
        }
        assertEquals("c", cell("4021", "status").getStringCellValue());
    }

    @Test
    void headersAreFrozenAndFiltered() {
        XSSFSheet sheet = workbook.getSheet("indicators");
        assertEquals(2, sheet.getPaneInformation().getHorizontalSplitTopRow());
        assertEquals("A2:S56", sheet.getCTWorksheet().getAutoFilter().getRef());
        assertTrue(sheet.getColumnWidth(0) > 12 * 256);
    }

    @Test
    void aTextThatLooksLikeAFormulaStaysText() throws IOException {
        TableSpec spec = Tables.areas(List.of()).spec();
        ReleasedTable table = new ReleasedTable(
                new TableSpec("danger", BilingualText.of("ก", "a"), spec.columns(), spec.key()),
                List.<Object[]>of(new Object[] {"=1+1", "+2", "-3", "@SUM(A1)", "ก"}));
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(annex(List.of(table))))) {
            Row row = read.getSheet("danger").getRow(2);
            for (int i = 0; i < 4; i++) {
                assertEquals(CellType.STRING, row.getCell(i).getCellType());
                assertTrue(row.getCell(i).getCellStyle().getQuotePrefixed());
            }
            assertEquals("=1+1", row.getCell(0).getStringCellValue());
        }
    }

    @Test
    void equalReleasesGiveEqualBytes() throws Exception {
        Thread.sleep(2100); // a ZIP file counts two seconds as one moment
        assertArrayEquals(bytes, annex(SmallRelease.tables()));
    }

    @Test
    void whatIsNoZipFileIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> ZipTimes.fixed(new byte[100]));
    }

    /** Of the last year. */
    private static XSSFCell cell(String area, String column) {
        XSSFSheet sheet = workbook.getSheet("indicators");
        int at = at(sheet, column);
        int areaAt = at(sheet, "area_code");
        int yearAt = at(sheet, "year");
        return IntStream.range(2, sheet.getPhysicalNumberOfRows())
                .mapToObj(sheet::getRow)
                .filter(row -> row.getCell(areaAt).getStringCellValue().equals(area)
                        && row.getCell(yearAt).getNumericCellValue() == 2566)
                .map(row -> row.getCell(at))
                .findFirst()
                .orElseThrow();
    }

    private static int at(XSSFSheet sheet, String column) {
        for (Cell cell : sheet.getRow(1)) {
            if (cell.getStringCellValue().equals(column)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException("No column " + column);
    }

    private static String texts(XSSFSheet sheet) {
        StringBuilder texts = new StringBuilder();
        sheet.forEach(row -> row.forEach(cell -> texts.append(cell).append('\n')));
        return texts.toString();
    }
}
