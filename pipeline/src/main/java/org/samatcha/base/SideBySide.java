package org.samatcha.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Several tasks at a time, begun in the given order; what they give stands in that order, too. When one fails, those
 * that have not begun never do, the others are interrupted, and its failure is thrown: an {@link IOException} as
 * {@link UncheckedIOException}, every other checked one within an {@link IllegalStateException}.
 */
public final class SideBySide {

    private SideBySide() {}

    /**
     * For tasks that compute. What takes longest should stand first: a parallel stream deals halves of a list out, so
     * that it may come last, when the other cores have nothing left to do.
     */
    public static <T> List<T> oneOnEachCore(List<? extends Callable<? extends T>> tasks) {
        return of(tasks, Runtime.getRuntime().availableProcessors());
    }

    /** For tasks that mostly wait for others. */
    public static <T> List<T> allAtOnce(List<? extends Callable<? extends T>> tasks) {
        return of(tasks, Math.max(1, tasks.size()));
    }

    private static <T> List<T> of(List<? extends Callable<? extends T>> tasks, int atOnce) {
        ExecutorService threads = Executors.newFixedThreadPool(atOnce);
        try {
            List<Future<? extends T>> begun = new ArrayList<>();
            tasks.forEach(task -> begun.add(threads.submit(task)));
            List<T> done = new ArrayList<>();
            for (Future<? extends T> task : begun) {
                done.add(task.get());
            }
            return done;
        } catch (ExecutionException failed) {
            throw unchecked(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", stopped);
        } finally {
            threads.shutdownNow();
        }
    }

    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error broken) {
            throw broken;
        }
        if (failure instanceof RuntimeException own) {
            return own;
        }
        return failure instanceof IOException io
                ? new UncheckedIOException(io)
                : new IllegalStateException(failure.getMessage(), failure);
    }
}
