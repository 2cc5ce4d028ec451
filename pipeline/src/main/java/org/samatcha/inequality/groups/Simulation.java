package org.samatcha.inequality.groups;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Percentile intervals of several statistics over the same Monte-Carlo draws (Ahn et al., PLOS ONE 2019).
 *
 * <p>In every draw each group's value comes from N(y_j, s_j) restricted to the scale, and each statistic is computed
 * again, with its mean and its best group chosen again. The bounds are quantiles of type 7 (linear between the order
 * statistics). Because the observed values already hold sampling noise and the draws add it a second time, intervals of
 * dispersion measures lie high; {@link #percentileOf} tells how high.
 */
public final class Simulation {

    private final double[][] sorted;

    private Simulation(double[][] sorted) {
        this.sorted = sorted;
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
        for (double[] ofOne : values) {
            Arrays.sort(ofOne);
        }
        return new Simulation(values);
    }

    public boolean isDefinedInEveryDraw(int k) {
        // Sorting puts NaN last.
        return !Double.isNaN(sorted[k][sorted[k].length - 1]);
    }

    /** Quantile of type 7 of the {@code k}-th statistic. */
    public double quantile(int k, double probability) {
        return quantile(sorted[k], probability);
    }

    /** Quantile of type 7 of values in ascending order: at position (n − 1)p, linear between neighbours. */
    public static double quantile(double[] ascending, double probability) {
        double position = (ascending.length - 1) * probability;
        int below = (int) Math.floor(position);
        int above = Math.min(below + 1, ascending.length - 1);
        return ascending[below] + (position - below) * (ascending[above] - ascending[below]);
    }

    /** Share of the draws of the {@code k}-th statistic that lie below {@code value}, in whole per cent. */
    public long percentileOf(int k, double value) {
        int at = Arrays.binarySearch(sorted[k], value);
        return Math.round(100.0 * (at < 0 ? -at - 1 : at) / sorted[k].length);
    }
}
