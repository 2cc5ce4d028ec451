package org.samatcha.evidence;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.samatcha.coded.Alike;
import org.samatcha.coded.Exchange;
import org.samatcha.coded.Sums;
import scala.Tuple2;

/**
 * All counts of one table: every tally, by area, year and every split, in one pass.
 *
 * <pre>
 * in : area_code, the table's year column, its dimensions, and what its tallies read; alike, where a row stands for
 *      several ({@link Alike})
 * out: area_code (district and province), year (int), dimension, category (string), one long column per tally;
 *      one row per area, year, dimension and category that occurs
 * </pre>
 *
 * <p>A category of several dimensions joins theirs by {@code *}, in the split's order. A row whose dimension is null
 * counts under {@code unknown}. Each task adds up its own rows in plain Java ({@link CellSums}), so a row is looked at
 * once and not copied for each of its splits; what the tasks give is then added cell by cell.
 */
public record Cube(CountedTable table) implements UnaryOperator<Dataset<Row>> {

    public static final String UNKNOWN = "unknown";

    @Override
    public Dataset<Row> apply(Dataset<Row> rows) {
        return rows.sparkSession().createDataFrame(sums(rows).map(Cube::row), schema());
    }

    /** The same, for whoever keeps them all. */
    public List<CountedCell> collected(Dataset<Row> rows) {
        return sums(rows)
                .mapPartitions(part -> {
                    Map<String, String> texts = new HashMap<>();
                    List<CountedCell> cells = new ArrayList<>();
                    part.forEachRemaining(
                            sum -> cells.add(new CountedCell(sum._1().sharing(texts), Tallies.of(sum._2()))));
                    return cells.iterator();
                })
                .collect();
    }

    private JavaPairRDD<Cell, long[]> sums(Dataset<Row> rows) {
        CountedTable counted = table;
        String times = List.of(rows.columns()).contains(Alike.ROWS) ? " * " + Alike.ROWS : "";
        return Sums.across(Exchange.internal(rows.select(columns(times)))
                .mapPartitionsToPair(part -> new CellSums(counted).of(part)));
    }

    private Column[] columns(String times) {
        List<Column> columns = new ArrayList<>();
        columns.add(col("area_code"));
        columns.add(col(table.yearColumn()).cast(DataTypes.IntegerType).as("year"));
        for (String dimension : table.dimensions()) {
            columns.add(coalesce(col(dimension).cast(DataTypes.StringType), lit(UNKNOWN))
                    .as(dimension));
        }
        for (Tally tally : table.tallies()) {
            columns.add(expr("if(" + tally.rows() + ", coalesce(cast(" + tally.adds() + " as bigint)" + times
                            + ", 0L), 0L)")
                    .as(tally.id()));
        }
        return columns.toArray(Column[]::new);
    }

    private static Row row(Tuple2<Cell, long[]> counted) {
        Cell cell = counted._1();
        long[] sums = counted._2();
        Object[] values = new Object[4 + sums.length];
        values[0] = cell.area();
        values[1] = cell.year();
        values[2] = cell.dimension();
        values[3] = cell.category();
        for (int i = 0; i < sums.length; i++) {
            values[4 + i] = sums[i];
        }
        return RowFactory.create(values);
    }

    private StructType schema() {
        List<StructField> fields = new ArrayList<>();
        fields.add(field("area_code", DataTypes.StringType));
        fields.add(field("year", DataTypes.IntegerType));
        fields.add(field("dimension", DataTypes.StringType));
        fields.add(field("category", DataTypes.StringType));
        table.tallies().forEach(tally -> fields.add(field(tally.id(), DataTypes.LongType)));
        return new StructType(fields.toArray(StructField[]::new));
    }

    private static StructField field(String name, DataType type) {
        return DataTypes.createStructField(name, type, false);
    }
}
