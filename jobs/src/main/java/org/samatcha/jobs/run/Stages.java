package org.samatcha.jobs.run;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where the seconds of a run go. */
final class Stages {

    /** A step that gives something. */
    interface Step<T> {
        T take() throws IOException;
    }

    /** A step that only does something. */
    interface Action {
        void take() throws IOException;
    }

    private final Clock clock;
    private final Map<String, Double> seconds = new LinkedHashMap<>();

    Stages(Clock clock) {
        this.clock = clock;
    }

    <T> T time(String stage, Step<T> step) throws IOException {
        Instant start = clock.instant();
        T result = step.take();
        seconds.put(stage, Duration.between(start, clock.instant()).toMillis() / 1000.0);
        return result;
    }

    void run(String stage, Action action) throws IOException {
        time(stage, () -> {
            action.take();
            return stage;
        });
    }

    /** Stage to wall-clock seconds, in the order they ran. */
    Map<String, Double> seconds() {
        return Collections.unmodifiableMap(seconds);
    }
}
