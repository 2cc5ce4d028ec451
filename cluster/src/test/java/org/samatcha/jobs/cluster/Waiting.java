package org.samatcha.jobs.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** Waits for what other processes do. */
final class Waiting {

    private static final Duration LIMIT = Duration.ofMinutes(5);
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

    /** Until a program has ended well. */
    static void success(Process program, Path log) throws InterruptedException, IOException {
        if (!program.waitFor(20, TimeUnit.MINUTES)) {
            program.destroyForcibly();
        }
        assertEquals(0, program.waitFor(), Files.readString(log));
    }
}
