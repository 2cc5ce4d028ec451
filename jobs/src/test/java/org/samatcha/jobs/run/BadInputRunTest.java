package org.samatcha.jobs.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samatcha.jobs.Command;

/** Bad input stops a run only when nothing is left, and each mistake is in the screening table with its place. */
class BadInputRunTest {

    private static final String HEADER = "รหัสอำเภอ,อำเภอ,ปี พ.ศ.,เพศ,อายุ,จำนวน\n";

    @TempDir
    private Path inputs;

    @TempDir
    private Path warehouse;

    private Command run(Path folder, String... more) {
        List<String> words = new ArrayList<>(List.of(
                "run",
                "--inputs",
                folder.toString(),
                "--warehouse",
                warehouse.toString(),
                "--templates",
                System.getProperty("samatcha.root") + "/reports-templates",
                "--protection",
                "SINGLE"));
        words.addAll(List.of(more));
        return Command.run(words.toArray(String[]::new));
    }

    @Test
    void aMissingFolderIsAWrongRequest() {
        Command run = run(inputs.resolve("nowhere"));
        assertEquals(2, run.exit());
        assertTrue(run.err().startsWith("There is no folder "), run.err());
    }

    @Test
    void whenNothingIsLeftTheDataAreRefusedAndNothingIsPublished() throws IOException {
        write("population/empty.csv", "");
        Command run = run(inputs);
        assertEquals(1, run.exit(), run.out() + run.err());
        assertFalse(Files.exists(warehouse.resolve("current.json")));
    }

    @Test
    void eachMistakeIsListedWithItsPlaceAndWhatWouldBeRightAndTheRestGoesOn() throws IOException {
        dspm();
        write("population/rows.csv", HEADER + """
                        4001,เมืองขอนแก่น,2565,ชาย,5,"1,000"
                        4001,เมืองขอนแก่น,2565,หญิง,5,-12
                        4027,ไม่มี,2565,หญิง,5,10
                        4001,เมืองขอนแก่น,2699,หญิง,5,10
                        """);
        write("population/empty.csv", "");
        write("population/header.csv", HEADER.replace("จำนวน", "จำนวณ") + "4001,เมืองขอนแก่น,2565,ชาย,6,5\n");
        Files.write(
                inputs.resolve("population/encoding.csv"), new byte[] {(byte) 0xFF, (byte) 0xDB, (byte) 0xFC, '\n'});
        Files.createSymbolicLink(
                inputs.resolve("population/link.csv"), Files.createFile(warehouse.resolve("outside.csv")));

        Command refused = run(inputs);
        assertEquals(1, refused.exit(), refused.out() + refused.err());
        assertTrue(refused.out().contains("Too many rows of population are set aside: 3 of 4"), refused.out());
        assertFalse(Files.exists(warehouse.resolve("current.json")));

        Command run = run(inputs, "--max-set-aside", "population=0.75");

        assertEquals(0, run.exit(), run.out() + run.err());
        List<String> screening = screening();
        assertListed(screening, "population/rows.csv,3,", "-12", "0 or more");
        assertListed(screening, "population/rows.csv,4,", "4027", "");
        assertListed(screening, "population/rows.csv,5,", "2699", "a year from");
        assertListed(screening, "population/empty.csv,", "", "");
        assertListed(screening, "population/header.csv,", "จำนวณ", "จำนวน");
        assertListed(screening, "population/encoding.csv,", "", "windows-874");
        assertListed(screening, "population/link.csv,", "", "");
    }

    @Test
    void withMoreRowsSetAsideThanTheLimitNothingIsPublishedAndTheReportSaysWhy() throws IOException {
        dspm();
        write("population/rows.csv", HEADER + "4001,เมืองขอนแก่น,2565,ชาย,5,7\n4027,ไม่มี,2565,หญิง,5,10\n");
        Command run = run(inputs, "--max-set-aside", "0.02");
        assertEquals(1, run.exit(), run.out() + run.err());
        assertTrue(run.out().contains("Too many rows of population are set aside: 1 of 2 (50.0 %)"), run.out());
        assertFalse(Files.exists(warehouse.resolve("current.json")));
        try (Stream<Path> files = Files.walk(warehouse.resolve("runs"))) {
            assertEquals(
                    2,
                    files.filter(file -> file.getFileName().toString().matches("screening\\.(th|en)\\.html"))
                            .count());
        }
    }

    @Test
    void aMisspeltFactInAProposalIsASentenceWithItsFileAndNothingIsPublished() throws IOException {
        dspm();
        Path own = warehouse.resolve("templates");
        Path templates = Path.of(System.getProperty("samatcha.root"), "reports-templates");
        try (Stream<Path> files = Files.walk(templates)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = own.resolve(templates.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path agenda = own.resolve("proposals/agenda-2.yaml");
        Files.writeString(agenda, Files.readString(agenda).replace("{value}", "{valeu}"));

        Command run = Command.run(
                "run",
                "--inputs",
                inputs.toString(),
                "--warehouse",
                warehouse.resolve("store").toString(),
                "--templates",
                own.toString(),
                "--protection",
                "SINGLE");

        assertEquals(2, run.exit(), run.err());
        assertTrue(run.err().contains("agenda-2.yaml") && run.err().contains("[valeu]"), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
        assertFalse(Files.exists(warehouse.resolve("store/current.json")));
    }

    private static void assertListed(List<String> screening, String place, String seen, String right) {
        assertTrue(
                screening.stream()
                        .anyMatch(line -> line.contains(place) && line.contains(seen) && line.contains(right)),
                () -> place + " [" + seen + "] [" + right + "] is not in\n" + String.join("\n", screening));
    }

    private List<String> screening() throws IOException {
        try (Stream<Path> runs = Files.walk(warehouse.resolve("runs"))) {
            Path table = runs.filter(file -> file.endsWith("screening.csv"))
                    .findFirst()
                    .orElseThrow();
            return Files.readAllLines(table, StandardCharsets.UTF_8);
        }
    }

    private void write(String file, String text) throws IOException {
        Path path = inputs.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text, StandardCharsets.UTF_8);
    }

    /** Something that can be published, so that the run has a result. */
    private void dspm() throws IOException {
        Path published =
                Path.of(System.getProperty("samatcha.root"), "sample-data", "published", "early-childhood", "dspm.csv");
        write("early-childhood/dspm.csv", Files.readString(published));
    }
}
