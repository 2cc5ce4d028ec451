package org.samatcha.capture;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the rows that name the columns, wherever they stand among the first rows.
 *
 * <p>A profile fits when every required column is there under one of its names. A profile that lists its header fits a
 * file without one when the first row has as many cells and every cell to unpivot holds a number.
 */
final class HeaderSearch {

    /** Rows before the data that may be titles, time stamps or notes. */
    static final int FIRST_ROWS = 30;

    /**
     * Where the header stands, and for every cell of the profile the position in the row; −1 when absent.
     *
     * @param line the last line of the header; 0 when the file has none
     * @param titles the headers as the file has them, up to {@code width}
     */
    record Found(
            SourceProfile profile,
            char delimiter,
            long line,
            int width,
            List<String> titles,
            Map<String, Integer> positions)
            implements Serializable {}

    /**
     * Required columns that are nowhere.
     *
     * @param column the first of them
     * @param nearest the header that looks like a misspelling of it; blank when none does
     * @param lacking how many are missing, of {@code needed}
     */
    record Absent(SourceProfile profile, String column, List<String> names, String nearest, int lacking, int needed) {}

    private HeaderSearch() {}

    static Optional<Found> find(SourceProfile profile, char delimiter, List<HeaderBlock.FirstRow> rows) {
        for (int start = 0; start < rows.size(); start++) {
            HeaderBlock block = HeaderBlock.of(rows, start, profile.headerRows());
            Map<String, Integer> positions = positions(profile, block);
            if (positions != null && (profile.headerRows() == 1 || beginsWithAName(profile, block))) {
                return Optional.of(found(profile, delimiter, block, positions));
            }
        }
        return profile.header().isEmpty() ? Optional.empty() : withoutHeader(profile, delimiter, rows);
    }

    private static Found found(
            SourceProfile profile, char delimiter, HeaderBlock block, Map<String, Integer> positions) {
        return new Found(profile, delimiter, block.line(), block.width(), block.titles(), positions);
    }

    /** A title above the header is no part of it: its first row holds a name, or the first half of one. */
    private static boolean beginsWithAName(SourceProfile profile, HeaderBlock block) {
        return required(profile).values().stream()
                .flatMap(List::stream)
                .map(HeaderText::key)
                .anyMatch(name -> block.firstRow().stream().anyMatch(name::startsWith));
    }

    private static Optional<Found> withoutHeader(
            SourceProfile profile, char delimiter, List<HeaderBlock.FirstRow> rows) {
        HeaderBlock block = HeaderBlock.ofNames(profile.header());
        Map<String, Integer> positions = positions(profile, block);
        if (rows.isEmpty() || positions == null) {
            return Optional.empty();
        }
        List<String> first = rows.get(0).cells();
        boolean fits = first.size() >= block.width()
                && first.stream().skip(block.width()).allMatch(String::isBlank)
                && profile.unpivot().cells().stream()
                        .allMatch(cell -> SourceNumber.whole(
                                        first.get(positions.get(cell.header())).strip())
                                .isPresent());
        return fits ? Optional.of(found(profile, delimiter, block, positions)) : Optional.empty();
    }

    /** The required columns that keep {@code profile} from fitting the rows that come closest. */
    static Optional<Absent> absent(SourceProfile profile, List<HeaderBlock.FirstRow> rows) {
        Optional<Absent> best = Optional.empty();
        Map<String, List<String>> required = required(profile);
        for (int start = 0; start < rows.size(); start++) {
            HeaderBlock block = HeaderBlock.of(rows, start, profile.headerRows());
            List<Map.Entry<String, List<String>>> lacking = required.entrySet().stream()
                    .filter(column -> block.position(column.getValue()) < 0)
                    .toList();
            if (!lacking.isEmpty()
                    && (best.isEmpty() || lacking.size() < best.get().lacking())) {
                List<String> names = lacking.get(0).getValue();
                String nearest = lacking.size() == required.size() ? "" : nearest(names, block.titles());
                best = Optional.of(
                        new Absent(profile, lacking.get(0).getKey(), names, nearest, lacking.size(), required.size()));
            }
        }
        return best;
    }

    private static Map<String, Integer> positions(SourceProfile profile, HeaderBlock block) {
        Map<String, Integer> positions = new HashMap<>();
        for (Map.Entry<String, SourceColumn> column : profile.columns().entrySet()) {
            int position = block.position(column.getValue().names());
            if (position < 0 && column.getValue().need() == SourceColumn.Need.REQUIRED) {
                return null;
            }
            positions.put(column.getKey(), position);
        }
        for (Unpivot.Cell cell : profile.unpivot().cells()) {
            int position = block.position(List.of(cell.header()));
            if (position < 0) {
                return null;
            }
            positions.put(cell.header(), position);
        }
        return positions;
    }

    private static Map<String, List<String>> required(SourceProfile profile) {
        Map<String, List<String>> required = new LinkedHashMap<>();
        profile.columns().forEach((id, column) -> {
            if (column.need() == SourceColumn.Need.REQUIRED) {
                required.put(id, column.names());
            }
        });
        profile.unpivot().cells().forEach(cell -> required.put(cell.header(), List.of(cell.header())));
        return required;
    }

    /**
     * The header that is one of {@code names} with a letter or two wrong. Nothing else of a row is ever told: in a file
     * without a header it could be a child's name.
     */
    private static String nearest(List<String> names, List<String> titles) {
        String nearest = "";
        int least = Integer.MAX_VALUE;
        List<String> headers = new ArrayList<>(titles);
        headers.removeIf(header -> header.isBlank() || header.length() > 80);
        for (String header : headers) {
            for (String name : names) {
                String key = HeaderText.key(name);
                int distance = HeaderText.distance(key, HeaderText.key(header));
                if (distance < least && distance <= Math.max(1, key.length() / 3)) {
                    least = distance;
                    nearest = ThaiText.normalise(header);
                }
            }
        }
        return nearest;
    }
}
