package org.samatcha.report.drawing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where each area's tile lies, column and row from the upper left: a map in which every district is as large as
 * another. Read from {@code tile-grid-<province>.csv}.
 */
public record TileGrid(Map<String, Place> places) {

    /** Column and row, from 0. */
    public record Place(int column, int row) {}

    /** The grid of the province with this two-digit code. */
    public static TileGrid of(String province) {
        String resource = "tile-grid-" + province + ".csv";
        InputStream in = TileGrid.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalArgumentException(
                    "There is no tile grid for province " + province + " (" + resource + "); draw bars instead");
        }
        Map<String, Place> places = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .forEach(cells ->
                            places.put(cells[0], new Place(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]))));
        } catch (IOException e) {
            throw new UncheckedIOException("The grid " + resource + " cannot be read", e);
        }
        return new TileGrid(places);
    }

    public Place place(String areaCode) {
        Place place = places.get(areaCode);
        if (place == null) {
            throw new IllegalArgumentException("The tile grid has no place for area " + areaCode);
        }
        return place;
    }

    int columns() {
        return places.values().stream().mapToInt(Place::column).max().orElse(0) + 1;
    }

    int rows() {
        return places.values().stream().mapToInt(Place::row).max().orElse(0) + 1;
    }
}
