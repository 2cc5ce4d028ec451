package org.samatcha.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@link HostileFiles} in a program of its own with {@value #HEAP} megabytes of heap; the files are up to 100 MB. */
class HostileFilesTest {

    private static final int HEAP = 48;

    @TempDir
    static Path folder;

    private static final Map<String, String> FATES = new TreeMap<>();

    @BeforeAll
    static void readThemAll() throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path files = Files.createDirectory(folder.resolve("files"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP + "m",
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileFiles.class.getName(),
                        files.toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        boolean ended = process.waitFor(3, TimeUnit.MINUTES);
        process.destroyForcibly();
        String printed = Files.readString(out, StandardCharsets.UTF_8);
        assertTrue(ended && process.exitValue() == 0, "ended " + ended + ", printed:\n" + printed);
        printed.lines()
                .forEach(
                        line -> FATES.put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1)));
    }

    @AfterAll
    static void remove() throws IOException {
        for (File file : folder.resolve("files").toFile().listFiles()) {
            Files.delete(file.toPath());
        }
    }

    @Test
    void aHundredMegabytesOnOneLineAreRefusedWithTheLine() {
        assertEquals(
                "refused UNREADABLE: line 1: more than 1048576 characters | lines of cells, at most 1048576 characters "
                        + "and 2000 columns each",
                FATES.get("one-line.csv"));
    }

    @Test
    void aLongLineAmongOthersCostsThatLineAlone() {
        assertEquals("2 rows, TOO_LONG in line 3", FATES.get("one-long-line-among-others.csv"));
    }

    @Test
    void anOpenQuoteCostsItsLineAlone() {
        assertEquals("200001 rows, QUOTES in line 3", FATES.get("quote-left-open.csv"));
    }

    @Test
    void aNulCostsItsLineAlone() {
        assertEquals("2 rows, CONTROL_CHARACTER in line 3", FATES.get("nul.csv"));
    }

    @Test
    void aHundredThousandColumnsAreRefusedAndARowOfThemIsSetAside() {
        assertTrue(
                FATES.get("hundred-thousand-columns.csv")
                        .startsWith("refused UNREADABLE: line 1: more than 2000 cells | "),
                FATES::toString);
        assertEquals("2 rows, RAGGED in line 3", FATES.get("row-of-hundred-thousand-cells.csv"));
    }

    @Test
    void deepOrEndlessJsonIsRefusedWithTheLine() {
        String deep = "JSON with a text, a name or a nesting that no table has in line 1";
        for (String name : new String[] {"deep.json", "deep-inside.json", "long-text.json"}) {
            assertEquals(
                    "refused UNREADABLE: " + deep + " | texts of at most 1048576 characters, nested at most 50 deep",
                    FATES.get(name),
                    name);
        }
        assertEquals("60 rows, then: broken JSON in line 61", FATES.get("cut-off.json"));
    }

    @Test
    void aRecordOfAMillionKeysIsSetAsideAndTheNextIsRead() {
        assertEquals("2 rows, RAGGED in line 3", FATES.get("million-keys.json"));
    }

    @Test
    void bombsAreRefused() {
        for (String name :
                new String[] {"texts-bomb.xlsx", "cell-bomb.xlsx", "row-bomb.xlsx", "other-part-bomb.xlsx"}) {
            assertEquals(
                    "refused UNREADABLE: an archive that unpacks to more than 100 times its size | "
                            + "a workbook saved by a spreadsheet program",
                    FATES.get(name),
                    name);
        }
        assertTrue(FATES.get("many-files.xlsx").startsWith("refused UNREADABLE: an archive of more than 10000 files"));
        assertTrue(FATES.get("archive.xlsx").startsWith("refused UNREADABLE: an archive that holds no workbook"));
    }

    @Test
    void aWorkbookNeverOpensOtherFiles() {
        String refused = "refused UNREADABLE: a workbook with a document type or entities | "
                + "a workbook saved by a spreadsheet program";
        assertEquals(refused, FATES.get("other-files.xlsx"));
        assertEquals(refused, FATES.get("billion-laughs.xlsx"));
        assertFalse(FATES.toString().contains("root:"));
    }
}
