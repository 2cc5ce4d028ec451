package org.samatcha.jobs.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The committed sample data, read as an outsider would and held against its own truth file. */
class SampleDataTest {

    private static final Path SAMPLE = Path.of(System.getProperty("samatcha.root"), "sample-data", "khon-kaen");
    private static final int MOST_BYTES = 15_000_000;

    private static JsonNode truth;
    private static Map<String, List<String>> lines;

    @BeforeAll
    static void readEverything() throws IOException {
        truth = new YAMLMapper().readTree(SAMPLE.resolve("truth.yaml").toFile());
        lines = new TreeMap<>();
        for (Map.Entry<String, JsonNode> file : truth.get("files").properties()) {
            Charset charset = Charset.forName(file.getValue().get("encoding").asText());
            byte[] bytes = Files.readAllBytes(SAMPLE.resolve(file.getKey()));
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            lines.put(file.getKey(), text.lines().toList());
        }
    }

    @Test
    void everyFileIsListedAndTheWholeIsSmallEnoughToCarry() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            long bytes = 0;
            Set<String> csv = new TreeSet<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
                if (file.toString().endsWith(".csv")) {
                    csv.add(SAMPLE.relativize(file).toString().replace('\\', '/'));
                }
            }
            assertEquals(lines.keySet(), csv);
            assertTrue(bytes < MOST_BYTES, bytes + " bytes");
        }
    }

    @Test
    void theReadMeSaysOnItsFirstLineThatTheDataAreSynthetic() throws IOException {
        assertTrue(Files.readAllLines(SAMPLE.resolve("README.md")).get(0).contains("synthetic"));
    }

    @Test
    void encodingsAndLineEndsAreMixed() throws IOException {
        Set<String> seen = new TreeSet<>();
        for (String file : lines.keySet()) {
            String text = new String(Files.readAllBytes(SAMPLE.resolve(file)), StandardCharsets.ISO_8859_1);
            seen.add((text.startsWith("\u00EF\u00BB\u00BF") ? "mark" : "no mark")
                    + (text.contains("\r\n") ? ", crlf" : ", lf"));
        }
        assertEquals(Set.of("mark, crlf", "no mark, crlf", "no mark, lf"), seen);
    }

    @Test
    void theBadRowsAreWhereTheTruthSaysAndNowhereElse() {
        for (String file : lines.keySet()) {
            Map<String, List<Integer>> stated = new TreeMap<>();
            for (Map.Entry<String, JsonNode> kind :
                    truth.get("files").get(file).get("bad").properties()) {
                List<Integer> at = new ArrayList<>();
                kind.getValue().get("lines").forEach(line -> at.add(line.asInt()));
                stated.put(kind.getKey(), at);
                assertEquals(kind.getValue().get("count").asInt(), at.size(), file + " " + kind.getKey());
            }
            assertEquals(stated, SampleReader.badLines(file, lines.get(file), schools()), file);
        }
    }

    @Test
    void everyFileHoldsEveryKindOfBadRowThatItsColumnsAllow() {
        Map<String, String> kinds = Map.of(
                "population",
                "negative_count ragged_row unknown_district year_outside",
                "schools",
                "ragged_row unknown_district",
                "enrolment",
                "broken_date check_digit duplicate_learner ragged_row scientific_id unknown_grade unknown_school"
                        + " year_outside",
                "dropout",
                "broken_date check_digit duplicate_learner ragged_row scientific_id unknown_district"
                        + " unknown_grade year_outside",
                "early-childhood",
                "broken_date check_digit duplicate_learner ragged_row scientific_id unknown_district" + " year_outside",
                "learning",
                "negative_count ragged_row unknown_district year_outside");
        for (String file : lines.keySet()) {
            Set<String> stated = new TreeSet<>();
            truth.get("files").get(file).get("bad").fieldNames().forEachRemaining(stated::add);
            assertEquals(kinds.get(file.substring(0, file.indexOf('/'))), String.join(" ", stated), file);
        }
    }

    @Test
    void populationHasAll26DistrictsAndItsTotalRowAddsUp() {
        for (Map.Entry<String, List<String>> file : lines.entrySet()) {
            if (!file.getKey().startsWith("population/")) {
                continue;
            }
            List<String> all = file.getValue();
            Set<Integer> bad = SampleReader.allBad(truth.get("files").get(file.getKey()));
            Set<String> districts = new HashSet<>();
            long sum = 0;
            for (int i = 1; i < all.size() - 1; i++) {
                if (!bad.contains(i + 1)) {
                    List<String> fields = SampleReader.fields(all.get(i));
                    districts.add(fields.get(0));
                    sum += Long.parseLong(SampleReader.plain(fields.get(5)));
                }
            }
            List<String> total = SampleReader.fields(all.get(all.size() - 1));
            assertEquals(26, districts.size(), file.getKey());
            assertTrue(total.get(0).isEmpty() || total.get(0).equals("รวม"), file.getKey());
            assertEquals(sum, Long.parseLong(SampleReader.plain(total.get(5))), file.getKey());
        }
    }

    @Test
    void noCitizenIdCanBeARealPersons() {
        for (Map.Entry<String, List<String>> file : lines.entrySet()) {
            int column = SampleReader.idColumn(file.getKey());
            for (int i = 1; column >= 0 && i < file.getValue().size(); i++) {
                String id = SampleReader.fields(file.getValue().get(i)).get(column);
                assertTrue(
                        id.isEmpty() || id.matches("9\\d{12}|G\\d{12}") || id.equals("3.40100E+12"),
                        file.getKey() + " line " + (i + 1));
            }
        }
    }

    @Test
    void enrolmentIsPlausibleForItsPopulation() {
        Map<Integer, Integer> pupils = SampleReader.byAge(lines.get("enrolment/enrolment_2564.csv"), truth, 2564);
        Map<Integer, Integer> residents =
                SampleReader.residentsByAge(lines.get("population/population_2563.csv"), truth);
        for (int age = 6; age <= 17; age++) {
            double ratio = (double) pupils.get(age) / residents.get(age);
            double least = age <= 11 ? 0.93 : age <= 14 ? 0.88 : 0.80;
            assertTrue(ratio > least && ratio < 1.02, "age " + age + ": " + ratio);
        }
        double share = pupils.values().stream().mapToInt(Integer::intValue).sum() / 179_000.0;
        assertTrue(share > 0.145 && share < 0.165, "pupils are " + share + " of residents");
    }

    @Test
    void whatHappenedIsWithinChanceOfWhatTheModelsExpected() {
        for (Map.Entry<String, JsonNode> model : truth.get("realised").properties()) {
            for (Map.Entry<String, JsonNode> year : model.getValue().properties()) {
                JsonNode all = year.getValue().get("all");
                double expected = all.get("expected").asDouble();
                double away = Math.abs(all.get("happened").asDouble() - expected);
                assertTrue(away < 4.5 * Math.sqrt(expected) + 1, model.getKey() + " " + year.getKey());
            }
        }
        assertFalse(truth.get("realised").isEmpty());
    }

    private static Set<String> schools() {
        Set<String> codes = new HashSet<>();
        Set<Integer> bad = SampleReader.allBad(truth.get("files").get("schools/schools.csv"));
        List<String> all = lines.get("schools/schools.csv");
        for (int i = 1; i < all.size(); i++) {
            if (!bad.contains(i + 1)) {
                codes.addAll(SampleReader.fields(all.get(i)).subList(0, 2));
            }
        }
        return codes;
    }
}
