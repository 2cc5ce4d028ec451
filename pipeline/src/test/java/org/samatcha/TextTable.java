package org.samatcha;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Tables written as text: columns split by {@code |}, the header names them as {@code name} or {@code name:type}, and
 * {@code -} is null.
 */
public final class TextTable {

    private TextTable() {}

    public static Dataset<Row> read(SparkSession spark, String text) {
        List<String[]> lines = lines(text);
        String[] header = lines.get(0);
        StructType schema = new StructType();
        for (String column : header) {
            String[] parts = column.split(":");
            schema = schema.add(parts[0], type(parts.length > 1 ? parts[1] : "string"));
        }
        StructType types = schema;
        List<Row> rows = lines.subList(1, lines.size()).stream()
                .map(cells -> RowFactory.create(IntStream.range(0, header.length)
                        .mapToObj(i -> value(cells[i], types.fields()[i].dataType()))
                        .toArray()))
                .toList();
        return spark.createDataFrame(rows, schema);
    }

    /** The named columns of a table as lines of text, sorted, null as {@code -}. */
    public static String show(Dataset<Row> table, String... columns) {
        return table.selectExpr(columns).collectAsList().stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(i -> row.isNullAt(i) ? "-" : row.get(i).toString())
                        .collect(Collectors.joining(" | ")))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static List<String[]> lines(String text) {
        return text.strip()
                .lines()
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new))
                .toList();
    }

    private static DataType type(String name) {
        return switch (name) {
            case "int" -> DataTypes.IntegerType;
            case "long" -> DataTypes.LongType;
            case "double" -> DataTypes.DoubleType;
            case "boolean" -> DataTypes.BooleanType;
            default -> DataTypes.StringType;
        };
    }

    private static Object value(String cell, DataType type) {
        if (cell.equals("-")) {
            return null;
        }
        if (type.equals(DataTypes.IntegerType)) {
            return Integer.valueOf(cell);
        }
        if (type.equals(DataTypes.LongType)) {
            return Long.valueOf(cell);
        }
        if (type.equals(DataTypes.DoubleType)) {
            return Double.valueOf(cell);
        }
        return type.equals(DataTypes.BooleanType) ? Boolean.valueOf(cell) : cell;
    }
}
