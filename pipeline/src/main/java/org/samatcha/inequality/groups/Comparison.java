package org.samatcha.inequality.groups;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Groups to be compared, the confidence level, and how often to simulate.
 *
 * @param level confidence level of every interval, between 0 and 1
 * @param draws Monte-Carlo draws behind the intervals that have no closed form; 0 leaves those intervals out
 */
public record Comparison(Groups groups, double level, int draws) {

    /** Enough for the third digit of an interval's bounds. */
    public static final int DRAWS = 100_000;

    public Comparison {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("A confidence level lies between 0 and 1, got " + level);
        }
        if (draws < 0) {
            throw new IllegalArgumentException("Draws cannot be negative, got " + draws);
        }
    }

    public static Comparison of(Groups groups) {
        return new Comparison(groups, 0.95, DRAWS);
    }

    /** z = Φ⁻¹(1 − (1 − level)/2). */
    public double z() {
        return NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
    }

    /** Probability below the lower bound: (1 − level)/2. */
    public double lowerTail() {
        return (1 - level) / 2;
    }
}
