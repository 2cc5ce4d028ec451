package org.samatcha.curate;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The rows whose key an earlier row already has; earlier in the order of file names and lines.
 *
 * <pre>
 * in : any table with the key columns, source_file, source_line
 * out: the same columns + first_school; one row per row that has to go. Rows with a blank in the key are never among
 *      them
 * </pre>
 *
 * @param school the column whose value on the first row of a key becomes {@code first_school}; blank: null
 */
public record RepeatedKeys(List<String> key, String school) {

    /** What the first row of the key has as school. */
    public static final String FIRST_SCHOOL = "first_school";

    private static final String JOINED = "k_key";

    public Dataset<Row> of(Dataset<Row> rows) {
        Column place = struct(col("source_file"), col("source_line"));
        Column first = struct(
                col("source_file"),
                col("source_line"),
                (school.isEmpty() ? lit(null).cast("string") : col(school)).as("school"));
        Column filled = key.stream()
                .map(name -> col(name).isNotNull())
                .reduce(Column::and)
                .orElseThrow();
        Column[] names = key.stream().map(name -> col(name)).toArray(Column[]::new);
        Dataset<Row> repeated = rows.where(filled)
                .groupBy(names)
                .agg(count(lit(1)).as("k_rows"), min(first).as("k_first"))
                .where(col("k_rows").gt(1));
        return rows.join(repeated, key.toArray(String[]::new), "inner")
                .where(later(place))
                .withColumn(FIRST_SCHOOL, col("k_first.school"))
                .drop("k_rows", "k_first");
    }

    private Column later(Column place) {
        return isOfCounts()
                ? col("source_file").gt(col("k_first.source_file"))
                : place.gt(struct(col("k_first.source_file"), col("k_first.source_line")));
    }

    private boolean isOfCounts() {
        return key.get(0).equals(JOINED);
    }

    /**
     * The repeated rows among counts, whose keys may hold blanks: a blank sex means both together. Rows without the
     * first of the columns are all different. Only what another file states again is repeated here: rows of one file
     * are compared while it is read, where it is known whether several of them are parts of one count.
     */
    static Dataset<Row> ofCounts(Dataset<Row> counts, List<String> columns, String yearColumn) {
        Column[] texts = columns.stream()
                .map(name -> coalesce(col(name).cast("string"), lit("")))
                .toArray(Column[]::new);
        List<String> key = new ArrayList<>(List.of(JOINED, yearColumn));
        Dataset<Row> keyed = counts.where(col(columns.get(0)).isNotNull()).withColumn(JOINED, concat_ws("|", texts));
        return new RepeatedKeys(key, "").of(keyed).drop(JOINED);
    }
}
