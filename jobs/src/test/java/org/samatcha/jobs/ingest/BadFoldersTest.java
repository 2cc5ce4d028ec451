package org.samatcha.jobs.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samatcha.jobs.SparkLocal;

/** Every folder of {@code sample-data/bad} breaks, as a whole, exactly the check that it is named after. */
class BadFoldersTest {

    private static final Path BAD = Path.of(System.getProperty("samatcha.root"), "sample-data", "bad");

    private static SparkSession spark;

    @TempDir
    Path out;

    @BeforeAll
    static void start() {
        spark = SparkLocal.session("tests");
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    static List<String> folders() throws IOException {
        try (Stream<Path> entries = Files.list(BAD)) {
            return entries.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void aFolderBreaksTheCheckItIsNamedAfterAndNoOther(String rule) throws IOException {
        IngestResult result = Ingest.run(
                spark,
                IngestRequest.of(
                        List.of(BAD.resolve(rule).toString()),
                        out.toString(),
                        PseudonymKey.sample(),
                        LocalDate.of(2026, 11, 22)));
        Set<String> broken = new TreeSet<>(result.timesByRule().keySet());
        broken.remove("dataset_has_files");
        assertEquals(Set.of(rule), broken, () -> String.join("\n", shown(result)));
    }

    private static List<String> shown(IngestResult result) {
        return result.examples().stream().map(Object::toString).toList();
    }
}
