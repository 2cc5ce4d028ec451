package org.samatcha.jobs.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samatcha.jobs.Command;

/** What a run leaves when something goes wrong in its middle, and what the next run makes of it. */
class FaultsTest {

    @TempDir
    private static Path folder;

    private static TinyProvince province;
    private static Path clean;
    private static SortedMap<String, String> undisturbed;
    private static long milliseconds;
    private static Path old;
    private static SortedMap<String, String> before;

    @BeforeAll
    static void runUndisturbed() throws Exception {
        old = folder.resolve("old");
        TinyProvince lastYear = new TinyProvince(folder.resolve("last-year/inputs"));
        assertEquals(0, lastYear.run(old).exit());
        before = TinyProvince.published(old);
        province = new TinyProvince(folder.resolve("inputs"));
        province.add("population/population_2566.csv");
        clean = folder.resolve("clean");
        long start = System.nanoTime();
        assertEquals(0, start(clean).waitFor());
        milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        undisturbed = TinyProvince.published(clean);
    }

    @Test
    void aRunThatIsKilledLeavesAWholeReleaseAndTheNextOneEndsAsIfNothingHadBeen() throws Exception {
        Path warehouse = copyOf(old, "killed");
        for (double moment : List.of(0.4, 0.6, 0.8)) {
            Process run = start(warehouse);
            if (!run.waitFor((long) (milliseconds * moment), TimeUnit.MILLISECONDS)) {
                run.destroyForcibly().waitFor();
            }
            SortedMap<String, String> found = TinyProvince.published(warehouse);
            assertTrue(found.equals(before) || found.equals(undisturbed), "killed at " + moment);
        }
        Command next = province.run(warehouse);
        assertEquals(0, next.exit(), next.err());
        assertEquals(undisturbed, TinyProvince.published(warehouse));
        try (Stream<Path> releases = Files.list(warehouse.resolve("releases"))) {
            assertEquals(2, releases.count(), "nothing half made is left");
        }
    }

    private static Process start(Path warehouse) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + TinyProvince.ROOT.resolve("scripts/jvm.options"),
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.samatcha.jobs.Main"));
        command.addAll(province.arguments(warehouse));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @Test
    void rowsThatWereCutShortAreReadAgain() throws IOException {
        Path warehouse = copyOf(clean, "cut-short");
        for (String part : List.of("rows/population", "counts/population")) {
            Path file = firstParquet(warehouse.resolve("restricted").resolve(part));
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        }
        deleteAll(warehouse.resolve("runs"));
        Command run = province.run(warehouse);
        assertEquals(0, run.exit(), run.err());
        assertEquals(undisturbed, TinyProvince.published(warehouse));
    }

    @Test
    void aReleaseThatWasDamagedIsMadeAgain() throws IOException {
        Path warehouse = copyOf(clean, "damaged");
        Path release = warehouse.resolve("releases").resolve(TinyProvince.current(warehouse));
        Files.writeString(release.resolve("datapackage.json"), "");
        Command run = province.run(warehouse, "--force");
        assertEquals(0, run.exit(), run.err());
        assertEquals(undisturbed, TinyProvince.published(warehouse));
    }

    @Test
    void aFileThatChangesWhileItIsReadIsNotPublished() throws Exception {
        TinyProvince changing = new TinyProvince(folder.resolve("changing/inputs"));
        Path warehouse = copyOf(old, "changing-warehouse");
        Path file = changing.inputs().resolve("population/population_2565.csv");
        AtomicBoolean isOver = new AtomicBoolean();
        Thread writer = new Thread(() -> {
            while (!isOver.get()) {
                try {
                    Files.writeString(file, "\n", StandardOpenOption.APPEND);
                    Thread.sleep(20);
                } catch (IOException | InterruptedException stopped) {
                    return;
                }
            }
        });
        writer.start();
        Command run = changing.run(warehouse);
        isOver.set(true);
        writer.join();
        assertEquals(1, run.exit(), run.out() + run.err());
        assertTrue(run.err().contains("population_2565.csv changed while it was being read"), run.err());
        assertEquals(before, TinyProvince.published(warehouse));
        Command next = changing.run(warehouse);
        assertEquals(0, next.exit(), next.err());
    }

    @Test
    void aWarehouseThatCannotBeWrittenIsSaidInOneSentence() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        Command run = province.run(file.resolve("warehouse"));
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("cannot be written"), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
    }

    @Test
    void aFullDiskLeavesTheReleaseAsItWas() throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        Process mount = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=160m", "tmpfs", disk.toString()).start();
        assumeTrue(mount.waitFor() == 0, "mounting is not permitted here");
        try {
            copyTree(old, disk.resolve("warehouse"));
            Files.write(disk.resolve("ballast"), new byte[free(disk) - 200_000]);
            Command run = province.run(disk.resolve("warehouse"));
            assertEquals(3, run.exit(), run.out());
            assertTrue(run.err().contains("No space left on device"), run.err());
            assertEquals(before, TinyProvince.published(disk.resolve("warehouse")));
            Files.delete(disk.resolve("ballast"));
            Command next = province.run(disk.resolve("warehouse"));
            assertEquals(0, next.exit(), next.err());
            assertEquals(undisturbed, TinyProvince.published(disk.resolve("warehouse")));
        } finally {
            new ProcessBuilder("umount", "-l", disk.toString()).start().waitFor();
        }
    }

    private static int free(Path disk) throws IOException {
        return Math.toIntExact(Files.getFileStore(disk).getUsableSpace());
    }

    private static Path firstParquet(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".parquet"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Path copyOf(Path warehouse, String name) throws IOException {
        Path copy = folder.resolve(name);
        copyTree(warehouse, copy);
        return copy;
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
