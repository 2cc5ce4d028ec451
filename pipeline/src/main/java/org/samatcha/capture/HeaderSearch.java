package org.samatcha.capture;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the row that names the columns, wherever it stands among the first rows, and the profile that it belongs to.
 *
 * <p>A profile fits a row when every required column is there under one of its names. Profiles that name the file's
 * folder are tried first; among equals, the one that explains more columns wins.
 */
final class HeaderSearch {

    /** Rows before the data that may be titles, time stamps or notes. */
    static final int FIRST_ROWS = 30;

    /** Where the header stands, and for every cell of the profile the position in the row; −1 when absent. */
    record Found(SourceProfile profile, long line, int width, Map<String, Integer> positions) implements Serializable {}

    /** A required column that is nowhere, and the header that looks most like it. */
    record Absent(SourceProfile profile, String column, List<String> names, String nearest) {}

    /** The first rows of a file as one delimiter splits them, each with its line. */
    record FirstRow(long line, List<String> cells) {}

    private HeaderSearch() {}

    static Optional<Found> find(SourceProfile profile, List<FirstRow> rows) {
        for (FirstRow row : rows) {
            Map<String, Integer> headers = new HashMap<>();
            for (int i = 0; i < row.cells().size(); i++) {
                headers.putIfAbsent(HeaderText.key(row.cells().get(i)), i);
            }
            Map<String, Integer> positions = positions(profile, headers);
            if (positions != null) {
                return Optional.of(new Found(profile, row.line(), width(row.cells()), positions));
            }
        }
        return Optional.empty();
    }

    /** The required column that keeps {@code profile} from fitting the row that comes closest. */
    static Optional<Absent> absent(SourceProfile profile, List<FirstRow> rows) {
        Optional<Absent> best = Optional.empty();
        int fewest = Integer.MAX_VALUE;
        for (FirstRow row : rows) {
            List<String> keys = row.cells().stream().map(HeaderText::key).toList();
            List<Map.Entry<String, List<String>>> lacking = required(profile).entrySet().stream()
                    .filter(column -> column.getValue().stream().noneMatch(name -> keys.contains(HeaderText.key(name))))
                    .toList();
            if (!lacking.isEmpty() && lacking.size() < fewest) {
                fewest = lacking.size();
                List<String> names = lacking.get(0).getValue();
                best = Optional.of(new Absent(profile, lacking.get(0).getKey(), names, nearest(names, row.cells())));
            }
        }
        return best;
    }

    private static Map<String, Integer> positions(SourceProfile profile, Map<String, Integer> headers) {
        Map<String, Integer> positions = new HashMap<>();
        for (Map.Entry<String, SourceColumn> column : profile.columns().entrySet()) {
            int position = position(column.getValue().names(), headers);
            if (position < 0 && column.getValue().need() == SourceColumn.Need.REQUIRED) {
                return null;
            }
            positions.put(column.getKey(), position);
        }
        for (Unpivot.Cell cell : profile.unpivot().cells()) {
            int position = position(List.of(cell.header()), headers);
            if (position < 0) {
                return null;
            }
            positions.put(cell.header(), position);
        }
        return positions;
    }

    private static int position(List<String> names, Map<String, Integer> headers) {
        for (String name : names) {
            Integer position = headers.get(HeaderText.key(name));
            if (position != null) {
                return position;
            }
        }
        return -1;
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

    private static String nearest(List<String> names, List<String> headers) {
        String nearest = "";
        int least = Integer.MAX_VALUE;
        for (String header : headers) {
            for (String name : names) {
                int distance = HeaderText.distance(HeaderText.key(name), HeaderText.key(shortened(header)));
                if (!header.isBlank() && distance < least) {
                    least = distance;
                    nearest = ThaiText.normalise(shortened(header));
                }
            }
        }
        return nearest;
    }

    private static String shortened(String header) {
        return header.length() > 80 ? header.substring(0, 80) : header;
    }

    /** Cells of a header up to the last that is not blank: a trailing delimiter names no column. */
    private static int width(List<String> cells) {
        List<String> kept = new ArrayList<>(cells);
        while (!kept.isEmpty() && kept.get(kept.size() - 1).isBlank()) {
            kept.remove(kept.size() - 1);
        }
        return kept.size();
    }
}
