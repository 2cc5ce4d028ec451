package org.samatcha.jobs.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
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
        boolean isLocked = Files.exists(warehouse.resolve(".lock"));
        Command next = province.run(warehouse);
        assertEquals(0, next.exit(), next.err());
        assertEquals(isLocked, next.out().contains(": its process has ended."), next.out());
        assertEquals(undisturbed, TinyProvince.published(warehouse));
        try (Stream<Path> releases = Files.list(warehouse.resolve("releases"))) {
            assertEquals(2, releases.count(), "nothing half made is left");
        }
    }

    @Test
    void ofTwoRunsAtOnceOneDoesTheWorkAndTheOtherSaysThatItIsLocked() throws Exception {
        Path warehouse = folder.resolve("two");
        List<Process> runs = List.of(start(warehouse), start(warehouse));
        List<Integer> exits = new ArrayList<>();
        for (Process run : runs) {
            exits.add(run.waitFor());
        }
        assertEquals(List.of(0, 5), exits.stream().sorted().toList());
        assertEquals(undisturbed, TinyProvince.published(warehouse));
        assertFalse(Files.exists(warehouse.resolve(".lock")));
    }

    @Test
    void aClockThatWasSetBackChangesNothing() throws IOException {
        Path warehouse = copyOf(old, "set-back");
        Instant nextYear = Instant.now().plus(Duration.ofDays(400));
        Files.writeString(warehouse.resolve(".lock"), "1 another-host 0 " + nextYear + "\n");
        try (Stream<Path> all = Files.walk(warehouse)) {
            for (Path file : all.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(nextYear));
            }
        }
        Command run = province.run(warehouse);
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("a clock was set back."), run.out());
        assertEquals(undisturbed, TinyProvince.published(warehouse));
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
    void rowsAndCountsThatWereCutShortAreMadeAgain() throws IOException {
        Path warehouse = copyOf(old, "cut-short");
        for (String part : List.of("rows/schools", "rows/learning", "counts/learning")) {
            Path file = firstParquet(warehouse.resolve("restricted").resolve(part));
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        }
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
        Command run = whileItGrows(file, () -> changing.run(warehouse));
        assertEquals(1, run.exit(), run.out() + run.err());
        assertTrue(run.err().contains("population_2565.csv changed while it was being read"), run.err());
        assertEquals(before, TinyProvince.published(warehouse));
        Command next = changing.run(warehouse);
        assertEquals(0, next.exit(), next.err());
    }

    @Test
    void aTemplateThatChangesWhileItIsUsedIsNotPublished() throws Exception {
        Path warehouse = copyOf(old, "changing-templates");
        Path templates = folder.resolve("templates");
        copyTree(TinyProvince.ROOT.resolve("reports-templates"), templates);
        String release = TinyProvince.current(warehouse);
        Command run = whileItGrows(
                templates.resolve("README.md"),
                () -> Command.run(
                        "release",
                        "--warehouse",
                        warehouse.toString(),
                        "--templates",
                        templates.toString(),
                        "--protection",
                        "SINGLE"));
        assertEquals(1, run.exit(), run.out() + run.err());
        assertTrue(run.err().contains("README.md changed while it was being read"), run.err());
        assertEquals(release, TinyProvince.current(warehouse));
    }

    private static Command whileItGrows(Path file, Supplier<Command> run) throws Exception {
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
        try {
            return run.get();
        } finally {
            isOver.set(true);
            writer.join();
        }
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
    void aDiskThatBecameReadOnlyKeepsItsRelease() throws Exception {
        Path disk = mounted("read-only");
        try {
            copyTree(old, disk.resolve("warehouse"));
            mount("-o", "remount,ro", disk.toString());
            Command run = province.run(disk.resolve("warehouse"));
            assertEquals(2, run.exit(), run.out());
            assertTrue(run.err().contains("cannot be written"), run.err());
            assertFalse(run.err().contains("\tat "), run.err());
            assertEquals(before, TinyProvince.published(disk.resolve("warehouse")));
        } finally {
            unmount(disk);
        }
    }

    private static Path mounted(String name) throws Exception {
        Path disk = Files.createDirectories(folder.resolve(name));
        assumeTrue(
                mount("-t", "tmpfs", "-o", "size=160m", "tmpfs", disk.toString()) == 0,
                "mounting is not permitted here");
        return disk;
    }

    private static int mount(String... options) throws Exception {
        return new ProcessBuilder(
                        Stream.concat(Stream.of("mount"), Stream.of(options)).toList())
                .start()
                .waitFor();
    }

    private static void unmount(Path disk) throws Exception {
        new ProcessBuilder("umount", "-l", disk.toString()).start().waitFor();
    }

    @Test
    void aFullDiskLeavesTheReleaseAsItWas() throws Exception {
        Path disk = mounted("disk");
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
            unmount(disk);
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
