package org.samatcha.jobs.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samatcha.jobs.RequestException;

class InputFolderTest {

    @TempDir
    Path folder;

    @Test
    void linksArePassedOverAndNamedWhereverTheyLeadAndAlsoWhenNowhere() throws IOException {
        Files.writeString(folder.resolve("good.csv"), "x");
        Files.createSymbolicLink(folder.resolve("out.csv"), Path.of("/etc/passwd"));
        Files.createSymbolicLink(folder.resolve("inside.csv"), folder.resolve("good.csv"));
        Files.createSymbolicLink(folder.resolve("gone.csv"), folder.resolve("never.csv"));
        Files.createSymbolicLink(folder.resolve("up"), folder.getParent());
        Files.createSymbolicLink(folder.resolve("loop"), folder.resolve("loop"));
        InputFolder found = of(folder);
        assertEquals(List.of("good.csv"), names(found));
        assertEquals(
                List.of(
                        "gone.csv: a link that leads nowhere",
                        "inside.csv: a symbolic link",
                        "loop: a link that leads nowhere",
                        "out.csv: a symbolic link",
                        "up: a symbolic link"),
                passedOver(found));
    }

    @Test
    void whatMayHoldATableIsOpenedAndEverythingElseIsNamed() throws IOException {
        for (String name : List.of("all.zip", "photo.jpg", "old.xls", "none", "report.docx", "macros.XLSM")) {
            Files.writeString(folder.resolve(name), "x");
        }
        InputFolder found = of(folder);
        assertEquals(List.of("all.zip", "macros.XLSM", "old.xls"), names(found));
        assertEquals(
                List.of("none: no file extension", "photo.jpg: .jpg", "report.docx: .docx"),
                passedOver(found).stream().sorted().toList());
    }

    @Test
    void whatProgramsLeaveBehindAndWhatIsWrittenAboutTheDataIsNoInput() throws IOException {
        for (String name : List.of("README.md", "readme.txt", ".hidden.csv", "~$open.xlsx", "Thumbs.db", ".DS_Store")) {
            Files.writeString(folder.resolve(name), "x");
        }
        InputFolder found = of(folder);
        assertEquals(List.of(), names(found));
        assertEquals(List.of(), passedOver(found));
    }

    @Test
    void filesNamedAfterPeopleAreNamedWithoutTheirNumbers() throws IOException {
        for (String name : List.of("9400118519077.csv", "G123456789012.csv", "8499997299011.docx")) {
            Files.writeString(folder.resolve(name), "x");
        }
        InputFolder found = of(folder);
        assertEquals(List.of("•••.csv", "•••.csv (2)"), names(found));
        assertEquals(List.of("•••.docx: .docx"), passedOver(found));
    }

    @Test
    void aPipeIsNeverOpenedAsItWouldWaitForAWriter() throws IOException, InterruptedException {
        Process made = new ProcessBuilder("mkfifo", folder.resolve("pipe.csv").toString()).start();
        assertEquals(true, made.waitFor(10, TimeUnit.SECONDS));
        InputFolder found = of(folder);
        assertEquals(List.of(), names(found));
        assertEquals(List.of("pipe.csv: a pipe or a device"), passedOver(found));
    }

    @Test
    void aFileIsChosenByItsNameOrTheEndOfIt() throws IOException {
        Files.createDirectory(folder.resolve("schools"));
        Files.writeString(folder.resolve("schools/s.csv"), "x");
        assertEquals("schools/s.csv", of(folder).choose("s.csv").name());
        assertEquals("schools/s.csv", of(folder).choose("schools/s.csv").name());
        assertThrows(RequestException.class, () -> of(folder).choose("t.csv"));
    }

    private static InputFolder of(Path folder) throws IOException {
        return InputFolder.of(List.of(folder.toString()), new Configuration());
    }

    private static List<String> names(InputFolder found) {
        return found.files().stream().map(HadoopSource::name).toList();
    }

    private static List<String> passedOver(InputFolder found) {
        return found.passedOver().stream()
                .map(notice -> notice.file() + ": " + notice.value())
                .toList();
    }
}
