package org.samatcha.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Workbooks with several sheets: every table is read, and everything else is named. */
class SheetsTest {

    private static final List<String> HEADER = List.of("รหัสอำเภอ", "อำเภอ", "ปี พ.ศ.", "เพศ", "อายุ", "จำนวน");
    private static final List<String> COVER = List.of("ประชากรตามทะเบียน จังหวัดขอนแก่น");

    private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();

    private static List<List<String>> table(String year, String people) {
        return List.of(HEADER, List.of("4001", "เมืองขอนแก่น", year, "ชาย", "7", people));
    }

    /** File → what became of it: people, why it was refused, or why it was passed over. */
    private List<String> outcome(String... hidden) throws IOException {
        List<String> outcome = new ArrayList<>();
        TextSource source = SheetSource.ofSheets("population/a.xlsx", sheets, List.of(hidden));
        for (Capture capture : Capture.open(source, Profiles.builtIn())) {
            if (capture instanceof Recognised file) {
                try (CapturedFile rows = file.rows()) {
                    rows.forEachRemaining(row -> outcome.add(file.file() + " "
                            + (row instanceof Captured.Data data
                                    ? data.rows().get(0).text("year") + ": "
                                            + data.rows().get(0).text("population")
                                    : row)));
                }
            } else if (capture instanceof Capture.Refused refused) {
                outcome.add(refused.file() + " " + refused.problem() + " " + refused.field());
            } else if (capture instanceof Capture.PassedOver sheet) {
                outcome.add(sheet.file() + " " + sheet.reason());
            }
        }
        return outcome;
    }

    @Test
    void aTableBehindACoverIsReadAndTheCoverIsNamed() throws IOException {
        sheets.put("หน้าปก", List.of(COVER));
        sheets.put("ข้อมูล", table("2566", "5"));
        assertEquals(List.of("population/a.xlsx [หน้าปก] NO_TABLE", "population/a.xlsx [ข้อมูล] 2566: 5"), outcome());
    }

    @Test
    void everySheetOfTheSameLayoutIsRead() throws IOException {
        sheets.put("ปี 2565", table("2565", "4"));
        sheets.put("ปี 2566", table("2566", "5"));
        assertEquals(List.of("population/a.xlsx [ปี 2565] 2565: 4", "population/a.xlsx [ปี 2566] 2566: 5"), outcome());
    }

    @Test
    void emptySheetsBesideTheTableDoNotChangeItsName() throws IOException {
        sheets.put("Sheet1", table("2566", "5"));
        sheets.put("Sheet2", List.of());
        assertEquals(List.of("population/a.xlsx 2566: 5"), outcome());
    }

    @Test
    void aTableWithOneHeaderWrongIsRefusedAndNotTakenForACover() throws IOException {
        List<String> misspelt = new ArrayList<>(HEADER);
        misspelt.set(5, "จำนวณคนทั้งหมด");
        sheets.put("2565", List.of(misspelt, List.of("4001", "เมืองขอนแก่น", "2565", "ชาย", "7", "4")));
        sheets.put("2566", table("2566", "5"));
        assertEquals(
                List.of("population/a.xlsx [2565] NO_HEADER population", "population/a.xlsx [2566] 2566: 5"),
                outcome());
    }

    @Test
    void aHiddenTableIsNotReadAndNamed() throws IOException {
        sheets.put("เก่า", table("2565", "4"));
        sheets.put("ใหม่", table("2566", "5"));
        assertEquals(List.of("population/a.xlsx [เก่า] HIDDEN", "population/a.xlsx [ใหม่] 2566: 5"), outcome("เก่า"));
    }

    @Test
    void aWorkbookWithoutAnyTableIsRefusedOnceForTheSheetThatComesClosest() throws IOException {
        sheets.put("หน้าปก", List.of(COVER));
        sheets.put("ข้อมูล", List.of(List.of("รหัสอำเภอ", "อำเภอ", "ปี พ.ศ."), List.of("4001", "เมือง", "2566")));
        List<String> outcome = outcome();
        assertEquals("population/a.xlsx [หน้าปก] NO_TABLE", outcome.get(0));
        assertEquals(
                "population/a.xlsx [ข้อมูล] NO_HEADER",
                outcome.get(1).substring(0, outcome.get(1).lastIndexOf(' ')));
    }

    @Test
    void aPersonalNumberInTheNameOfASheetIsNotRepeated() throws IOException {
        sheets.put("9-4001-18519-07-7", List.of(COVER));
        sheets.put("ข้อมูล", table("2566", "5"));
        assertEquals("population/a.xlsx [•••] NO_TABLE", outcome().get(0));
    }

    @Test
    void theYearThatAProfileWantsMayStandInTheNameOfTheSheet() throws IOException {
        List<List<String>> counts = List.of(List.of("รหัสโรงเรียน", "ชื่อโรงเรียน"), List.of("40010001", "ทดสอบ"));
        SourceProfile profile = Profiles.read("p.yaml", """
                id: counts_by_year
                dataset: enrolment
                form: counts
                columns:
                  school_id: {names: [รหัสโรงเรียน]}
                file_name:
                  academic_year: "(25[0-9]{2})"
                """);
        sheets.put("ปี 2565", counts);
        sheets.put("ปี ๒๕๖๖", counts);
        TextSource source = SheetSource.ofSheets("a.xlsx", sheets, List.of());
        List<String> years = Capture.open(source, Profiles.builtIn().with(List.of(profile))).stream()
                .map(capture -> ((Recognised) capture).constants().get("academic_year"))
                .toList();
        assertEquals(List.of("2565", "2566"), years);
    }
}
