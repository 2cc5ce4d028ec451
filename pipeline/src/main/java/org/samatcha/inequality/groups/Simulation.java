package org.samatcha.inequality.groups;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.numbers.arrays.Selection;

/**
 * Percentile intervals of several statistics over the same Monte-Carlo draws (Ahn et al., PLOS ONE 2019).
 *
 * <p>In every draw each group's value comes from N(y_j, s_j) restricted to the scale, and each statistic is computed
 * again, with its mean and its best group chosen again. The bounds are quantiles of type 7 (linear between the order
 * statistics). Because the observed values already hold sampling noise and the draws add it a second time, intervals of
 * dispersion measures lie high; {@link #percentileOf} tells how high.
 */
public final class Simulation {

    /** Of each statistic its values in all draws, in any order. */
    private final double[][] drawn;

    private Simulation(double[][] drawn) {
        this.drawn = drawn;
    }

    /** Needs the standard error of every group. */
    public static Simulation of(Groups groups, int draws, List<Statistic> statistics) {
        double[][] values = new double[statistics.size()][draws];
        Draws source = Draws.onTheScale(groups);
        double[] drawn = new double[groups.size()];
        List<ToDoubleFunction<double[]>> functions =
                statistics.stream().map(statistic -> statistic.on(groups)).toList();
        for (int i = 0; i < draws; i++) {
            source.next(drawn);
            for (int k = 0; k < values.length; k++) {
                values[k][i] = functions.get(k).applyAsDouble(drawn);
            }
        }
        return new Simulation(values);
    }

    public boolean isDefinedInEveryDraw(int k) {
        return Arrays.stream(drawn[k]).noneMatch(Double::isNaN);
    }

    /**
     * Quantile of type 7 of the {@code k}-th statistic. Brings only those values to where sorting would that it needs,
     * so it is for one thread.
     */
    public double quantile(int k, double probability) {
        int below = below(drawn[k], probability);
        Selection.select(drawn[k], new int[] {below, above(drawn[k], below)});
        return quantile(drawn[k], probability);
    }

    /** Quantile of type 7 of values in ascending order: at position (n − 1)p, linear between neighbours. */
    public static double quantile(double[] ascending, double probability) {
        double position = (ascending.length - 1) * probability;
        int below = below(ascending, probability);
        int above = above(ascending, below);
        return ascending[below] + (position - below) * (ascending[above] - ascending[below]);
    }

    private static int below(double[] values, double probability) {
        return (int) Math.floor((values.length - 1) * probability);
    }

    private static int above(double[] values, int below) {
        return Math.min(below + 1, values.length - 1);
    }

    /** Share of the draws of the {@code k}-th statistic that lie below {@code value}, in whole per cent. */
    public long percentileOf(int k, double value) {
        long below = Arrays.stream(drawn[k]).filter(one -> one < value).count();
        return Math.round(100.0 * below / drawn[k].length);
    }
}
