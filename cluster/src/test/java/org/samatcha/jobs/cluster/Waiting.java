package org.samatcha.jobs.cluster;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what other processes do. */
final class Waiting {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Waiting() {}

    /** The first answer that is not null. */
    static <T> T until(String what, Callable<T> look) throws Exception {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (System.nanoTime() < end) {
            T found = look.call();
            if (found != null) {
                return found;
            }
            Thread.sleep(PAUSE.toMillis());
        }
        throw new IllegalStateException("Waited in vain for " + what);
    }
}
