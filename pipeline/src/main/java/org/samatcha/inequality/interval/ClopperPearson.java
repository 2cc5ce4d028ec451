package org.samatcha.inequality.interval;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * The exact interval of a proportion: all proportions that a two-sided binomial test would not reject.
 *
 * <p>Lower: the α/2 quantile of Beta(x, n − x + 1), 0 when x = 0. Upper: the 1 − α/2 quantile of Beta(x + 1, n − x), 1
 * when x = n. Covers at least at its level, so it is wide. n = 0 gives [0, 1].
 *
 * <p>Source: C. Clopper and E. S. Pearson, Biometrika 26 (1934) 404–413.
 */
public final class ClopperPearson {

    private ClopperPearson() {}

    /** Fractions, from x cases of n. */
    public static Interval of(double x, double n, double level) {
        Proportions.require(x, n);
        double tail = Quantiles.tail(level);
        return new Interval(
                x == 0 ? 0 : Quantiles.lower(BetaDistribution.of(x, n - x + 1), tail),
                x == n ? 1 : Quantiles.upper(BetaDistribution.of(x + 1, n - x), tail));
    }
}
