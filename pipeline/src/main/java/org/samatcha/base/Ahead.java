package org.samatcha.base;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.ToIntFunction;

/**
 * The same things in the same order, worked out by a thread of its own while those before are in use. What its source
 * throws is thrown behind the last thing that came before. At most a few batches wait, none of them heavier than
 * {@link #HEAVIEST} and one thing more.
 */
public final class Ahead<T> implements ClosingIterator<T> {

    private static final int LONGEST = 512;
    private static final int HEAVIEST = 1 << 20;
    private static final int WAITING = 4;

    /** {@code failed} holds what was thrown behind the things, if anything was. */
    private record Batch<T>(List<T> things, List<Throwable> failed, boolean isLast) {}

    private final ClosingIterator<T> source;
    private final ToIntFunction<T> weight;
    private final BlockingQueue<Batch<T>> waiting = new ArrayBlockingQueue<>(WAITING);
    private final Thread worker;
    private Batch<T> batch = new Batch<>(List.of(), List.of(), false);
    private Iterator<T> things = batch.things().iterator();

    /** {@code weight} is about how many characters a thing holds. */
    public Ahead(ClosingIterator<T> source, ToIntFunction<T> weight) {
        this.source = source;
        this.weight = weight;
        this.worker =
                new Thread(this::work, "ahead of " + Thread.currentThread().getName());
        worker.setDaemon(true);
        worker.start();
    }

    private void work() {
        try {
            boolean isLast = false;
            while (!isLast) {
                Batch<T> next = next(new ArrayList<>(LONGEST));
                isLast = next.isLast;
                waiting.put(next);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private Batch<T> next(List<T> taken) {
        try {
            long heavy = 0;
            while (taken.size() < LONGEST && heavy < HEAVIEST) {
                if (!source.hasNext()) {
                    return new Batch<>(taken, List.of(), true);
                }
                T thing = source.next();
                heavy += weight.applyAsInt(thing);
                taken.add(thing);
            }
            return new Batch<>(taken, List.of(), false);
        } catch (RuntimeException | Error failed) {
            return new Batch<>(taken, List.of(failed), true);
        }
    }

    @Override
    public boolean hasNext() {
        while (!things.hasNext()) {
            for (Throwable failed : batch.failed) {
                if (failed instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) failed;
            }
            if (batch.isLast) {
                return false;
            }
            take();
        }
        return true;
    }

    private void take() {
        try {
            batch = waiting.take();
            things = batch.things.iterator();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + worker.getName(), stopped);
        }
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("nothing after the last");
        }
        return things.next();
    }

    /** Stops the thread, then closes the source. */
    @Override
    public void close() throws IOException {
        worker.interrupt();
        boolean isInterrupted = false;
        while (worker.isAlive()) {
            try {
                worker.join();
            } catch (InterruptedException later) {
                isInterrupted = true;
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
        source.close();
    }
}
