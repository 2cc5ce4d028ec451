package org.samatcha.jobs.bench;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.samatcha.jobs.bench.Runs.Side;

/** What the runs over one size of input came to; medians speak for all of them. */
record Measured(long rows, int districts, long bytes, Map<Side, List<Run>> runs) {

    double seconds(Side side) {
        return median(side, Run::seconds);
    }

    double processorSeconds(Side side) {
        return median(side, Run::processorSeconds);
    }

    /** The highest of all runs. */
    long peakMegabytes(Side side) {
        return runs.get(side).stream().mapToLong(Run::peakMegabytes).max().orElse(0);
    }

    int times() {
        return runs.values().iterator().next().size();
    }

    private double median(Side side, ToDoubleFunction<Run> of) {
        double[] sorted = runs.get(side).stream().mapToDouble(of).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Whether every run of a side came to its end. */
    boolean isDone(Side side) {
        return runs.get(side).stream().noneMatch(Run::isOutOfMemory);
    }

    /** Both sides must have done the same, or their times say nothing. */
    void requireSameResults() {
        List<List<String>> different = runs.values().stream()
                .flatMap(List::stream)
                .filter(run -> !run.isOutOfMemory())
                .map(Run::results)
                .distinct()
                .toList();
        if (different.size() != 1 || different.get(0).isEmpty()) {
            throw new IllegalStateException("The runs did not come to the same:\n" + different);
        }
    }
}
