package org.samatcha.capture;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How one wide row becomes several: every combination of the listed values has its own cell.
 *
 * @param value the canonical column that takes the number in a cell
 * @param header the header of a cell, for example {@code "{grade} {sex}"}
 * @param by canonical column → text in the header → code
 * @param zeros whether a cell that says 0 becomes a row
 */
public record Unpivot(String value, String header, Map<String, Map<String, String>> by, Zeros zeros)
        implements Serializable {

    /** What a cell that says 0 becomes. */
    public enum Zeros {
        KEEP,
        DROP
    }

    static final Unpivot NONE = new Unpivot(null, "", Map.of(), Zeros.KEEP);

    public Unpivot {
        Map<String, Map<String, String>> copy = new LinkedHashMap<>();
        if (by != null) {
            by.forEach((column, codes) -> copy.put(column, new LinkedHashMap<>(codes)));
        }
        by = copy;
        zeros = zeros == null ? Zeros.KEEP : zeros;
    }

    public boolean isNone() {
        return by.isEmpty();
    }

    /** The columns that unpivoting adds to a row. */
    List<String> columns() {
        List<String> names = new ArrayList<>(by.keySet());
        if (!isNone()) {
            names.add(value);
        }
        return names;
    }

    /** One cell of the wide row: its header, and the codes that hold for its number. */
    record Cell(String header, Map<String, String> codes) implements Serializable {}

    /** Every cell, in the order of the lists. */
    List<Cell> cells() {
        List<Cell> cells = List.of(new Cell(header, Map.of()));
        for (Map.Entry<String, Map<String, String>> column : by.entrySet()) {
            List<Cell> wider = new ArrayList<>();
            for (Cell cell : cells) {
                column.getValue().forEach((text, code) -> {
                    Map<String, String> codes = new LinkedHashMap<>(cell.codes());
                    codes.put(column.getKey(), code);
                    wider.add(new Cell(cell.header().replace("{" + column.getKey() + "}", text), codes));
                });
            }
            cells = wider;
        }
        return isNone() ? List.of() : cells;
    }
}
