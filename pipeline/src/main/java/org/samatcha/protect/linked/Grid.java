package org.samatcha.protect.linked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The unknowns by tally, year, area and cell; areas and cells are numbered. */
final class Grid {

    static final int NONE = -1;

    /** A tally of one year. */
    record Sheet(String tally, int year) {}

    private final Map<String, Integer> areas = new TreeMap<>();
    private final Map<String, Integer> cells = new HashMap<>();
    private final Map<Sheet, int[][]> numbers = new HashMap<>();
    private final Map<Sheet, Map<String, Set<String>>> categories = new HashMap<>();
    private final List<List<Integer>> inside = new ArrayList<>();
    private final int[] above;

    Grid(List<Unknown> unknowns) {
        new TreeSet<>(unknowns.stream().map(u -> u.cell().area()).toList())
                .forEach(area -> areas.put(area, areas.size()));
        unknowns.forEach(
                u -> cells.computeIfAbsent(key(u.cell().dimension(), u.cell().category()), k -> cells.size()));
        for (int number = 0; number < unknowns.size(); number++) {
            Unknown unknown = unknowns.get(number);
            Sheet sheet = sheet(unknown);
            numbers.computeIfAbsent(sheet, s -> emptySheet())[
                    areas.get(unknown.cell().area())][
                    cell(unknown.cell().dimension(), unknown.cell().category())] = number;
            categories
                    .computeIfAbsent(sheet, s -> new TreeMap<>())
                    .computeIfAbsent(unknown.cell().dimension(), d -> new TreeSet<>())
                    .add(unknown.cell().category());
        }
        above = new int[areas.size()];
        areas.forEach((area, number) -> inside.add(new ArrayList<>()));
        areas.forEach((area, number) -> {
            above[number] = areas.keySet().stream()
                    .filter(other -> other.length() < area.length() && area.startsWith(other))
                    .reduce((shorter, longer) -> longer.length() > shorter.length() ? longer : shorter)
                    .map(areas::get)
                    .orElse(NONE);
            if (above[number] != NONE) {
                inside.get(above[number]).add(number);
            }
        });
    }

    private int[][] emptySheet() {
        int[][] sheet = new int[areas.size()][cells.size()];
        Arrays.stream(sheet).forEach(row -> Arrays.fill(row, NONE));
        return sheet;
    }

    static Sheet sheet(Unknown unknown) {
        return new Sheet(unknown.tally(), unknown.cell().year());
    }

    int area(String code) {
        return areas.get(code);
    }

    /** The area that an area lies in; {@link #NONE} for the largest. */
    int above(int area) {
        return above[area];
    }

    List<Integer> inside(int area) {
        return inside.get(area);
    }

    /** The number of a cell; {@link #NONE} if no unknown stands in it. */
    int cell(String dimension, String category) {
        return cells.getOrDefault(key(dimension, category), NONE);
    }

    private static String key(String dimension, String category) {
        return dimension + "|" + category;
    }

    /** The number of the unknown; {@link #NONE} if there is none. */
    int number(Sheet sheet, int area, int cell) {
        int[][] found = numbers.get(sheet);
        return found == null ? NONE : found[area][cell];
    }

    /** Dimension → categories in which a sheet has unknowns. */
    Map<String, Set<String>> categories(Sheet sheet) {
        return categories.getOrDefault(sheet, Map.of());
    }
}
