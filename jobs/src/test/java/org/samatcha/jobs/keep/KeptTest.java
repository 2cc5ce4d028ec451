package org.samatcha.jobs.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samatcha.jobs.HadoopFiles;
import org.samatcha.jobs.InputChanged;

class KeptTest {

    record Came(long to) {}

    @TempDir
    private Path folder;

    private Kept kept;
    private Path file;

    @BeforeEach
    void keep() throws IOException {
        file = Files.createDirectories(folder.resolve("rows/pupils/academic_year=2566"))
                .resolve("part.parquet");
        Files.writeString(file, "rows");
        org.apache.hadoop.fs.Path root = new org.apache.hadoop.fs.Path(folder.toString());
        kept = new Kept(
                root.getFileSystem(HadoopFiles.configuration()),
                root,
                "pupils",
                List.of(new org.apache.hadoop.fs.Path(root, "rows/pupils")));
        kept.keep("key", new Came(7));
    }

    @Test
    void workIsFoundForItsKeyAlone() throws IOException {
        assertEquals(Optional.of(new Came(7)), kept.find("key", Came.class));
        assertEquals(Optional.empty(), kept.find("another", Came.class));
    }

    @Test
    void workWithAFileCutShortIsNotFound() throws IOException {
        Files.writeString(file, "row");
        assertEquals(Optional.empty(), kept.find("key", Came.class));
    }

    @Test
    void workWithAFileMissingOrTooManyIsNotFound() throws IOException {
        Path more = Files.writeString(file.resolveSibling("more.parquet"), "rows");
        assertEquals(Optional.empty(), kept.find("key", Came.class));
        Files.delete(more);
        Files.delete(file);
        assertEquals(Optional.empty(), kept.find("key", Came.class));
    }

    @Test
    void workWithAMarkCutShortIsNotFound() throws IOException {
        Path mark = folder.resolve("kept/pupils.json");
        Files.writeString(mark, Files.readString(mark).substring(0, 20));
        assertEquals(Optional.empty(), kept.find("key", Came.class));
        assertEquals(Optional.empty(), kept.findKey());
    }

    @Test
    void workThatWasForgottenIsNotFound() throws IOException {
        kept.forget();
        assertEquals(Optional.empty(), kept.find("key", Came.class));
    }

    @Test
    void aFileThatChangedSinceTheRunBeganStopsIt() throws IOException {
        Configuration configuration = HadoopFiles.configuration();
        InputSums sums = InputSums.of(List.of(folder.resolve("rows").toString()), configuration);
        assertEquals(
                List.of("rows/pupils/academic_year=2566/part.parquet"),
                List.copyOf(sums.byName().keySet()));
        sums.requireUnchanged(sums.files().keySet(), configuration);
        Files.writeString(file, "rowS");
        assertThrows(
                InputChanged.class, () -> sums.requireUnchanged(sums.files().keySet(), configuration));
    }
}
