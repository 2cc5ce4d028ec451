package org.samatcha.jobs.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samatcha.jobs.Command;

/** A week of scheduled runs in a folder with spaces and Thai letters in its name. */
class NightlyRunsTest {

    @TempDir
    private Path folder;

    @Test
    void aWeekOfLateRepeatedAndCorrectedFilesEndsLikeOneRunOverAllOfThem() throws IOException {
        TinyProvince province = new TinyProvince(folder.resolve("ข้อมูล ขอนแก่น/inputs"));
        Path warehouse = folder.resolve("คลัง ข้อมูล");
        List<String> releases = new ArrayList<>();

        province.shorten("population/population_2565.csv", 300);
        releases.add(night(province, warehouse)); // Monday: a file that was sent before it was finished
        FileTime schoolsRead = lastRead(warehouse, "schools");

        releases.add(night(province, warehouse)); // Tuesday: nothing new

        province.add("population/population_2563.csv");
        releases.add(night(province, warehouse)); // Wednesday: a late file of an earlier year

        province.add("population/population_2565.csv");
        releases.add(night(province, warehouse)); // Thursday: the corrected file

        province.add("learning/learning_2565.csv");
        releases.add(night(province, warehouse)); // Friday: a dataset that was never there before

        Files.copy(
                province.inputs().resolve("schools/schools.csv"),
                province.inputs().resolve("schools/schools_again.csv"));
        releases.add(night(province, warehouse)); // Saturday: a file that is there twice

        Files.delete(province.inputs().resolve("schools/schools_again.csv"));
        releases.add(night(province, warehouse)); // Sunday: and taken away again

        assertEquals(releases.get(0), releases.get(1), "an unchanged night makes nothing");
        assertNotEquals(releases.get(4), releases.get(5));
        assertEquals(releases.get(4), releases.get(6), "equal inputs, equal release");
        assertTrue(
                lastRead(warehouse, "schools").equals(schoolsRead),
                "a copy is refused by name, so the schools were not read again");

        Path atOnce = folder.resolve("at-once");
        night(province, atOnce);
        assertEquals(TinyProvince.published(atOnce), TinyProvince.published(warehouse));
        try (Stream<Path> left = Files.list(warehouse.resolve("releases"))) {
            assertTrue(left.noneMatch(name -> name.getFileName().toString().startsWith(".")));
        }
    }

    @Test
    void aNewYearOfOneDatasetDoesNotReadTheOthersAgain() throws IOException {
        TinyProvince province = new TinyProvince(folder.resolve("inputs"));
        Path warehouse = folder.resolve("warehouse");
        night(province, warehouse);
        FileTime schools = lastRead(warehouse, "schools");
        FileTime population = lastRead(warehouse, "population");

        province.add("population/population_2566.csv");
        Command dryRun = province.run(warehouse, "--dry-run");
        assertTrue(dryRun.out().contains("new      inputs/population/population_2566.csv"), dryRun.out());
        night(province, warehouse);

        assertEquals(schools, lastRead(warehouse, "schools"));
        assertTrue(lastRead(warehouse, "population").compareTo(population) > 0);
    }

    @Test
    void reportsAreMadeAgainWithoutTheInputs() throws IOException {
        TinyProvince province = new TinyProvince(folder.resolve("inputs"));
        Path warehouse = folder.resolve("warehouse");
        String first = night(province, warehouse);

        Command again = Command.run(
                "report",
                "--warehouse",
                warehouse.toString(),
                "--templates",
                TinyProvince.ROOT.resolve("reports-templates").toString(),
                "--protection",
                "SINGLE",
                "--numerals",
                "THAI",
                "--keep-releases",
                "1");

        assertEquals(0, again.exit(), again.err());
        assertNotEquals(first, TinyProvince.current(warehouse));
        assertTrue(again.out().contains("Removed release " + first), again.out());
        assertTrue(TinyProvince.published(warehouse).keySet().stream().anyMatch(name -> name.startsWith("tables/")));
    }

    private static String night(TinyProvince province, Path warehouse) throws IOException {
        Command run = province.run(warehouse);
        assertEquals(0, run.exit(), run.out() + run.err());
        return TinyProvince.current(warehouse);
    }

    private static FileTime lastRead(Path warehouse, String dataset) throws IOException {
        return Files.getLastModifiedTime(warehouse.resolve("restricted/kept/rows-" + dataset + ".json"));
    }
}
