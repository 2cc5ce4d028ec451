package org.samatcha.inequality.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The direction of a short yearly series, and whether any single year makes it.
 *
 * <p>The slope is Theil and Sen's: the median of (y_j − y_i)/(t_j − t_i) over all pairs of years, per year. The
 * direction is claimed only with at least five years, and only when the slope keeps its sign whichever one year is left
 * out; otherwise it is {@link Direction#UNSTABLE}. Kendall's τ_b says how steadily the series moves. Years may have
 * gaps.
 *
 * <p>Source: P. K. Sen, JASA 63 (1968) 1379–1389.
 *
 * @param slope per year; NaN with fewer than two years
 * @param lowest the smallest slope with one year left out; NaN with fewer than three years
 * @param highest the largest slope with one year left out
 * @param tau Kendall's τ_b of value and year; NaN when no value differs
 */
public record YearTrend(Direction direction, double slope, double lowest, double highest, double tau, int years) {

    public static final int FEWEST_YEARS = 5;

    public enum Direction {
        RISING,
        FALLING,
        /** Every slope is zero. */
        FLAT,
        /** One year decides the sign. */
        UNSTABLE,
        /** Fewer than five years. */
        TOO_SHORT
    }

    /** {@code years} differ from each other and rise; neither array holds NaN. */
    public static YearTrend of(double[] years, double[] values) {
        for (int i = 1; i < years.length; i++) {
            if (!(years[i] > years[i - 1])) {
                throw new IllegalArgumentException("Years must rise: " + Arrays.toString(years));
            }
        }
        double slope = slope(years, values, -1);
        double lowest = Double.NaN;
        double highest = Double.NaN;
        for (int out = 0; out < years.length && years.length > 2; out++) {
            double without = slope(years, values, out);
            lowest = Double.isNaN(lowest) ? without : Math.min(lowest, without);
            highest = Double.isNaN(highest) ? without : Math.max(highest, without);
        }
        return new YearTrend(
                direction(years.length, slope, lowest, highest),
                slope,
                lowest,
                highest,
                Correlation.kendall(years, values),
                years.length);
    }

    private static Direction direction(int years, double slope, double lowest, double highest) {
        if (years < FEWEST_YEARS) {
            return Direction.TOO_SHORT;
        }
        if (slope == 0 && lowest == 0 && highest == 0) {
            return Direction.FLAT;
        }
        return slope > 0 && lowest > 0
                ? Direction.RISING
                : slope < 0 && highest < 0 ? Direction.FALLING : Direction.UNSTABLE;
    }

    private static double slope(double[] years, double[] values, int leftOut) {
        List<Double> slopes = new ArrayList<>();
        for (int i = 0; i < years.length; i++) {
            for (int j = i + 1; j < years.length; j++) {
                if (i != leftOut && j != leftOut) {
                    slopes.add((values[j] - values[i]) / (years[j] - years[i]));
                }
            }
        }
        double[] sorted =
                slopes.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int n = sorted.length;
        return n == 0 ? Double.NaN : n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    }
}
