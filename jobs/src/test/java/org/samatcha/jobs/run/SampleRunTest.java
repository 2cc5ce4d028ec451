package org.samatcha.jobs.run;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samatcha.capture.PersonId;
import org.samatcha.indicator.Indicators;
import org.samatcha.jobs.Command;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The README's main command on the sample data, and what its users then find. */
class SampleRunTest {

    private static final Pattern THIRTEEN = Pattern.compile("(?<![0-9a-f.])(?:[0-9]{13}|G[0-9]{12})(?![0-9a-f])");
    private static final Set<PersonId.Kind> IDS = EnumSet.of(PersonId.Kind.CITIZEN, PersonId.Kind.G_CODE);

    private static Path warehouse;
    private static Path release;

    @BeforeAll
    static void runOnce() {
        warehouse = SampleRun.once().warehouse();
        release = SampleRun.once().release();
    }

    @Test
    void everyRowOfEveryFileIsAccountedFor() throws IOException {
        JsonNode manifest = manifest();
        assertEquals(26, manifest.get("files").size());
        for (JsonNode file : manifest.get("files")) {
            assertEquals(
                    file.get("read").asLong(),
                    file.get("accepted").asLong()
                            + file.get("setAside").asLong()
                            + file.get("totals").asLong(),
                    file.get("file").asText());
            assertTrue(file.get("accepted").asLong() > 0, file.get("file").asText());
        }
        assertEquals("complete", manifest.get("status").asText());
    }

    private static JsonNode manifest() throws IOException {
        return new ObjectMapper()
                .readTree(warehouse
                        .resolve("runs")
                        .resolve(release.getFileName())
                        .resolve("manifest.json")
                        .toFile());
    }

    @Test
    void duckDbFindsTheProvinceAndAllDistrictsForEveryIndicator() throws SQLException {
        List<String> found = query("""
                SELECT indicator || ' ' || count(DISTINCT CASE WHEN area_level = 'province' THEN area_code END)
                    || ' ' || count(DISTINCT CASE WHEN area_level = 'district' THEN area_code END)
                FROM read_parquet('%s/tables/indicators/*.parquet')
                WHERE dimension = 'all' GROUP BY indicator ORDER BY indicator""".formatted(release));
        assertEquals(
                Indicators.all().stream()
                        .map(indicator -> indicator.card().id() + " 1 26")
                        .sorted()
                        .toList(),
                found);
    }

    /** Small counts in some grade, school or group are behind each of those; indices tell all their counts. */
    @Test
    void everyIndicatorHasANumberForTheProvinceUnlessItWouldGiveSmallCountsAway() throws SQLException {
        assertEquals(
                List.of(
                        "dropout_by_reason",
                        "flexible_school_gap",
                        "human_opportunity_index",
                        "parity_location",
                        "parity_poverty",
                        "return_rate",
                        "survival_rate",
                        "transition_rate"),
                query("""
                        SELECT indicator FROM read_parquet('%s/tables/indicators/*.parquet')
                        WHERE area_level = 'province' AND dimension = 'all'
                        GROUP BY indicator HAVING count(value) = 0 ORDER BY indicator""".formatted(release)));
    }

    @Test
    void keysAreUniqueAndAValueStandsExactlyWhereTheStatusSaysSo() throws SQLException {
        String table = "read_parquet('" + release + "/tables/indicators/*.parquet')";
        assertEquals(
                List.of(),
                query("SELECT indicator FROM " + table
                        + " GROUP BY indicator, area_code, year, dimension, category HAVING count(*) > 1"));
        assertEquals(
                List.of(),
                query("SELECT DISTINCT status FROM " + table
                        + " WHERE (value IS NOT NULL) <> (status IN ('ok', 'low', 'u'))"));
        assertEquals(
                List.of(),
                query("SELECT DISTINCT indicator FROM " + table
                        + " WHERE status = 'ok' AND numerator BETWEEN 1 AND 9"
                        + " AND indicator <> 'learning_places_per_10000'"));
    }

    @Test
    void everyTableOfTheDescriptionIsReadableAndHasItsRowsAndUniqueKeys() throws IOException, SQLException {
        JsonNode tables = new ObjectMapper()
                .readTree(release.resolve("datapackage.json").toFile())
                .get("resources");
        List<String> names = new ArrayList<>();
        for (JsonNode table : tables) {
            List<String> key = new ArrayList<>();
            table.get("schema").get("primaryKey").forEach(column -> key.add(column.asText()));
            String file = release.resolve(table.get("path").asText()).toString();
            assertEquals(
                    List.of(table.get("rowCount").asText()),
                    query("SELECT count(DISTINCT (" + String.join(", ", key) + ")) FROM '" + file + "'"),
                    file);
            assertTrue(table.get("rowCount").asLong() > 0, file);
            names.add(table.get("name").asText());
        }
        assertTrue(
                names.containsAll(
                        List.of("indicators", "inequality", "funnels", "trends", "flows", "quality", "targets")),
                names.toString());
    }

    @Test
    void noIdOfAPersonIsAnywhereOutsideTheInputs() throws IOException, SQLException {
        List<String> leaks = new ArrayList<>();
        try (Stream<Path> files = Files.walk(warehouse)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                for (String text : texts(file)) {
                    THIRTEEN.matcher(text)
                            .results()
                            .filter(id -> IDS.contains(PersonId.read(id.group()).kind()))
                            .forEach(id -> leaks.add(warehouse.relativize(file).toString()));
                }
            }
        }
        assertEquals(List.of(), leaks.stream().distinct().toList());
    }

    private static List<String> texts(Path file) throws IOException, SQLException {
        String name = file.getFileName().toString();
        if (name.endsWith(".parquet")) {
            return query("SELECT t::VARCHAR FROM '" + file + "' t");
        }
        if (name.endsWith(".xlsx") || name.endsWith(".pptx")) {
            return officeTexts(file);
        }
        return name.endsWith(".pdf") ? List.of(pdfText(file)) : List.of(Files.readString(file));
    }

    private static List<String> officeTexts(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().endsWith(".xml")) {
                    texts.add(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return texts;
    }

    @Test
    void theAttackerFindsNoHiddenNumberAndNoPersonalNumber() {
        Command audit = Command.run("audit", release.toString());
        assertEquals(0, audit.exit(), audit.out() + audit.err());
        assertTrue(audit.out().contains(" 0 hidden numbers can be worked out too well"), audit.out());
        assertTrue(audit.out().strip().endsWith("0 files hold personal numbers"), audit.out());
    }

    @Test
    void theRunAndTheReleaseSayHowMuchIsKeptAgainstThresholdsAlone() throws IOException {
        JsonNode note =
                new ObjectMapper().readTree(release.resolve("disclosure.json").toFile());
        String printed = SampleRun.once().command().out();

        assertEquals("linked", note.get("reach").asText());
        long published = note.get("figures_published").asLong();
        long thresholds = note.get("figures_after_thresholds").asLong();
        assertTrue(0.6 * thresholds < published && published < thresholds, note.toString());
        assertTrue(printed.contains("published " + published + " of " + note.get("figures") + " figures"), printed);
        assertTrue(printed.contains("thresholds alone: "), printed);
        assertEquals(note.get("small_counts"), note.get("small_counts_with_two_possible_worlds"));
        assertEquals(0, note.get("found_by_the_attacker").asLong());
        assertEquals(0, note.get("figures_told_by_earlier_releases").asLong());
    }

    @Test
    void runningAgainOnTheSameInputsDoesNothing() throws IOException {
        var before = Files.getLastModifiedTime(release.resolve("datapackage.json"));
        Command second = SampleRun.into(warehouse);
        assertEquals(0, second.exit(), second.err());
        assertTrue(second.out().startsWith("Nothing changed"), second.out());
        assertEquals(before, Files.getLastModifiedTime(release.resolve("datapackage.json")));
    }

    @Test
    void rowsOfPeopleAreReadableByTheOwnerAlone() throws IOException {
        assertEquals(
                "rwx------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(warehouse.resolve("restricted"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void everyReportHasThreeHeadlinesAndAtLeastThreeCharts(String language) throws IOException {
        for (int agenda = 1; agenda <= 4; agenda++) {
            String html = Files.readString(release.resolve("reports/" + language + "/agenda-" + agenda + ".html"));
            int charts = count(html, "<svg");
            assertAll(
                    "agenda " + agenda,
                    () -> assertEquals(3, count(html, "class=\"number\""), "headlines with a number"),
                    () -> assertTrue(charts >= 3, charts + " charts"),
                    () -> assertEquals(charts, count(html, "<table class=\"data\">"), "a table for every chart"));
        }
    }

    @Test
    void everyPdfMeetsTheStandardsForAccessibilityAndArchiving() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        List<String> failures = new ArrayList<>();
        try (Stream<Path> files = Files.walk(release.resolve("reports"))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".pdf")).toList()) {
                for (PDFAFlavour standard : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
                    try (PDFAParser parser = Foundries.defaultInstance().createParser(file.toFile(), standard);
                            PDFAValidator validator =
                                    Foundries.defaultInstance().createValidator(standard, false)) {
                        validator.validate(parser).getTestAssertions().stream()
                                .filter(test -> test.getStatus() == TestAssertion.Status.FAILED)
                                .map(test -> file.getFileName() + " " + standard + " " + test.getMessage())
                                .distinct()
                                .forEach(failures::add);
                    }
                }
            }
        }
        assertEquals(List.of(), failures);
    }

    @Test
    void everyDistrictHasItsProfileInBothLanguagesAndEveryClaimItsTrace() throws IOException {
        for (String language : List.of("th", "en")) {
            try (Stream<Path> files = Files.list(release.resolve("reports/" + language))) {
                assertEquals(
                        2 * (4 + 1 + 1 + 26) + 1,
                        files.filter(file -> Files.isRegularFile(file)).count(),
                        "documents as HTML and PDF, and the slides");
            }
        }
        JsonNode trace = new ObjectMapper()
                .readTree(release.resolve("reports/evidence.json").toFile());
        assertTrue(trace.size() > 30, trace.size() + " claims");
        for (JsonNode claim : trace) {
            assertEquals(64, claim.get("sha256").asText().length());
            assertTrue(claim.get("written").asText().matches("agenda-[1-4]\\.yaml:\\d+"));
            assertTrue(claim.get("standing").asText().matches("stated|hidden"), claim.toString());
        }
    }

    @Test
    void thaiWordsAreFoundInThePdf() throws IOException {
        String text = pdfText(release.resolve("reports/th/agenda-1.pdf")).replaceAll("\\s", "");
        for (String word : List.of("ที่", "น้ำพอง", "ผู้", "ช่วงความเชื่อมั่น", "เด็กปฐมวัย", "โคกโพธิ์ไชย")) {
            assertTrue(text.contains(word), word);
        }
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static String pdfText(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<String> query(String sql) throws SQLException {
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckDb.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
