package org.samatcha.jobs.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samatcha.jobs.Command;

/** Outlines of districts among the inputs, and runs that do not read the inputs. */
class MapBoundariesTest {

    private static final String OUTLINES = "boundaries.geojson";

    @TempDir
    private Path folder;

    @Test
    void aReleaseMadeWithoutTheInputsHasTheMapsOfTheRunBeforeIt() throws IOException {
        TinyProvince province = new TinyProvince(folder.resolve("inputs"));
        Path warehouse = folder.resolve("warehouse");
        Files.copy(
                TinyProvince.ROOT.resolve("sample-data/maps").resolve(OUTLINES),
                province.inputs().resolve(OUTLINES));
        assertEquals(0, province.run(warehouse).exit());
        SortedMap<String, String> mapped = site(warehouse);
        release(warehouse);
        assertEquals(mapped, site(warehouse));

        Files.delete(province.inputs().resolve(OUTLINES));
        assertEquals(0, province.run(warehouse).exit());
        SortedMap<String, String> tiled = site(warehouse);
        assertNotEquals(mapped, tiled);
        release(warehouse);
        assertEquals(tiled, site(warehouse), "outlines that are no longer among the inputs are forgotten");
    }

    private static void release(Path warehouse) {
        String templates = TinyProvince.ROOT.resolve("reports-templates").toString();
        Command release = Command.run(
                "release", "--warehouse", warehouse.toString(), "--templates", templates, "--protection", "SINGLE");
        assertEquals(0, release.exit(), release.out() + release.err());
    }

    /** Page → its text, without the names of releases. */
    private static SortedMap<String, String> site(Path warehouse) throws IOException {
        String id = TinyProvince.current(warehouse);
        Path site = warehouse.resolve("releases").resolve(id).resolve("site");
        SortedMap<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            files.filter(file -> file.toString().endsWith(".html"))
                    .forEach(file -> pages.put(
                            site.relativize(file).toString(), text(file).replace(id, "ID")));
        }
        return pages;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
