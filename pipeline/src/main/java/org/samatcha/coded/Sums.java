package org.samatcha.coded;

import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;

/** Whole numbers that are added up by a key: by each task among its own rows, then across tasks. */
public final class Sums {

    private Sums() {}

    /** Place by place; throws {@link ArithmeticException} where a sum is too large. */
    public static long[] added(long[] a, long[] b) {
        long[] sums = a.clone();
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.addExact(sums[i], b[i]);
        }
        return sums;
    }

    /** Spark's own way would add up within each task once more, measuring its memory all the while. */
    public static <K> JavaPairRDD<K, long[]> across(JavaPairRDD<K, long[]> ofTasks) {
        return ofTasks.combineByKey(
                sum -> sum,
                Sums::added,
                Sums::added,
                new HashPartitioner(Math.max(1, ofTasks.getNumPartitions())),
                false,
                null);
    }
}
