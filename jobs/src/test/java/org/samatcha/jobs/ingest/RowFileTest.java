package org.samatcha.jobs.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samatcha.jobs.SparkLocal;

/** Two programs that are not ours read what was written, and find every value that its line says. */
class RowFileTest {

    /** More than a row group, and no whole number of pages. */
    private static final int ROWS = 600_001;

    private static final StructType SCHEMA = new StructType()
            .add("source_line", DataTypes.LongType)
            .add("left_out", DataTypes.IntegerType)
            .add("school", DataTypes.StringType)
            .add("many", DataTypes.StringType)
            .add("blank", DataTypes.StringType)
            .add("late", DataTypes.StringType)
            .add("year", DataTypes.IntegerType)
            .add("birth", DataTypes.DateType)
            .add("distance", DataTypes.DoubleType)
            .add("graduated", DataTypes.BooleanType);

    private static final List<String> EVERY_ROW_IS = List.of(
            "school = concat('โรงเรียน ', cast(source_line % 7 AS string))",
            "many = concat('m', cast((source_line * 7919) % 50000 AS string))",
            "blank IS NULL",
            "coalesce(late, '-') = CASE WHEN source_line < 500000 THEN '-' ELSE 'here' END",
            "coalesce(year, 0) = CASE WHEN source_line % 3 = 0 THEN 0 ELSE 2560 END",
            "birth = DATE '2010-01-01'",
            "distance = source_line % 100 / CAST(8 AS double)",
            "coalesce(graduated, source_line % 5 = 0) = (source_line % 2 = 0 OR source_line % 5 = 0)");

    @TempDir
    Path folder;

    @Test
    void everyValueIsReadAsItWasWritten() throws IOException, SQLException {
        Path file = folder.resolve("rows.parquet");
        write(file);

        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement()) {
            String from = " FROM read_parquet('" + file + "')";
            assertEquals(ROWS, number(statement, "SELECT count(*)" + from));
            assertEquals((long) ROWS * (ROWS - 1) / 2, number(statement, "SELECT sum(source_line)" + from));
            for (String is : EVERY_ROW_IS) {
                String others = "SELECT count(*)" + from + " WHERE NOT coalesce(" + is + ", false)";
                assertEquals(0, number(statement, others), is);
            }
            assertEquals(12, number(statement, "SELECT count(*)" + from + " WHERE many = 'm7919'"));
        }
        try (SparkSession spark = SparkLocal.session("tests")) {
            spark.read().parquet(file.toString()).createOrReplaceTempView("written");
            assertEquals(ROWS, number(spark, "SELECT count(*) FROM written"));
            assertEquals((long) ROWS * (ROWS - 1) / 2, number(spark, "SELECT sum(source_line) FROM written"));
            for (String is : EVERY_ROW_IS) {
                String others = "SELECT count(*) FROM written WHERE NOT coalesce(" + is + ", false)";
                assertEquals(0, number(spark, others), is);
            }
            assertEquals(12, number(spark, "SELECT count(*) FROM written WHERE many = 'm7919'"));
        }
    }

    /** A hostile file can have rows of a million characters each; memory holds some of them only. */
    @Test
    void longTextsAreWrittenOutBeforeThereAreMany() throws IOException, SQLException {
        Path file = folder.resolve("long.parquet");
        StructType texts = new StructType().add("raw", DataTypes.StringType).add("word", DataTypes.StringType);
        Random random = new Random(4);
        long characters = 0;
        try (RowFile rows = new RowFile(hadoop(file), texts, "", new Configuration())) {
            for (int i = 0; i < 60; i++) {
                byte[] bytes = new byte[500_000 + i];
                random.nextBytes(bytes);
                String text = HexFormat.of().formatHex(bytes);
                rows.write(RowFactory.create(text, text));
                characters += text.length();
            }
        }

        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement()) {
            String from = " FROM read_parquet('" + file + "')";
            assertEquals(characters, number(statement, "SELECT sum(length(raw))" + from));
            assertEquals(60, number(statement, "SELECT count(*)" + from + " WHERE raw = word"));
            String groups = "SELECT count(DISTINCT row_group_id) FROM parquet_metadata('" + file + "')";
            assertEquals(2, number(statement, groups));
        }
    }

    @Test
    void aFileWithoutRowsHasItsColumns() throws IOException, SQLException {
        Path file = folder.resolve("none.parquet");
        new RowFile(hadoop(file), SCHEMA, "left_out", new Configuration()).close();

        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement()) {
            String columns = "SELECT count(*) FROM (DESCRIBE FROM read_parquet('" + file + "'))";
            assertEquals(SCHEMA.length() - 1, number(statement, columns));
        }
    }

    private static void write(Path file) throws IOException {
        int day = Math.toIntExact(LocalDate.of(2010, 1, 1).toEpochDay());
        try (RowFile rows = new RowFile(hadoop(file), SCHEMA, "left_out", new Configuration())) {
            for (int i = 0; i < ROWS; i++) {
                rows.write(RowFactory.create(
                        (long) i,
                        i,
                        "โรงเรียน " + i % 7,
                        "m" + (i * 7919L) % 50_000,
                        null,
                        i < 500_000 ? null : "here",
                        i % 3 == 0 ? null : (Integer) 2560,
                        day,
                        i % 100 / 8.0,
                        i % 5 == 0 ? null : (Boolean) (i % 2 == 0)));
            }
        }
    }

    private static org.apache.hadoop.fs.Path hadoop(Path file) {
        return new org.apache.hadoop.fs.Path(file.toUri());
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    private static long number(SparkSession spark, String query) {
        return spark.sql(query).first().getLong(0);
    }
}
