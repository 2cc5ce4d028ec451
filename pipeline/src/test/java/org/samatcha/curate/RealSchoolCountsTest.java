package org.samatcha.curate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.samatcha.capture.TextSource;
import org.samatcha.check.Notice;

/**
 * Per-school counts as the OBEC Data Management Center publishes them: seven schools of one education area and the
 * total row of all its schools. The files are not part of this program; name their folder with
 * {@code -Dsamatcha.reference=DIR} (files {@code dmc-school-counts.utf8.csv} and {@code .win874.csv}). Without it the
 * same layout is tested on invented schools in {@code SchoolCountsProfileTest}.
 */
class RealSchoolCountsTest {

    @Test
    void theSameSchoolsComeOutOfBothEncodings() throws IOException {
        Judged utf8 = Judged.of(source("utf8"));
        Judged windows = Judged.of(source("win874"));
        assertEquals("UTF-8", utf8.report().account().encoding());
        assertEquals("windows-874", windows.report().account().encoding());
        assertEquals(utf8.rows().toString(), windows.rows().toString());
        assertEquals(
                new Account("dmc/dmc-2568-1.csv", "enrolment", "obec_dmc_counts", "UTF-8", 8, 7, 0, 1),
                utf8.report().account());
    }

    @Test
    void gradesAddUpToTheTotalsThatEachSchoolPrints() throws IOException {
        Judged judged = Judged.of(source("utf8"));
        List<String[]> lines = new String(source("utf8").bytes(), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .limit(7)
                .map(line -> line.split(",", -1))
                .toList();
        long all = 0;
        for (int i = 0; i < lines.size(); i++) {
            long printed = Long.parseLong(lines.get(i)[94]);
            assertEquals(printed, judged.sum("pupils", "source_line", (long) i + 2), "school in line " + (i + 2));
            all += printed;
        }
        assertTrue(all > 1000, "seven schools with pupils");
        assertEquals(all, judged.sum("pupils", "academic_year", 2568));
        assertEquals(
                all,
                judged.sum("pupils", "level", "pre_primary")
                        + judged.sum("pupils", "level", "primary")
                        + judged.sum("pupils", "level", "lower_secondary")
                        + judged.sum("pupils", "level", "upper_secondary"));
    }

    @Test
    void theTotalOfAllSchoolsDoesNotReconcileWithSevenAndSaysSo() throws IOException {
        Notice notice = Judged.of(source("utf8")).report().examples().get(0);
        assertEquals("totals_reconcile", notice.rule());
        assertEquals(9, notice.line());
        assertEquals("287", notice.value());
    }

    @Test
    void theSameSchoolsAsJsonGiveTheSameRows() throws IOException {
        Judged csv = Judged.of(source("utf8"));
        Judged json = Judged.of(new TextSource("dmc/dmc-2568-1.json", asJson(source("utf8"))));
        assertEquals(csv.report().account().accepted(), json.report().account().accepted());
        assertEquals(1, json.report().account().totals());
        assertEquals(
                csv.rows().toString().replace(".csv", ""),
                json.rows().toString().replace(".json", ""));
    }

    private static byte[] asJson(TextSource csv) throws IOException {
        List<String> lines = new String(csv.bytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        String[] header = lines.get(0).split(",", -1);
        ArrayNode records = new ObjectMapper().createArrayNode();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            ObjectNode record = records.addObject();
            for (int i = 0; i < header.length; i++) {
                if (cells[i].matches("\\d{1,5}")) {
                    record.put(header[i], Integer.parseInt(cells[i]));
                } else {
                    record.put(header[i], cells[i].isEmpty() ? null : cells[i]);
                }
            }
        }
        return new ObjectMapper().writeValueAsBytes(records);
    }

    private static TextSource source(String encoding) throws IOException {
        String folder = System.getProperty("samatcha.reference", "");
        Path file = Path.of(folder, "dmc-school-counts." + encoding + ".csv");
        Assumptions.assumeTrue(!folder.isEmpty() && Files.exists(file), "the published sample is not on this machine");
        return new TextSource("dmc/dmc-2568-1.csv", Files.readAllBytes(file));
    }
}
