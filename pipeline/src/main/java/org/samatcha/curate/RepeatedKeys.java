package org.samatcha.curate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The rows whose key an earlier row already has; earlier in the order of file names and lines.
 *
 * <pre>
 * in : any table with the key columns, source_file, source_line
 * out: the same columns; one row per row that has to go. Rows with a blank in the key are never among them
 * </pre>
 */
public record RepeatedKeys(List<String> key) {

    public Dataset<Row> of(Dataset<Row> rows) {
        Column place = struct(col("source_file"), col("source_line"));
        Column filled = key.stream()
                .map(name -> col(name).isNotNull())
                .reduce(Column::and)
                .orElseThrow();
        Column[] names = key.stream().map(name -> col(name)).toArray(Column[]::new);
        Dataset<Row> repeated = rows.where(filled)
                .groupBy(names)
                .agg(count(lit(1)).as("k_rows"), min(place).as("k_first"))
                .where(col("k_rows").gt(1));
        return rows.join(repeated, key.toArray(String[]::new), "inner")
                .where(place.gt(col("k_first")))
                .drop("k_rows", "k_first");
    }
}
