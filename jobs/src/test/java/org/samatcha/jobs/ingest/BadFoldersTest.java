package org.samatcha.jobs.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    static Path out;

    private static ExecutorService threads;
    private static final Map<String, Future<IngestResult>> RESULTS = new TreeMap<>();

    /** Small folders leave a session mostly idle, so four are read side by side. */
    @BeforeAll
    static void start() throws IOException {
        spark = SparkLocal.session("tests");
        threads = Executors.newFixedThreadPool(4);
        for (String rule : folders()) {
            RESULTS.put(rule, threads.submit(() -> ingested(rule)));
        }
    }

    private static IngestResult ingested(String rule) throws IOException {
        return Ingest.run(
                spark,
                IngestRequest.of(
                        List.of(BAD.resolve(rule).toString()),
                        out.resolve(rule).toString(),
                        PseudonymKey.sample(),
                        LocalDate.of(2026, 11, 22)));
    }

    @AfterAll
    static void stop() {
        threads.shutdownNow();
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
    void aFolderBreaksTheCheckItIsNamedAfterAndNoOther(String rule) throws Exception {
        IngestResult result = RESULTS.get(rule).get();
        Set<String> broken = new TreeSet<>(result.timesByRule().keySet());
        broken.remove("dataset_has_files");
        assertEquals(Set.of(rule), broken, () -> String.join("\n", shown(result)));
    }

    private static List<String> shown(IngestResult result) {
        return result.examples().stream().map(Object::toString).toList();
    }
}
