package org.samatcha.report.drawing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Moves labels along a line until none covers another. */
final class Spread {

    private Spread() {}

    /**
     * Places near the wanted ones, in the order given, each {@code gap} or more from its neighbours and between
     * {@code low} and {@code high} where there is room.
     */
    static double[] apart(List<Double> wanted, double gap, double low, double high) {
        List<Integer> order = IntStream.range(0, wanted.size())
                .boxed()
                .sorted(Comparator.comparing(wanted::get))
                .toList();
        double[] placed = new double[wanted.size()];
        double next = low;
        for (int index : order) {
            placed[index] = Math.max(wanted.get(index), next);
            next = placed[index] + gap;
        }
        double last = high;
        for (int i = order.size() - 1; i >= 0; i--) {
            int index = order.get(i);
            placed[index] = Math.min(placed[index], last);
            last = placed[index] - gap;
        }
        return placed;
    }
}
