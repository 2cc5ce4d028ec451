package org.samatcha.report.drawing;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/** Moves labels along a line, each as little as it takes, until none covers another. */
final class Spread {

    /** Labels that touch and so move together: their number and the place the first would like best for all. */
    private record Block(int count, double wishes, double gap) {

        double first() {
            return wishes / count;
        }

        double last() {
            return first() + (count - 1) * gap;
        }

        /** Each label of {@code next} would like the first to stand where its own place, less the labels before, is. */
        Block join(Block next) {
            return new Block(count + next.count, wishes + next.wishes - next.count * (double) count * gap, gap);
        }
    }

    private Spread() {}

    /**
     * Places near the wanted ones, in the order given, each {@code gap} or more from its neighbours and between
     * {@code low} and {@code high} where there is room. Pools neighbours that touch, as isotonic regression does.
     */
    static double[] apart(List<Double> wanted, double gap, double low, double high) {
        List<Integer> order = IntStream.range(0, wanted.size())
                .boxed()
                .sorted(Comparator.comparing(wanted::get))
                .toList();
        Deque<Block> blocks = new ArrayDeque<>();
        for (int index : order) {
            Block block = new Block(1, wanted.get(index), gap);
            while (!blocks.isEmpty() && blocks.peekLast().last() + gap > block.first()) {
                block = blocks.pollLast().join(block);
            }
            blocks.addLast(block);
        }
        double[] sorted = new double[order.size()];
        int at = 0;
        for (Block block : blocks) {
            for (int i = 0; i < block.count(); i++) {
                sorted[at++] = block.first() + i * gap;
            }
        }
        return inside(sorted, order, gap, low, high);
    }

    private static double[] inside(double[] sorted, List<Integer> order, double gap, double low, double high) {
        double last = high;
        for (int i = sorted.length - 1; i >= 0; i--) {
            sorted[i] = Math.min(sorted[i], last);
            last = sorted[i] - gap;
        }
        double next = low;
        double[] placed = new double[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = Math.max(sorted[i], next);
            next = sorted[i] + gap;
            placed[order.get(i)] = sorted[i];
        }
        return placed;
    }
}
