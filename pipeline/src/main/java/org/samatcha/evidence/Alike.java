package org.samatcha.evidence;

import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.expressions.JoinedRow;
import org.apache.spark.sql.types.DataTypes;

/**
 * Rows that are alike in every column, as one row that says how many there are.
 *
 * <pre>
 * in : any table
 * out: its columns + alike (long); the same row may come from several tasks
 * </pre>
 *
 * <p>Of a million pupils fewer than three hundred thousand differ in anything that is counted, so conditions and sums
 * are worked out for those alone.
 */
public final class Alike {

    /** How many rows a row stands for. */
    public static final String ROWS = "alike";

    /** Rows kept at most by one task: some 100 MB. */
    private static final int MOST_ROWS = 200_000;

    private Alike() {}

    public static Dataset<Row> of(Dataset<Row> rows) {
        JavaRDD<InternalRow> counted = ((org.apache.spark.sql.classic.Dataset<Row>) rows)
                .queryExecution()
                .toRdd()
                .toJavaRDD()
                .mapPartitions(Alike::counted);
        return ((org.apache.spark.sql.classic.SparkSession) rows.sparkSession())
                .internalCreateDataFrame(counted.rdd(), rows.schema().add(ROWS, DataTypes.LongType), false);
    }

    private static Iterator<InternalRow> counted(Iterator<InternalRow> rows) {
        return new Iterator<>() {
            private Iterator<Map.Entry<InternalRow, long[]>> ready = Collections.emptyIterator();

            @Override
            public boolean hasNext() {
                if (!ready.hasNext() && rows.hasNext()) {
                    Map<InternalRow, long[]> seen = new HashMap<>();
                    while (rows.hasNext() && seen.size() < MOST_ROWS) {
                        InternalRow row = rows.next();
                        long[] times = seen.get(row);
                        if (times == null) {
                            times = new long[1];
                            seen.put(row.copy(), times);
                        }
                        times[0]++;
                    }
                    ready = seen.entrySet().iterator();
                }
                return ready.hasNext();
            }

            @Override
            public InternalRow next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("no row after the last");
                }
                Map.Entry<InternalRow, long[]> one = ready.next();
                return new JoinedRow(one.getKey(), new GenericInternalRow(new Object[] {one.getValue()[0]}));
            }
        };
    }
}
