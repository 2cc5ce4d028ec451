package org.samatcha.jobs.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The thin jar on a standalone Spark cluster of three processes gives the bytes of one machine. */
class SparkClusterIT {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private static Path folder;

    private static SparkFolder spark;
    private static Province province;
    private static SortedMap<String, String> ofOneMachine;

    @BeforeAll
    static void runOnOneMachine() throws Exception {
        spark = SparkFolder.install();
        province = Province.in(folder.resolve("inputs"));
        Path log = folder.resolve("here.log");
        assertEquals(0, province.runHere(folder.resolve("here"), log), () -> text(log));
        ofOneMachine = Province.published(folder.resolve("here"));
        assertTrue(ofOneMachine.size() > 5, ofOneMachine.keySet().toString());
    }

    @Test
    void aWorkerThatIsLostInTheMiddleChangesNothing() throws Exception {
        Path warehouse = folder.resolve("lost");
        Path log = folder.resolve("lost.log");
        try (StandaloneCluster cluster = StandaloneCluster.start(spark, folder.resolve("cluster"))) {
            Process run = spark.submit(log, submission(cluster.address(), warehouse));
            Path staging = warehouse.resolve("restricted/staging/enrolment");
            Waiting.until(
                    "the pupils being read",
                    () -> Files.exists(staging) && cluster.executors().size() == 2 ? staging : null);
            cluster.loseOneWorker();
            assertTrue(run.isAlive());
            assertTrue(run.waitFor(5, TimeUnit.MINUTES), () -> text(log));
            assertEquals(0, run.exitValue(), () -> text(log));
            assertEquals(1, cluster.executors().size() + 1);
        }
        assertEquals(ofOneMachine, Province.published(warehouse));
    }

    private static List<String> submission(String master, Path warehouse) {
        List<String> arguments = new ArrayList<>(
                List.of("--master", master, "--driver-memory", "1g", "--executor-memory", "768m", "--"));
        arguments.addAll(Province.run(province.inputs().toString(), warehouse.toString()));
        return arguments;
    }

    private static String text(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
