package org.samatcha.inequality.interval;

import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** Quantiles that intervals are made of, to the last digits. */
public final class Quantiles {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final int MOST_STEPS = 8;

    private Quantiles() {}

    /** z with P(−z &lt; Z &lt; z) = {@code level}: 1.959964 at 0.95, 3.090232 at 0.998. */
    public static double twoSidedNormal(double level) {
        return NORMAL.inverseSurvivalProbability(tail(level));
    }

    /** Half of what {@code level} leaves out; refuses a level outside (0, 1). */
    public static double tail(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("Confidence level " + level + " is not between 0 and 1");
        }
        return (1 - level) / 2;
    }

    /** P(Z &gt; z). */
    public static double normalSurvival(double z) {
        return NORMAL.survivalProbability(z);
    }

    /** x with P(X ≤ x) = {@code p}. */
    public static double lower(ContinuousDistribution distribution, double p) {
        double x = distribution.inverseCumulativeProbability(p);
        return refined(distribution, x, at -> distribution.cumulativeProbability(at) - p);
    }

    /** x with P(X &gt; x) = {@code p}. */
    public static double upper(ContinuousDistribution distribution, double p) {
        double x = distribution.inverseSurvivalProbability(p);
        return refined(distribution, x, at -> p - distribution.survivalProbability(at));
    }

    /** The library's solver stops at 1e-9 absolute; Newton's method takes the answer to machine precision. */
    private static double refined(ContinuousDistribution distribution, double start, Excess excess) {
        double x = start;
        for (int i = 0; i < MOST_STEPS; i++) {
            double density = distribution.density(x);
            if (!(density > 0) || Double.isInfinite(density)) {
                return x;
            }
            double next = x - excess.at(x) / density;
            if (!(next > distribution.getSupportLowerBound() && next < distribution.getSupportUpperBound())) {
                return x;
            }
            if (Math.abs(next - x) <= 2 * Math.ulp(x)) {
                return next;
            }
            x = next;
        }
        return x;
    }

    @FunctionalInterface
    private interface Excess {
        double at(double x);
    }
}
