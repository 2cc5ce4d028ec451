package org.samatcha.evidence;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.samatcha.base.AreaLevel;

/**
 * All counts of one table: every tally, by area, year and every split, in one pass.
 *
 * <pre>
 * in : area_code, the table's year column, its dimensions, and what its tallies read
 * out: area_code (district and province), year (int), dimension, category (string), one long column per tally;
 *      one row per area, year, dimension and category that occurs
 * </pre>
 *
 * <p>A category of several dimensions joins theirs by {@code *}, in the split's order. A row whose dimension is null
 * counts under {@code unknown}.
 */
public record Cube(CountedTable table) implements UnaryOperator<Dataset<Row>> {

    public static final String UNKNOWN = "unknown";

    @Override
    public Dataset<Row> apply(Dataset<Row> rows) {
        Dataset<Row> finest = grouped(
                rows.select(finestColumns()),
                Stream.concat(Stream.of("area_code", "year"), table.dimensions().stream())
                        .toList());
        Dataset<Row> everySplit = finest.withColumn("cell", explode(array(cells())))
                .withColumn("dimension", col("cell.dimension"))
                .withColumn("category", col("cell.category"))
                .withColumn("area_code", explode(array_distinct(array(province(), col("area_code")))));
        return grouped(everySplit, List.of("area_code", "year", "dimension", "category"));
    }

    private Column[] finestColumns() {
        List<Column> columns = new ArrayList<>();
        columns.add(col("area_code"));
        columns.add(col(table.yearColumn()).cast(DataTypes.IntegerType).as("year"));
        for (String dimension : table.dimensions()) {
            columns.add(coalesce(col(dimension).cast(DataTypes.StringType), lit(UNKNOWN))
                    .as(dimension));
        }
        for (Tally tally : table.tallies()) {
            columns.add(expr("if(" + tally.rows() + ", cast(" + tally.adds() + " as bigint), 0L)")
                    .as(tally.id()));
        }
        return columns.toArray(Column[]::new);
    }

    private Dataset<Row> grouped(Dataset<Row> rows, List<String> keys) {
        Column[] by = keys.stream().map(key -> col(key)).toArray(Column[]::new);
        List<Column> sums = table.tallies().stream()
                .map(tally -> coalesce(sum(col(tally.id())), lit(0L)).as(tally.id()))
                .toList();
        return rows.groupBy(by).agg(sums.get(0), sums.subList(1, sums.size()).toArray(Column[]::new));
    }

    private Column[] cells() {
        return table.splits().stream()
                .map(split -> struct(
                        lit(split.id()).as("dimension"),
                        (split.dimensions().isEmpty()
                                        ? lit(Split.ALL)
                                        : concat_ws(
                                                "*",
                                                split.dimensions().stream()
                                                        .map(dimension -> col(dimension))
                                                        .toArray(Column[]::new)))
                                .as("category")))
                .toArray(Column[]::new);
    }

    private static Column province() {
        return substring(col("area_code"), 1, AreaLevel.PROVINCE.digits());
    }
}
