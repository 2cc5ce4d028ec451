package org.samatcha.coded;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
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

    /**
     * What rows add up to, in batches, so that memory stays flat: when {@code isFull} says so, what was {@code taken}
     * is handed on before more is added.
     */
    public static <R, S> Iterator<S> inBatches(
            Iterator<R> rows, Consumer<R> add, BooleanSupplier isFull, Supplier<List<S>> taken) {
        return new Iterator<>() {
            private Iterator<S> ready = Collections.emptyIterator();

            @Override
            public boolean hasNext() {
                while (!ready.hasNext() && rows.hasNext()) {
                    while (rows.hasNext() && !isFull.getAsBoolean()) {
                        add.accept(rows.next());
                    }
                    ready = taken.get().iterator();
                }
                return ready.hasNext();
            }

            @Override
            public S next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("no sum after the last");
                }
                return ready.next();
            }
        };
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
