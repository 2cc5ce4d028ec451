package org.samatcha.release;

import java.util.List;

/** A released table with its rows; a value is a String, Long, Double, or null where the column is empty. */
public record ReleasedTable(TableSpec spec, List<Object[]> rows) {

    public ReleasedTable {
        rows = List.copyOf(rows);
        for (Object[] row : rows) {
            if (row.length != spec.columns().size()) {
                throw new IllegalArgumentException("A row of " + spec.name() + " has " + row.length + " values");
            }
        }
    }

    /** The place of a column in every row; unknown columns are refused. */
    public int indexOf(String column) {
        for (int i = 0; i < spec.columns().size(); i++) {
            if (spec.columns().get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException("Table " + spec.name() + " has no column [" + column + "]");
    }
}
