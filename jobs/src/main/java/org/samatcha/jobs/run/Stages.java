package org.samatcha.jobs.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.samatcha.jobs.observe.StageReport;

/** Where the seconds of a run go, and what each stage read and gave. */
final class Stages {

    /** A step that gives something. */
    interface Step<T> {
        T take() throws IOException;
    }

    /** What a stage gave, once it is done. */
    interface Measure<T> {
        Size of(T result) throws IOException;
    }

    /** Rows that a stage read and gave, and bytes that it left. */
    record Size(long rowsIn, long rowsOut, long bytesOut) {}

    private static final double NANOS = 1e9;

    private final LongSupplier nanos;
    private final List<StageReport> reports = new ArrayList<>();

    /** {@code nanos} only ever rises, whatever happens to the clock of the machine. */
    Stages(LongSupplier nanos) {
        this.nanos = nanos;
    }

    <T> T run(String stage, Step<T> step, Measure<T> measure) throws IOException {
        long start = nanos.getAsLong();
        T result = step.take();
        double seconds = (nanos.getAsLong() - start) / NANOS;
        Size size = measure.of(result);
        reports.add(new StageReport(stage, seconds, size.rowsIn(), size.rowsOut(), size.bytesOut()));
        return result;
    }

    /** In the order in which they ran. */
    List<StageReport> reports() {
        return List.copyOf(reports);
    }
}
