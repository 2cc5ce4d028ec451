package org.samatcha.capture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One or several rows that together name the columns.
 *
 * <p>Under a header of several rows a column is known by what stands over it joined from the top, and by every part of
 * that: a heading stands over the columns to its right until the next one, as merged cells are stored. When two columns
 * have one name, the first has it.
 *
 * @param line the line of the last row; data begin after it
 * @param width cells up to the last that is not blank: a trailing delimiter names no column
 * @param titles what stands over each column, for people
 * @param places the position of every name by its {@link HeaderText#key}
 */
record HeaderBlock(long line, int width, List<String> titles, Map<String, Integer> places, Set<String> firstRow) {

    /** The first rows of a file as one delimiter splits them, each with its line. */
    record FirstRow(long line, List<String> cells) {}

    /** The header of {@code rows} rows that begins with {@code first[start]}. */
    static HeaderBlock of(List<FirstRow> first, int start, int rows) {
        long top = first.get(start).line();
        List<List<String>> block = first.subList(start, first.size()).stream()
                .filter(row -> row.line() < top + rows)
                .map(FirstRow::cells)
                .toList();
        int width = block.stream().mapToInt(HeaderBlock::width).max().orElse(0);
        List<String> titles = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        for (int column = 0; column < width; column++) {
            String title = String.join(" ", path(block, column));
            titles.add(title);
            places.putIfAbsent(HeaderText.key(title), column);
        }
        for (int column = 0; column < width && block.size() > 1; column++) {
            for (String part : parts(path(block, column))) {
                places.putIfAbsent(HeaderText.key(part), column);
            }
        }
        places.remove("");
        Set<String> firstRow = block.get(0).stream()
                .map(HeaderText::key)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
        return new HeaderBlock(top + rows - 1, width, titles, places, firstRow);
    }

    /** A header that the file itself lacks: {@code names} over a first row of data. */
    static HeaderBlock ofNames(List<String> names) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            places.putIfAbsent(HeaderText.key(names.get(i)), i);
        }
        return new HeaderBlock(0, names.size(), names, places, Set.copyOf(places.keySet()));
    }

    /** What stands over a column, from the top. */
    private static List<String> path(List<List<String>> block, int column) {
        List<String> path = new ArrayList<>();
        for (int i = 0; i < block.size(); i++) {
            String own = cell(block.get(i), column).strip();
            String text = own.isEmpty() && i < block.size() - 1 ? headingOver(block, i, column) : own;
            if (!text.isEmpty()) {
                path.add(text);
            }
        }
        return path;
    }

    /** The path without some of its beginning or end, the longest first: a unit or a letter may stand below a name. */
    private static List<String> parts(List<String> path) {
        List<String> parts = new ArrayList<>();
        for (int length = path.size() - 1; length > 0; length--) {
            for (int from = 0; from + length <= path.size(); from++) {
                parts.add(String.join(" ", path.subList(from, from + length)));
            }
        }
        return parts;
    }

    /** The heading to the left in the same row, if the column has a cell of its own further down. */
    private static String headingOver(List<List<String>> block, int row, int column) {
        boolean hasOwn = block.subList(row + 1, block.size()).stream()
                .anyMatch(lower -> !cell(lower, column).isBlank());
        boolean hasAbove = block.subList(0, row).stream()
                .anyMatch(upper -> !cell(upper, column).isBlank());
        for (int left = column; hasOwn && !hasAbove && left >= 0; left--) {
            String text = cell(block.get(row), left).strip();
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    private static int width(List<String> cells) {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    /** The position of the first of {@code names} that the header has; −1 when it has none of them. */
    int position(List<String> names) {
        for (String name : names) {
            Integer position = places.get(HeaderText.key(name));
            if (position != null) {
                return position;
            }
        }
        return -1;
    }
}
