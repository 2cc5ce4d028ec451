package org.samatcha.jobs.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samatcha.jobs.Command;

/** Two releases of one warehouse: published figures of child development, then one of them corrected. */
class ReleasesCommandTest {

    private static final String ROOT = System.getProperty("samatcha.root");

    @TempDir
    private static Path folder;

    private static Path warehouse;
    private static String first;
    private static String second;

    @BeforeAll
    static void twoReleases() throws IOException {
        warehouse = folder.resolve("warehouse");
        Path table = folder.resolve("inputs/early-childhood/dspm.csv");
        Files.createDirectories(table.getParent());
        String text = Files.readString(
                Path.of(ROOT, "sample-data", "published", "early-childhood", "dspm.csv"), StandardCharsets.UTF_8);
        Files.writeString(table, text);
        first = run();
        Files.writeString(table, corrected(text));
        second = run();
        assertNotEquals(first, second);
    }

    /** One child more is a target in the last row before the total. */
    private static String corrected(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int target = List.of(lines.get(0).split(",")).indexOf("target");
        int row = lines.size() - 2;
        String[] values = lines.get(row).split(",");
        values[target] = Long.toString(Long.parseLong(values[target]) + 1);
        lines.set(row, String.join(",", values));
        return String.join("\n", lines) + "\n";
    }

    private static String run() throws IOException {
        Command run = Command.run(
                "run",
                "--inputs",
                folder.resolve("inputs").toString(),
                "--warehouse",
                warehouse.toString(),
                "--templates",
                ROOT + "/reports-templates",
                "--protection",
                "SINGLE");
        assertEquals(0, run.exit(), run.out() + run.err());
        return current();
    }

    private static String current() throws IOException {
        return new ObjectMapper()
                .readTree(warehouse.resolve("current.json").toFile())
                .get("release")
                .asText();
    }

    private static Command releases(String... words) {
        String[] all = new String[words.length + 3];
        all[0] = "releases";
        System.arraycopy(words, 0, all, 1, words.length);
        all[words.length + 1] = "--warehouse";
        all[words.length + 2] = warehouse.toString();
        return Command.run(all);
    }

    private static String file(String release, String name) throws IOException {
        return Files.readString(warehouse.resolve("releases").resolve(release).resolve(name));
    }

    @Test
    void theListHasBothWithTheirVersions() {
        Command list = releases("list");
        assertEquals(0, list.exit(), list.err());
        assertTrue(list.out().lines().anyMatch(line -> line.matches(".*" + first + "  1\\.0\\.0 .*whole")), list.out());
        assertTrue(
                list.out().lines().anyMatch(line -> line.matches(".*" + second + "  1\\.0\\.1 .*whole")), list.out());
        assertEquals(1, list.out().lines().filter(line -> line.startsWith("*")).count());
    }

    @Test
    void theChangeLogAccountsForEveryChangedNumberAndKeepsTheHistory() throws IOException {
        assertTrue(file(first, "CHANGELOG.md").contains("## 1.0.0 · release " + first + "\n\nFirst release."));
        String log = file(second, "CHANGELOG.md");
        assertTrue(log.contains("## 1.0.1 · release " + second), log);
        assertTrue(log.contains("- early-childhood: files new 0, changed 1, gone 0"), log);
        assertTrue(log.contains("### Corrected"), log);
        assertTrue(log.endsWith("## 1.0.0 · release " + first + "\n\nFirst release.\n"), log);
        assertTrue(file(second, "CHANGELOG.th.md").contains("### แก้ไขค่า"));

        List<String> changes = file(second, "changes.csv").lines().skip(1).toList();
        assertTrue(
                changes.stream()
                        .anyMatch(line -> line.contains("indicator=ecd_screening_coverage")
                                && line.contains(",denominator,")
                                && line.contains(",counts,")),
                String.join("\n", changes));
        assertTrue(changes.stream().allMatch(line -> line.contains(",patch,")), "nothing was added or removed");
    }

    @Test
    void theDifferenceIsTheSameEitherWayItIsAskedFor() throws IOException {
        Command table = releases("diff", first, second, "--format", "csv");
        assertEquals(0, table.exit(), table.err());
        assertEquals(file(second, "changes.csv"), table.out());

        Command thai = releases("diff", first, second, "--language", "th");
        assertTrue(thai.out().startsWith("## 1.0.0 (" + first + ") → 1.0.1 (" + second + ")"), thai.out());
        assertTrue(releases("diff", first, first).out().contains("Every table is the same"));
    }

    @Test
    void anEarlierReleaseCanBeUsedAgainAndItsInputsMakeItAgainInNoTime() throws IOException {
        assertEquals(0, releases("use", first).exit());
        assertEquals(first, current());
        Command again = Command.run(
                "run",
                "--inputs",
                folder.resolve("inputs").toString(),
                "--warehouse",
                warehouse.toString(),
                "--templates",
                ROOT + "/reports-templates",
                "--protection",
                "SINGLE");
        assertTrue(again.out().startsWith("Release " + second + " was made before"), again.out());
        assertEquals(second, current());
        assertTrue(file(second, "datapackage.json").contains("\"version\" : \"1.0.1\""), "it keeps its version");
    }

    @Test
    void aReleaseThatLostAFileOrHasAnotherIsRefusedAndTheCurrentOneStays() throws IOException {
        Path lost = warehouse.resolve("releases").resolve(first).resolve("tables/areas/part-0.parquet");
        byte[] bytes = Files.readAllBytes(lost);
        String before = current();
        Files.delete(lost);
        try {
            Command use = releases("use", first);
            assertEquals(2, use.exit());
            assertTrue(use.err().contains("tables/areas/part-0.parquet is missing"), use.err());
            Files.write(lost, new byte[] {1});
            assertTrue(releases("use", first).err().contains("is not as it was written"));
            assertEquals(before, current());
            assertTrue(releases("list").out().contains("not whole"));
        } finally {
            Files.write(lost, bytes);
        }
    }

    @Test
    void aReleaseOrAWarehouseThatDoesNotExistIsASentence() {
        Command unknown = releases("use", "nonsense");
        assertEquals(2, unknown.exit());
        assertTrue(unknown.err().startsWith("There is no release [nonsense]; there are ["), unknown.err());
        Command nowhere = Command.run(
                "releases", "list", "--warehouse", folder.resolve("nowhere").toString());
        assertEquals(2, nowhere.exit());
        assertTrue(nowhere.err().startsWith("There is no warehouse in "), nowhere.err());
    }
}
