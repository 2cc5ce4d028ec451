package org.samatcha.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Further ways in which real files differ from what one would expect. */
class TrapsTest {

    private static final String POPULATION = "รหัสอำเภอ,อำเภอ,ปี พ.ศ.,เพศ,อายุ,จำนวน\n4001,เมือง,2566,ช,7,5\n";

    private static final String SHORT_YEARS = """
            id: short_years
            dataset: enrolment
            columns:
              academic_year: {names: [year], century: "25"}
              birth_date: {names: [born], century: "25"}
              district: {names: [tambon], take: 4, codes: {"0": ""}}
            """;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theDelimiterIsFoundOut(String delimiter) {
        TextSource source = TextSource.utf8("population/a.txt", POPULATION.replace(",", delimiter));
        RawRow row = assertInstanceOf(Captured.Data.class, source.rows().get(0))
                .rows()
                .get(0);
        assertEquals("5", row.text("population"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a year of two digits                   | 66   | 24/11/66     | 2566 | 24/11/2566
            the same in Thai digits                | ๖๖   | ๒๔/๑๑/๖๖     | 2566 | 24/11/2566
            a month in words                       | 66   | 24 พ.ย. 66   | 2566 | 24 พ.ย. 2566
            four digits stay                       | 2566 | 24/11/2566   | 2566 | 24/11/2566
            the day of an ISO date is no year      | 2023 | 2023-11-24   | 2023 | 2023-11-24
            """)
    void aCenturyOfTheProfileCompletesYearsOfTwoDigits(
            String why, String year, String born, String yearRead, String bornRead) {
        RawRow row = own("year,born,tambon\n" + year + "," + born + ",400102\n");
        assertEquals(yearRead, row.text("academic_year"), why);
        assertEquals(bornRead, row.text("birth_date"), why);
        assertEquals("4001", row.text("district"), "the first four of a tambon's six");
    }

    @Test
    void withoutACenturyAYearOfTwoDigitsIsNone() {
        assertEquals(Optional.empty(), SourceDate.read("24/11/66"));
        assertEquals(true, SourceNumber.buddhistYear("66").isEmpty());
    }

    @Test
    void theFormulaThatKeepsLeadingZerosIsItsTextAndAnyOtherStaysAFormula() {
        RawRow row = own("\"=\"\"year\"\"\",born,tambon\n=\"2566\",=1+1,=\"0\"\n");
        assertEquals("2566", row.text("academic_year"));
        assertEquals("=1+1", row.text("birth_date"));
        assertEquals("", row.text("district"));
    }

    @Test
    void theYearMayStandInTheNameOfTheFolder() {
        for (String name : List.of("dmc/2568/counts.csv", "dmc/ปี ๒๕๖๘/counts.csv", "2567/dmc/counts-2568.csv")) {
            TextSource source = TextSource.utf8(name, SchoolCountsProfileTest.wide(5, 4));
            Captured.Data data =
                    assertInstanceOf(Captured.Data.class, source.rows().get(0));
            assertEquals("2568", data.rows().get(0).text("academic_year"), name);
        }
    }

    @Test
    void theWideCountsComeOutOfJsonAsOutOfCsv() {
        List<String> lines = SchoolCountsProfileTest.wide(5, 4).lines().toList();
        String[] header = lines.get(0).split(",", -1);
        StringBuilder json = new StringBuilder("\uFEFF{\"columns\":[1,2],\"records\":[");
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            json.append(json.charAt(json.length() - 1) == '[' ? "{" : ",{");
            for (int i = 0; i < cells.length; i++) {
                String value = cells[i].isEmpty() ? "null" : "\"" + cells[i] + "\"";
                json.append(i == 0 ? "" : ",")
                        .append('"')
                        .append(header[i])
                        .append("\":")
                        .append(value);
            }
            json.append('}');
        }
        List<Captured> csv = TextSource.utf8("dmc/2568.csv", SchoolCountsProfileTest.wide(5, 4))
                .rows();
        String text = json.append("]}").toString();
        for (TextSource source : List.of(
                TextSource.utf8("dmc/2568.json", text), TextSource.windows874("dmc/2568.json", text.substring(1)))) {
            List<Captured> rows = source.rows();
            assertEquals(2, rows.size());
            assertInstanceOf(Captured.Total.class, rows.get(1));
            assertEquals(pupils(csv.get(0)), pupils(rows.get(0)));
        }
    }

    private static List<String> pupils(Captured row) {
        return ((Captured.Data) row)
                .rows().stream()
                        .map(r -> r.text("grade") + r.text("sex") + r.text("pupils"))
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Thai digits in a code       | ๔๐๐๑      | 4001
            wide digits in a code       | ４００１   | 4001
            an apostrophe before a code | '4001     | 4001
            an apostrophe in a name     | 'ก'       | 'ก'
            a date                      | ๒๔/๑๑/๒๕๖๖ | 24/11/2566
            """)
    void numbersAndCodesWithoutLettersAreReadInAsciiDigits(String why, String cell, String read) {
        assertEquals(read, own("year,born,tambon\n2566," + cell + ",400102\n").text("birth_date"), why);
        assertEquals("ชุมชน ๘๖", CellText.inAsciiDigits("ชุมชน ๘๖"), "a name keeps its digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2566", "1/2566", "2566/2", "ปีการศึกษา 2566", "ปี ๒๕๖๖", "2566.0", "พ.ศ. 2566", "2023"})
    void aYearIsReadHoweverOfficesWriteIt(String year) {
        assertEquals(2566, SourceNumber.buddhistYear(year).orElse(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4/2566", "66", "2566/10", "256", "ม.2566", "2566.5"})
    void whatIsNoYearIsNone(String year) {
        assertEquals(true, SourceNumber.buddhistYear(year).isEmpty());
    }

    @Test
    void theUnicodeTextOfASpreadsheetIsRead() {
        for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            String text = "\uFEFF" + POPULATION.replace(",", "\t").replace("\n", "\r\n");
            TextSource source = new TextSource("population/a.txt", text.getBytes(charset));
            assertEquals(
                    "UTF-16",
                    ((Recognised) Capture.open(source, Profiles.builtIn()).get(0)).written());
            Captured.Data data =
                    assertInstanceOf(Captured.Data.class, source.rows().get(0));
            assertEquals("5", data.rows().get(0).text("population"));
        }
    }

    @Test
    void whereAFilePutTogetherFromTwoEncodingsChangesIsSaid() {
        byte[] first = POPULATION.getBytes(StandardCharsets.UTF_8);
        byte[] second = POPULATION.getBytes(Charset.forName("x-windows-874"));
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        Capture capture = Capture.open(new TextSource("population/a.csv", both), Profiles.builtIn())
                .get(0);
        assertEquals(
                "bytes that are neither UTF-8 nor windows-874, UTF-8 up to line 2",
                assertInstanceOf(Capture.Refused.class, capture).seen());
    }

    @Test
    void theHeaderOfTheNextOfSeveralFilesInOneIsNoRow() {
        List<Captured> rows =
                TextSource.utf8("population/a.csv", POPULATION + POPULATION).rows();
        assertEquals(
                List.of(Captured.Data.class, Captured.LeftOut.class, Captured.Data.class),
                rows.stream().map(Object::getClass).toList());
    }

    @Test
    void aPersonalNumberInTheNameOfAFileIsHiddenAndATimeStampIsNot() {
        assertEquals("ป.1/•••.csv", PersonId.hiddenIn("ป.1/9400118519077.csv"));
        assertEquals("•••", PersonId.hiddenIn("9-4001-18519-07-7"));
        assertEquals("•••", PersonId.hiddenIn("g123456789012"));
        assertEquals("ส่งออก 2566061012345.csv", PersonId.hiddenIn("ส่งออก 2566061012345.csv"));
        assertEquals("94001185190771.csv", PersonId.hiddenIn("94001185190771.csv"));
    }

    @Test
    void formatsOfOtherProgramsAreRefusedByName() {
        assertRefused("an old Excel workbook (.xls) or one under a password", 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1);
        assertRefused("a PDF document", '%', 'P', 'D', 'F', '-');
        assertRefused("a compressed file", 0x1F, 0x8B, 8);
        assertRefused("a text document (RTF)", '{', '\\', 'r', 't', 'f', '1');
        assertRefused("a web page or XML under the name of a table", 0xEF, 0xBB, 0xBF, '\n', '<', 'h', 't', 'm', 'l');
    }

    private static void assertRefused(String seen, int... bytes) {
        byte[] content = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            content[i] = (byte) bytes[i];
        }
        Capture capture = Capture.open(new TextSource("population/a.csv", content), Profiles.builtIn())
                .get(0);
        assertEquals(seen, assertInstanceOf(Capture.Refused.class, capture).seen());
    }

    @Test
    void aThaiLocaleOfTheMachineChangesNoDateAndNoNumber() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
            assertEquals(Optional.of(LocalDate.of(2023, 11, 24)), SourceDate.read("24 พ.ย. 2566"));
            assertEquals("2566", own("year,born,tambon\n66,24/11/66,400102\n").text("academic_year"));
            assertEquals(
                    5,
                    SourceNumber.whole(TextSource.utf8("population/a.csv", POPULATION).rows().stream()
                                    .map(row ->
                                            ((Captured.Data) row).rows().get(0).text("population"))
                                    .findFirst()
                                    .orElseThrow())
                            .getAsLong());
        } finally {
            Locale.setDefault(before);
        }
    }

    private static RawRow own(String text) {
        Profiles profiles = Profiles.builtIn().with(List.of(Profiles.read("own.yaml", SHORT_YEARS)));
        List<Captured> rows = TextSource.utf8("inbox/own.csv", text).rows(profiles);
        return assertInstanceOf(Captured.Data.class, rows.get(0)).rows().get(0);
    }
}
