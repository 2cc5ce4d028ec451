package org.samatcha.curate;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.samatcha.capture.SourceProfile.Form;
import org.samatcha.catalog.CuratedColumn;
import org.samatcha.catalog.DatasetCard;

/**
 * Curated rows of several files → what is kept and what a repeated key sets aside.
 *
 * <pre>
 * in : the dataset's curated columns, in any order
 * out: accepted and repeated: the same columns, in the dataset's order
 * </pre>
 */
public record CuratedRows(DatasetCard card, Dataset<Row> rows) {

    /** The dataset's curated columns as Spark knows them. */
    public static StructType schema(DatasetCard card) {
        return new StructType(card.columns().stream()
                .map(column -> DataTypes.createStructField(column.name(), type(column.type()), true))
                .toArray(StructField[]::new));
    }

    /** The dataset's kept rows; its columns are not looked for in the files. */
    public static Dataset<Row> read(SparkSession spark, DatasetCard card, String folder) {
        return spark.read().schema(schema(card)).parquet(folder);
    }

    private static DataType type(CuratedColumn.Type type) {
        return switch (type) {
            case TEXT -> DataTypes.StringType;
            case INT -> DataTypes.IntegerType;
            case LONG -> DataTypes.LongType;
            case DOUBLE -> DataTypes.DoubleType;
            case BOOLEAN -> DataTypes.BooleanType;
            case DAY -> DataTypes.DateType;
        };
    }

    private Dataset<Row> inOrder() {
        return rows.select(
                card.columns().stream().map(column -> col(column.name())).toArray(Column[]::new));
    }

    /**
     * Rows whose key an earlier row has, also one of another file: learners, schools, and counts where there are any.
     *
     * <pre>
     * out: the dataset's curated columns + first_school
     * </pre>
     */
    public Dataset<Row> repeated(Set<Form> forms) {
        Dataset<Row> all = inOrder();
        List<Dataset<Row>> found = new ArrayList<>();
        if (forms.contains(Form.ROWS) && card.findKeyColumn().isPresent()) {
            List<String> key = new ArrayList<>(List.of(card.findKeyColumn().get()));
            if (card.hasYear()) {
                key.add(card.yearColumn());
            }
            found.add(new RepeatedKeys(key, new RepeatedRule(card).hasSchools() ? "school_id" : "").of(all));
        }
        if (forms.contains(Form.COUNTS) && !card.countKey().isEmpty()) {
            Dataset<Row> counts =
                    card.isAboutPeople() ? all.where(col("registration").isNull()) : all;
            found.add(RepeatedKeys.ofCounts(counts, card.countKey(), card.yearColumn()));
        }
        return found.stream().reduce(Dataset::unionByName).orElseThrow();
    }

    /** All rows but those of {@code repeated}, which needs {@code source_file} and {@code source_line}. */
    public Dataset<Row> accepted(Dataset<Row> repeated) {
        return inOrder().join(places(repeated), samePlace(), "left_anti");
    }

    private static Dataset<Row> places(Dataset<Row> repeated) {
        return repeated.select(
                col("source_file").as("r_file"), col("source_line").as("r_line"));
    }

    private static Column samePlace() {
        return col("source_file").equalTo(col("r_file")).and(col("source_line").equalTo(col("r_line")));
    }

    /** The rows that {@link #accepted(Dataset)} leaves out: of a wide line all, also those whose own key is new. */
    public Dataset<Row> gone(Dataset<Row> repeated) {
        return inOrder().join(places(repeated), samePlace(), "left_semi");
    }
}
