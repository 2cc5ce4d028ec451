package org.samatcha.inequality.interval;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * The equal-tailed interval of a proportion under Jeffreys' prior: quantiles of Beta(x + ½, n − x + ½).
 *
 * <p>The lower end is 0 when x = 0 and the upper end is 1 when x = n, so that the observed proportion is always inside.
 * n = 0 gives [0, 1].
 *
 * <p>Source: L. Brown, T. Cai, A. DasGupta, Statistical Science 16 (2001) 101–133.
 */
public final class Jeffreys {

    private Jeffreys() {}

    /** Fractions, from x cases of n. */
    public static Interval of(double x, double n, double level) {
        Proportions.require(x, n);
        double tail = Quantiles.tail(level);
        BetaDistribution posterior = BetaDistribution.of(x + 0.5, n - x + 0.5);
        return new Interval(
                x == 0 ? 0 : Quantiles.lower(posterior, tail), x == n ? 1 : Quantiles.upper(posterior, tail));
    }
}
