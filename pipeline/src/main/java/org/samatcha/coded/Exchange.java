package org.samatcha.coded;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.SpecializedGetters;
import org.apache.spark.sql.types.StructType;
import scala.Function2;
import scala.Tuple2;

/**
 * Brings rows that belong together to one task: in codes, by blocks and without sorting them, which is a small part of
 * the work of Spark's exchange of rows.
 */
public final class Exchange {

    /** Rows that a task is to hold, about: some 50 MB. */
    private static final long ROWS_OF_A_TASK = 500_000;

    private Exchange() {}

    /**
     * Rows with the same first number in one task, which holds them all at once; rows without that number anywhere.
     *
     * @param layout columns of {@code rows}
     * @param more columns that the tables have room for, null at first
     * @param count how many rows there are, about
     */
    public static JavaRDD<CodedRows> byNumber(Dataset<Row> rows, Layout layout, Layout more, long count) {
        StructType schema = rows.schema();
        int[] numbers = layout.numbers().stream().mapToInt(schema::fieldIndex).toArray();
        int[] words = layout.words().stream()
                .mapToInt(word -> schema.fieldIndex(word.name()))
                .toArray();
        JavaRDD<InternalRow> all = internal(rows);
        int places = places(all, count);
        return received(all.mapPartitionsToPair(part -> byNumber(part, layout, numbers, words, places)), more, places);
    }

    private static Iterator<Tuple2<Integer, CodedBlock>> byNumber(
            Iterator<InternalRow> rows, Layout layout, int[] numbers, int[] words, int places) {
        Words[] known = CodedRows.words(layout);
        Outbox outbox = new Outbox(layout, known, places);
        long[] ofRow = new long[numbers.length];
        int[] codes = new int[words.length];
        List<Function2<SpecializedGetters, Object, Object>> values = layout.words().stream()
                .map(word -> InternalRow.getAccessor(word.dataType(), true))
                .toList();
        return outbox.blocks(sent -> {
            if (!rows.hasNext()) {
                return false;
            }
            InternalRow row = rows.next();
            for (int i = 0; i < numbers.length; i++) {
                ofRow[i] = row.isNullAt(numbers[i]) ? Layout.NONE : row.getLong(numbers[i]);
            }
            for (int i = 0; i < words.length; i++) {
                codes[i] = known[i].code(values.get(i).apply(row, words[i]));
            }
            outbox.add(place(ofRow[0] == Layout.NONE ? sent : ofRow[0], places), ofRow, codes);
            return true;
        });
    }

    /** Rows that agree in {@code keys} in one task, which holds them all at once; only the words of {@code kept}. */
    public static JavaRDD<CodedRows> byWords(JavaRDD<CodedRows> tables, List<String> keys, Layout kept, long count) {
        int places = places(tables, count);
        return received(tables.mapPartitionsToPair(part -> byWords(part.next(), keys, kept, places)), kept, places);
    }

    private static Iterator<Tuple2<Integer, CodedBlock>> byWords(
            CodedRows table, List<String> keys, Layout kept, int places) {
        int[] keyColumns = keys.stream().mapToInt(table.layout()::indexOf).toArray();
        int[] columns = kept.words().stream()
                .mapToInt(word -> table.layout().indexOf(word.name()))
                .toArray();
        Words[] known = new Words[columns.length];
        for (int i = 0; i < columns.length; i++) {
            known[i] = table.words()[columns[i]];
        }
        Outbox outbox = new Outbox(kept, known, places);
        long[] none = new long[0];
        int[] codes = new int[columns.length];
        return outbox.blocks(row -> {
            if (row == table.size()) {
                return false;
            }
            long hash = 0;
            for (int column : keyColumns) {
                Object value = table.value(row, column);
                hash = hash * 31 + (value == null ? 0 : value.hashCode());
            }
            for (int i = 0; i < columns.length; i++) {
                codes[i] = table.code(row, columns[i]);
            }
            outbox.add(place(hash, places), none, codes);
            return true;
        });
    }

    private static JavaRDD<CodedRows> received(JavaPairRDD<Integer, CodedBlock> sent, Layout layout, int places) {
        return sent.partitionBy(new HashPartitioner(places)).mapPartitions(blocks -> {
            CodedRows table = new CodedRows(layout);
            blocks.forEachRemaining(block -> table.add(block._2()));
            return List.of(table).iterator();
        });
    }

    private static int places(JavaRDD<?> rows, long count) {
        return (int) Math.max(rows.context().defaultParallelism(), count / ROWS_OF_A_TASK + 1);
    }

    private static int place(long number, int places) {
        return (int) ((number * 0x9E3779B97F4A7C15L >>> 33) % places);
    }

    /** Tables as a Dataset. */
    public static Dataset<Row> frame(SparkSession spark, JavaRDD<CodedRows> tables, Layout layout) {
        return ((org.apache.spark.sql.classic.SparkSession) spark)
                .internalCreateDataFrame(tables.flatMap(CodedRows::rows).rdd(), layout.schema(), false);
    }

    /** What a Dataset comes to, in Spark's own form of rows. */
    public static JavaRDD<InternalRow> internal(Dataset<Row> rows) {
        return ((org.apache.spark.sql.classic.Dataset<Row>) rows)
                .queryExecution()
                .toRdd()
                .toJavaRDD();
    }
}
