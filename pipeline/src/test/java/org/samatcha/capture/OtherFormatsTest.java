package org.samatcha.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The same rows in a workbook, as JSON and as text. */
class OtherFormatsTest {

    private static final List<String> HEADER = List.of(
            "ปีการศึกษา", "รหัสโรงเรียน", "เลขประจำตัวประชาชน", "เพศ", "วันเกิด", "ชั้น", "ความยากจน", "ความพิการ");

    @Test
    void aWorkbookIsReadUnderItsTimeStampWithNumbersInFullAndDaysAsDays() throws IOException {
        byte[] bytes;
        try (Workbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("ข้อมูล");
            sheet.createRow(0).createCell(0).setCellValue("รายงาน ณ วันที่ 24/11/2566 10:18");
            Row header = sheet.createRow(2);
            for (int i = 0; i < HEADER.size(); i++) {
                header.createCell(i).setCellValue(HEADER.get(i));
            }
            CellStyle day = book.createCellStyle();
            day.setDataFormat((short) 14);
            Row pupil = sheet.createRow(3);
            pupil.createCell(0).setCellValue(2566);
            pupil.createCell(1).setCellValue("1040000001");
            pupil.createCell(2).setCellValue(9400118519077d);
            pupil.createCell(3).setCellValue("ช");
            Cell birth = pupil.createCell(4);
            birth.setCellValue(LocalDate.of(2016, 5, 17));
            birth.setCellStyle(day);
            pupil.createCell(5).setCellValue("ป.1");
            book.write(out);
            bytes = out.toByteArray();
        }
        List<Captured> rows = new TextSource("enrolment/export.xlsx", bytes).rows();
        assertEquals(1, rows.size());
        RawRow row = ((Captured.Data) rows.get(0)).rows().get(0);
        assertEquals(4, row.line());
        assertEquals("2566", row.text("academic_year"));
        assertEquals("9400118519077", row.text("citizen_id"));
        assertEquals("2016-05-17", row.text("birth_date"));
        assertEquals("", row.text("poverty"));
    }

    @Test
    void jsonRecordsAreReadWithTheirTotalAtTheEnd() {
        String json = """
                {"report": "dspm", "data": [
                  {"b_year": "2569", "age_months": "9", "target": 5936, "screened": 4675, "normal_first": 3671,
                   "suspect_wait30": 1004, "suspect_refer": 0, "followed": 842, "normal_after": 842, "pending": 21, "lost": 141},
                  {"b_year": "2569", "age_months": "total", "target": 5936, "screened": 4675, "normal_first": 3671,
                   "suspect_wait30": 1004, "suspect_refer": 0, "followed": 842, "normal_after": 842, "pending": 21,
                   "lost": null}
                ]}
                """;
        List<Captured> rows = TextSource.utf8("hdc/dspm.json", json).rows();
        RawRow row = assertInstanceOf(Captured.Data.class, rows.get(0)).rows().get(0);
        assertEquals("1004", row.text("suspect_wait"));
        assertEquals("40", row.text("district_code"));
        assertInstanceOf(Captured.Total.class, rows.get(1));
        assertEquals(2, rows.size());
    }

    @Test
    void aJsonRecordWithAFurtherKeyDoesNotFitItsHeader() {
        String json = "[{\"year\":2566,\"place_id\":\"L1\",\"kind\":\"วัด\",\"district_code\":4001,\"sex\":\"ช\","
                + "\"age_band\":\"15-24\",\"participants\":7},{\"year\":2566,\"surprise\":\"x\"}]";
        List<Captured> rows = TextSource.utf8("learning/l.json", json).rows();
        assertInstanceOf(Captured.Data.class, rows.get(0));
        assertEquals(Captured.Breakage.RAGGED, ((Captured.Broken) rows.get(1)).breakage());
    }

    @Test
    void damagedWorkbooksAndJsonAreRefused() throws IOException {
        refused("a.xlsx", "PK and no archive".getBytes(StandardCharsets.UTF_8));
        refused("a.json", "{\"data\": [{\"a\": ".getBytes(StandardCharsets.UTF_8));
        refused("empty.json", "[]".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anArchiveThatUnpacksToGigabytesIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            byte[] block = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 200; i++) {
                zip.write(block);
            }
            zip.closeEntry();
        }
        refused("bomb.xlsx", out.toByteArray());
    }

    @Test
    void recordsThatAnInterfaceCutOffAreToldWithTheNumberItStates() {
        String record = "{\"year\":2566,\"place_id\":\"L1\",\"kind\":\"วัด\",\"district_code\":4001,\"sex\":\"ช\","
                + "\"age_band\":\"15-24\",\"participants\":7}";
        String thousand = "[" + (record + ",").repeat(999) + record + "]";
        TextSource whole = TextSource.utf8("learning/l.json", "{\"data\":" + thousand + ",\"total_rows\":1000}");
        assertEquals(1000, whole.rows().size());
        for (String cut : List.of(
                "{\"data\":" + thousand + ",\"recordsTotal\":4321}",
                "{\"total_count\":4321,\"data\":" + thousand + "}")) {
            TextSource source = TextSource.utf8("learning/l.json", cut);
            Exception told = assertThrows(UncheckedIOException.class, source::rows);
            assertEquals(
                    "1000 records where the file itself states 4321",
                    UnreadableException.of(told).seen());
        }
    }

    private static void refused(String name, byte[] bytes) {
        assertInstanceOf(
                Capture.Refused.class,
                Capture.open(new TextSource(name, bytes), Profiles.builtIn()).get(0),
                name);
    }
}
