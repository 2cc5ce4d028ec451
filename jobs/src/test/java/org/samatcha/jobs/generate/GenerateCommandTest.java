package org.samatcha.jobs.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samatcha.jobs.Exit;
import org.samatcha.jobs.Main;
import picocli.CommandLine;

class GenerateCommandTest {

    private static final Path SAMPLE = Path.of(System.getProperty("samatcha.root"), "sample-data", "khon-kaen");

    @TempDir
    Path folder;

    @Test
    void theDefaultsReproduceTheSampleDataByteForByte() throws IOException {
        assertEquals(Exit.DONE.code(), run("--out", folder.toString()).code);
        assertEquals(
                hashes(SAMPLE),
                hashes(folder),
                "sample-data/khon-kaen is not what samatcha generate writes now; "
                        + "run samatcha generate --out sample-data/khon-kaen --force and review the difference");
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherSeedOthers() throws IOException {
        List<Map<String, String>> runs = new ArrayList<>();
        for (String seed : List.of("7", "7", "8")) {
            Path out = folder.resolve("run" + runs.size());
            run("--out", out.toString(), "--people", "9000", "--districts", "5", "--seed", seed);
            runs.add(hashes(out));
        }
        assertEquals(runs.get(0), runs.get(1));
        assertNotEquals(
                runs.get(0).get("enrolment/enrolment_2564.csv"), runs.get(2).get("enrolment/enrolment_2564.csv"));
    }

    @Test
    void aSmallAreaIsWrittenWithinTwoSeconds() {
        assertTimeout(Duration.ofSeconds(2), () -> {
            assertEquals(
                    Exit.DONE.code(), run("--out", folder.toString(), "--people", "5000", "--districts", "3").code);
        });
    }

    @Test
    void moreThanTheRealDistrictsComeWithAListOfTheirCodes() throws IOException {
        run("--out", folder.toString(), "--people", "30000", "--districts", "110", "--years", "2565");
        List<String> areas = Files.readAllLines(folder.resolve("areas.csv"));
        assertEquals(111, areas.size());
        assertTrue(areas.get(27).startsWith("9701,สมมุติ"), areas.get(27));
        assertTrue(areas.get(110).startsWith("9810,สมมุติ"), areas.get(110));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--districts 929      | --districts must be all or a number from 1 to 928; it is 929.",
                "--districts some     | --districts must be all or a number from 1 to 928; it is some.",
                "--people 999         | --people must lie within 1000 and 100000000; it is 999.",
                "--years 2566-2562    | --years begins with 2566, which is after 2562.",
                "--years 62-66        | --years must be one year or FIRST-LAST, as 2562-2566; it is 62-66.",
                "--years 2019-2023    | --years must lie within 2500 and 2600 of the Buddhist era; it is 2019-2023.",
                "--years 2520-2566    | --years may span 30 years; it is 2520-2566.",
                "--people many        | Invalid value for option '--people': 'many' is not an int",
                "--colour red         | Unknown options: '--colour', 'red'"
            })
    void aRequestThatMakesNoSenseIsRefusedWithASentence(String options, String sentence) throws IOException {
        List<String> args = new ArrayList<>(List.of("--out", folder.toString()));
        args.addAll(List.of(options.split(" ")));
        Outcome outcome = run(args.toArray(new String[0]));
        assertEquals(Exit.WRONG_REQUEST.code(), outcome.code);
        assertEquals(sentence, outcome.err.lines().findFirst().orElseThrow());
        assertEquals(Map.of(), hashes(folder), "nothing is written");
    }

    @Test
    void theFolderIsNeeded() {
        Outcome outcome = run();
        assertEquals(Exit.WRONG_REQUEST.code(), outcome.code);
        assertTrue(outcome.err.startsWith("Missing required option: '--out=DIR'"), outcome.err);
    }

    @Test
    void aFolderWithFilesIsLeftAloneUnlessReplacingIsAskedFor() throws IOException {
        String[] small = {"--out", folder.toString(), "--people", "2000", "--districts", "1", "--years", "2562-2564"};
        run(small);
        Outcome again = run(small);
        assertEquals(Exit.WRONG_REQUEST.code(), again.code);
        assertTrue(again.err.contains("is not empty; choose another folder, or say --force"), again.err);

        Path foreign = Files.writeString(folder.resolve("population").resolve("notes.txt"), "mine");
        Outcome forced =
                run("--out", folder.toString(), "--people", "2000", "--districts", "1", "--years", "2562", "--force");
        assertEquals(Exit.DONE.code(), forced.code);
        assertEquals("mine", Files.readString(foreign));
        assertFalse(Files.exists(folder.resolve("enrolment/enrolment_2564.csv")), "files of the longer run are gone");
    }

    @Test
    void aFolderThatThisCommandDidNotWriteIsNeverReplaced() throws IOException {
        Path foreign = Files.writeString(folder.resolve("README.md"), "mine");
        Outcome outcome = run("--out", folder.toString(), "--people", "2000", "--districts", "1", "--force");
        assertEquals(Exit.WRONG_REQUEST.code(), outcome.code);
        assertTrue(outcome.err.contains("has no truth.yaml"), outcome.err);
        assertEquals("mine", Files.readString(foreign));
    }

    private record Outcome(int code, String err) {}

    private static Outcome run(String... options) {
        StringWriter err = new StringWriter();
        CommandLine line =
                Main.commandLine().setOut(new PrintWriter(new StringWriter())).setErr(new PrintWriter(err, true));
        List<String> args = new ArrayList<>(List.of("generate"));
        args.addAll(List.of(options));
        return new Outcome(line.execute(args.toArray(new String[0])), err.toString());
    }

    private static Map<String, String> hashes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<String, String> hashes = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                String hash = HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
                hashes.put(folder.relativize(file).toString().replace('\\', '/'), hash);
            }
            return hashes;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
