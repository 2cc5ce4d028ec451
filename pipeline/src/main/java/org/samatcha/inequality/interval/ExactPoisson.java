package org.samatcha.inequality.interval;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The exact interval of a Poisson count: half the α/2 quantile of χ² with 2x degrees of freedom, and half the 1 − α/2
 * quantile with 2x + 2.
 *
 * <p>In the unit of the count. x = 0 has the lower end 0.
 *
 * <p>Source: F. Garwood, Biometrika 28 (1936) 437–442.
 */
public final class ExactPoisson {

    private ExactPoisson() {}

    public static Interval of(double x, double level) {
        requireCount(x);
        double tail = Quantiles.tail(level);
        return new Interval(
                x == 0 ? 0 : Quantiles.lower(ChiSquaredDistribution.of(2 * x), tail) / 2,
                Quantiles.upper(ChiSquaredDistribution.of(2 * x + 2), tail) / 2);
    }

    /** Exact below ten cases, {@link Byar} from there: the public-health field's convention for counts. */
    public static Interval orByar(double x, double level) {
        return x < 10 ? of(x, level) : Byar.of(x, level);
    }

    static void requireCount(double x) {
        if (!(x >= 0) || Double.isInfinite(x)) {
            throw new IllegalArgumentException(x + " is not a count");
        }
    }
}
