package org.samatcha.jobs.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samatcha.jobs.HadoopFiles;
import org.samatcha.protect.linked.Patterns.Pattern;

class KeptPatternsTest {

    private static final Pattern PATTERN = new Pattern(List.of(3, 5), List.of(2), 7, List.of());

    @TempDir
    private Path folder;

    private Warehouse warehouse;

    @BeforeEach
    void open() throws IOException {
        warehouse = Warehouse.open(folder.toString(), HadoopFiles.configuration());
    }

    @Test
    void aLaterRunFindsWhatAnEarlierOneKept() throws IOException {
        new KeptPatterns(warehouse).keep("tables", PATTERN);

        assertEquals(Optional.of(PATTERN), new KeptPatterns(warehouse).find("tables"));
        assertEquals(Optional.empty(), new KeptPatterns(warehouse).find("other tables"));
    }

    @Test
    void onesThatWereCutShortAreNotFound() throws IOException {
        new KeptPatterns(warehouse).keep("tables", PATTERN);
        Path file = files().get(0);
        Files.writeString(file, Files.readString(file).substring(0, 10));

        assertEquals(Optional.empty(), new KeptPatterns(warehouse).find("tables"));
    }

    @Test
    void whatTheLastRunDidNotAskForIsRemoved() throws IOException {
        KeptPatterns first = new KeptPatterns(warehouse);
        first.keep("tables", PATTERN);
        first.keep("gone", PATTERN);
        KeptPatterns second = new KeptPatterns(warehouse);
        second.find("tables");
        second.forgetOthers();

        assertEquals(1, files().size());
        assertEquals(Optional.of(PATTERN), new KeptPatterns(warehouse).find("tables"));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("restricted/patterns"))) {
            return files.toList();
        }
    }
}
