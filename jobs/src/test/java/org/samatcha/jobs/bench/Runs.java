package org.samatcha.jobs.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Runs of both sides over the same files, each in a process of its own and with a folder of its own to write to. */
final class Runs {

    /** Who does the work. */
    enum Side {
        OURS,
        PEER
    }

    private final Path root;
    private final Path work;
    private final Path inputs;

    Runs(Path root, Path work, Path inputs) {
        this.root = root;
        this.work = work;
        this.inputs = inputs;
    }

    /** One side after the other, {@code times} times; who begins changes. */
    Map<Side, List<Run>> inTurn(List<Side> sides, int times) throws IOException, InterruptedException {
        Map<Side, List<Run>> done = new EnumMap<>(Side.class);
        for (int i = 0; i < times; i++) {
            for (int j = 0; j < sides.size(); j++) {
                Side side = sides.get((i + j) % sides.size());
                done.computeIfAbsent(side, first -> new ArrayList<>()).add(once(side));
            }
        }
        return done;
    }

    Run once(Side side) throws IOException, InterruptedException {
        Path out = work.resolve("out");
        BenchInputs.delete(out);
        Path printed = work.resolve("printed");
        ProcessBuilder command = side == Side.OURS ? ours(out) : peer(out);
        long start = System.nanoTime();
        int exit = command.redirectOutput(printed.toFile())
                .redirectError(work.resolve("errors").toFile())
                .start()
                .waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (exit != 0) {
            String errors = Files.readString(work.resolve("errors"));
            if (side == Side.PEER && errors.contains("Out of Memory Error")) {
                return Run.outOfMemory(seconds);
            }
            throw new IOException(side + " ended with " + exit + ":\n" + errors);
        }
        waitForArchive();
        return Run.of(seconds, Files.readAllLines(printed, StandardCharsets.UTF_8));
    }

    private ProcessBuilder ours(Path out) {
        ProcessBuilder ours = new ProcessBuilder(
                root.resolve("scripts/samatcha").toString(), "run", "--inputs", inputs.toString(), out.toString());
        ours.environment().put("SAMATCHA_MAIN", "org.samatcha.jobs.run.Ours");
        ours.environment()
                .put(
                        "SAMATCHA_CLASSES",
                        root.resolve("jobs/target/test-classes").toString());
        return ours;
    }

    private ProcessBuilder peer(Path out) throws IOException {
        String libraries = Files.readString(root.resolve("jobs/target/bench-classpath"), StandardCharsets.UTF_8)
                .strip();
        return new ProcessBuilder(
                "java",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-cp",
                String.join(
                        File.pathSeparator,
                        root.resolve("jobs/target/test-classes").toString(),
                        root.resolve("jobs/target/jobs.jar").toString(),
                        libraries),
                "org.samatcha.jobs.bench.Peer",
                inputs.toString(),
                out.toString());
    }

    /**
     * After the first run of a version its class archive is made in the background; nothing is measured beside that.
     */
    private static void waitForArchive() throws InterruptedException {
        for (int seconds = 0; seconds < 120 && isArchiveBeingMade(); seconds++) {
            Thread.sleep(1000);
        }
    }

    private static boolean isArchiveBeingMade() {
        return ProcessHandle.allProcesses()
                .anyMatch(process -> process.info().commandLine().orElse("").contains("-Xshare:dump"));
    }
}
