package org.samatcha.curate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samatcha.capture.SheetSource;
import org.samatcha.capture.TextSource;

/** Published figures of Khon Kaen through the profile of each form that they come in. */
class PublishedFiguresTest {

    private static final Path PUBLISHED = Path.of(System.getProperty("samatcha.root"), "sample-data/published");

    /**
     * Fiscal year → children on track of those due, and suspected of those screened, in per cent, as HDC prints them.
     */
    private static final Map<Integer, String> HDC =
            Map.of(2567, "75.86 26.94", 2568, "71.09 22.37", 2569, "77.67 20.71");

    @Test
    void theScreeningOfThreeYearsComesOutOfCsvAsPublished() throws IOException {
        asPublished(Judged.of(dspmCsv()), "hdc_dspm", List.of(2567, 2568, 2569));
    }

    @Test
    void theScreeningOfThreeYearsComesOutOfJsonAsPublished() throws IOException {
        List<String[]> rows = dspmRows();
        ArrayNode records = new ObjectMapper().createArrayNode();
        for (String[] cells : rows.subList(1, rows.size())) {
            ObjectNode record = records.addObject();
            for (int i = 0; i < cells.length; i++) {
                record.put(rows.get(0)[i], cells[i]);
            }
        }
        String json = "{\"columns\": [\"area_code\"], \"total\": 18, \"data\": " + records + "}";
        asPublished(Judged.of(TextSource.utf8("hdc/dspm.json", json)), "hdc_dspm", List.of(2567, 2568, 2569));
    }

    @Test
    void theScreeningOfAYearComesOutOfTheReportUnderFourHeaderRowsAsPublished() throws IOException {
        for (int year : HDC.keySet()) {
            List<List<String>> sheet = new ArrayList<>();
            sheet.add(List.of(
                    "อายุ (เดือน)",
                    "เป้าหมาย",
                    "คัดกรอง",
                    "ร้อยละคัดกรอง",
                    "ผลการคัดกรองครั้งแรก",
                    "",
                    "",
                    "ผลการติดตาม",
                    "",
                    "",
                    ""));
            sheet.add(List.of(
                    "",
                    "",
                    "",
                    "",
                    "สมวัย",
                    "สงสัยล่าช้า",
                    "",
                    "ติดตามได้",
                    "สมวัย",
                    "อยู่ระหว่างติดตาม",
                    "ติดตามไม่ได้"));
            sheet.add(List.of("", "", "", "", "", "ติดตามภายใน 30 วัน", "ส่งต่อทันที", "", "", "", ""));
            sheet.add(List.of("", "(B)", "(A)", "(A/B)x100", "(C)", "(D)", "(E)", "(F)", "(G)", "(H)", "(I)"));
            for (String[] row : dspmRows()) {
                if (row[1].equals("" + year)) {
                    String label = row[3].equals("total") ? "รวม" : row[3];
                    sheet.add(List.of(
                            label, row[4], row[5], "78.76", row[6], row[7], row[8], row[9], row[10], row[12], row[13]));
                }
            }
            List<String> merged =
                    List.of("A1:A4", "B1:B3", "C1:C3", "D1:D3", "E1:G1", "H1:K1", "E2:E3", "F2:G2", "H2:H3");
            Judged judged = Judged.of(SheetSource.of("hdc/dspm_" + year + ".xlsx", sheet, merged));
            assertEquals(5L, judged.value(0, "source_line"), "data from row 5");
            asPublished(judged, "hdc_dspm_report", List.of(year));
        }
    }

    private static void asPublished(Judged judged, String profile, List<Integer> years) {
        assertEquals(profile, judged.report().account().profile());
        assertEquals(0, judged.report().account().setAside());
        assertTrue(
                Set.of("screening_results_add_up")
                        .containsAll(judged.report().timesByRule().keySet()),
                "totals reconcile; some published rows are a child or two off their parts, which is told: "
                        + judged.report().timesByRule());
        assertEquals(years.size(), judged.report().account().totals());
        for (int year : years) {
            double due = judged.sum("target", "fiscal_year", year);
            double onTrack =
                    judged.sum("normal_first", "fiscal_year", year) + judged.sum("normal_after", "fiscal_year", year);
            double screened = judged.sum("screened", "fiscal_year", year);
            double suspected = judged.sum("suspect", "fiscal_year", year);
            assertEquals(
                    HDC.get(year),
                    String.format(Locale.ROOT, "%.2f %.2f", 100 * onTrack / due, 100 * suspected / screened));
        }
        if (years.size() == 3) {
            assertEquals(49_809, judged.sum("target", "fiscal_year", 2567));
            assertEquals(39_630, judged.sum("target", "fiscal_year", 2569));
        }
    }

    @Test
    void theRegisteredPopulationComesOutAsPublished() throws IOException {
        Judged judged = Judged.of(
                new TextSource("population/dopa.csv", Files.readAllBytes(PUBLISHED.resolve("population/dopa.csv"))));
        assertEquals("dopa_population", judged.report().account().profile());
        assertEquals(1_790_863, judged.sum("population", "year", 2564));
        assertEquals(1_767_601, judged.sum("population", "year", 2553));
        assertEquals(10, judged.report().account().totals(), "the province in each of ten years");
        assertEquals(260, judged.report().account().accepted(), "26 districts in each of ten years");
    }

    private static TextSource dspmCsv() throws IOException {
        return new TextSource(
                "early-childhood/dspm.csv", Files.readAllBytes(PUBLISHED.resolve("early-childhood/dspm.csv")));
    }

    private static List<String[]> dspmRows() throws IOException {
        return Files.readAllLines(PUBLISHED.resolve("early-childhood/dspm.csv")).stream()
                .map(line -> line.split(",", -1))
                .toList();
    }
}
