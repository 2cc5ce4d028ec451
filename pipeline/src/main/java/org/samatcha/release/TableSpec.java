package org.samatcha.release;

import java.util.List;
import java.util.stream.Collectors;
import org.samatcha.base.BilingualText;

/**
 * A released table.
 *
 * @param grain what one row is
 * @param key the columns that together are unique
 */
public record TableSpec(String name, BilingualText grain, List<Column> columns, List<String> key) {

    public TableSpec {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        List<String> names = columns.stream().map(Column::name).toList();
        if (!names.containsAll(key)) {
            throw new IllegalArgumentException("Table " + name + " has no columns for its key " + key);
        }
    }

    /** The path of the table's file, below the release. */
    public String parquetPath() {
        return "tables/" + name + "/part-0.parquet";
    }

    /** The path of the same table for spreadsheets, below the release. */
    public String csvPath() {
        return "csv/" + name + ".csv";
    }

    public boolean hasColumn(String column) {
        return columns.stream().anyMatch(each -> each.name().equals(column));
    }

    /** The Parquet message type. */
    public String parquetSchema() {
        return columns.stream()
                .map(column -> column.type().parquetField(column.name()))
                .collect(Collectors.joining(" ", "message " + name + " { ", " }"));
    }
}
