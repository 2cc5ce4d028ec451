package org.samatcha.release.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.samatcha.release.Column;
import org.samatcha.release.ColumnType;
import org.samatcha.release.ReleasedTable;
import org.samatcha.release.TableSpec;

/** Reads back what {@link ParquetTable} wrote. */
public final class ParquetRows {

    private ParquetRows() {}

    /** {@code spec} says which columns the file has; their order in the file does not matter. */
    public static ReleasedTable read(TableSpec spec, Path file, Configuration configuration) throws IOException {
        List<Object[]> rows = new ArrayList<>();
        try (ParquetReader<Group> reader = ParquetReader.builder(new GroupReadSupport(), file)
                .withConf(configuration)
                .build()) {
            for (Group row = reader.read(); row != null; row = reader.read()) {
                rows.add(values(spec, row));
            }
        }
        return new ReleasedTable(spec, rows);
    }

    private static Object[] values(TableSpec spec, Group row) {
        Object[] values = new Object[spec.columns().size()];
        for (int i = 0; i < values.length; i++) {
            Column column = spec.columns().get(i);
            if (row.getFieldRepetitionCount(column.name()) > 0) {
                values[i] = value(row, column.name(), column.type());
            }
        }
        return values;
    }

    private static Object value(Group row, String column, ColumnType type) {
        return switch (type) {
            case TEXT -> row.getString(column, 0);
            case WHOLE -> row.getLong(column, 0);
            case NUMBER -> row.getDouble(column, 0);
        };
    }
}
