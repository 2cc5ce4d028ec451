package org.samatcha.capture.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.samatcha.capture.Captured;
import org.samatcha.capture.CellRows;
import org.samatcha.capture.TextSource;
import org.samatcha.capture.UnreadableException;

/** Sheets written as XML by hand, as other programs than Excel and hands do. */
class WorkbookRowsTest {

    private final Map<String, String> parts = new LinkedHashMap<>(Map.of(
            "xl/workbook.xml",
            "<workbook><sheets><sheet name=\"ข้อมูล\" id=\"r1\"/><sheet name=\"อื่น\" id=\"r2\"/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"r2\" Target=\"worksheets/other.xml\"/>"
                    + "<Relationship Id=\"r1\" Target=\"/xl/worksheets/first.xml\"/></Relationships>"));

    @Test
    void theFirstSheetIsTheFirstOfTheBookWhateverItsFileIsCalled() throws IOException {
        parts.put("xl/worksheets/other.xml", sheet("<row><c><v>1</v></c></row>"));
        parts.put("xl/worksheets/first.xml", sheet("<row><c><v>2</v></c></row>"));
        assertArrayEquals(new String[] {"2"}, rows().get(0).cells());
        assertEquals(
                List.of("ข้อมูล", "อื่น"),
                WorkbookParts.of(source()).sheets().stream().map(Sheet::name).toList());
    }

    @Test
    void cellsStandWhereTheySayAndNotWhereTheyAreWritten() throws IOException {
        parts.put(
                "xl/worksheets/first.xml",
                sheet("<row r=\"7\"><c r=\"C7\"><v>3</v></c><c r=\"A7\"><v>1</v></c></row>"));
        assertEquals(7, rows().get(0).line());
        assertArrayEquals(new String[] {"1", "", "3"}, rows().get(0).cells());
    }

    @Test
    void aFormulaCountsAsTheValueSavedWithItAndIsNeverComputedNorBlank() throws IOException {
        parts.put(
                "xl/worksheets/first.xml",
                sheet("<row><c><f>1+1</f><v>2</v></c><c><f>HYPERLINK(\"http://x\")</f></c><c t=\"e\"><f>1/0</f>"
                        + "<v>#DIV/0!</v></c></row>"));
        assertArrayEquals(
                new String[] {"2", "=HYPERLINK(\"http://x\")", "#DIV/0!"},
                rows().get(0).cells());
    }

    @Test
    void numbersStandInFullAndMonstersStayText() throws IOException {
        parts.put(
                "xl/worksheets/first.xml",
                sheet(
                        "<row><c><v>9.400118519077E12</v></c><c><v>0.10</v></c><c><v>1E999999999</v></c><c><v>-5</v></c></row>"));
        assertArrayEquals(
                new String[] {"9400118519077", "0.1", "1E999999999", "-5"},
                rows().get(0).cells());
    }

    @Test
    void daysAreDaysInThaiFormatsAndFromOldMacintoshesToo() throws IOException {
        parts.put(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-107041E]d/mm/bbbb\"/>"
                        + "<numFmt numFmtId=\"171\" formatCode=\"ว/ด/ปปปป\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/>"
                        + "</cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"71\"/>"
                        + "<xf numFmtId=\"170\"/><xf numFmtId=\"171\"/></cellXfs></styleSheet>");
        String days = "<c s=\"1\"><v>42507</v></c><c s=\"2\"><v>42507</v></c><c s=\"3\"><v>42507</v></c>"
                + "<c s=\"4\"><v>42507</v></c>";
        parts.put("xl/worksheets/first.xml", sheet("<row><c s=\"0\"><v>42507</v></c>" + days + "</row>"));
        String day = "2016-05-17";
        assertArrayEquals(
                new String[] {"42507", day, day, day, day}, rows().get(0).cells());
        parts.put(
                "xl/workbook.xml",
                "<workbook><workbookPr date1904=\"1\"/><sheets><sheet name=\"S\" id=\"r1\"/></sheets></workbook>");
        assertEquals("2020-05-18", rows().get(0).cells()[1]);
    }

    @Test
    void aSharedTextIsItsRunsWithoutReadingAids() throws IOException {
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><t>ก</t></si><si><r><t>ข</t></r><r><t>ค</t></r><rPh><t>x</t></rPh></si></sst>");
        parts.put(
                "xl/worksheets/first.xml",
                sheet("<row><c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c><c t=\"s\"><v>99</v></c></row>"));
        assertArrayEquals(new String[] {"ขค", "ก", ""}, rows().get(0).cells());
    }

    @Test
    void aCellLongerThanAnySpreadsheetAllowsSetsItsRowAside() throws IOException {
        parts.put(
                "xl/worksheets/first.xml",
                sheet("<row><c t=\"str\"><v>" + "ก".repeat(40_000) + "</v></c></row><row><c><v>1</v></c></row>"));
        assertEquals(Captured.Breakage.TOO_LONG, rows().get(0).broken().breakage());
        assertArrayEquals(new String[] {"1"}, rows().get(1).cells());
    }

    @Test
    void aSheetThatBreaksOffGivesTheRowsBeforeAndThenSaysSo() throws IOException {
        parts.put(
                "xl/worksheets/first.xml",
                "<worksheet><sheetData><row><c><v>1</v></c></row><row><c><v>2</v></c></row><row><c>");
        try (CellRows rows =
                new WorkbookRows(source(), WorkbookParts.of(source()).sheets().get(0))) {
            assertEquals("1", rows.next().cells()[0]);
            assertEquals("2", rows.next().cells()[0]);
            Exception damaged = assertThrows(RuntimeException.class, rows::hasNext);
            assertEquals("a damaged workbook", UnreadableException.of(damaged).seen());
        }
    }

    private static String sheet(String rows) {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private List<CellRows.CellRow> rows() throws IOException {
        List<CellRows.CellRow> rows = new ArrayList<>();
        try (CellRows read =
                new WorkbookRows(source(), WorkbookParts.of(source()).sheets().get(0))) {
            read.forEachRemaining(rows::add);
        }
        return rows;
    }

    private TextSource source() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return new TextSource("population/a.xlsx", out.toByteArray());
    }
}
