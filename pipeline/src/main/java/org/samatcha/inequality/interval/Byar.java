package org.samatcha.inequality.interval;

/**
 * Byar's approximation of the interval of a count.
 *
 * <p>Lower: x(1 − 1/(9x) − z/(3√x))³, 0 when x = 0. Upper: y(1 − 1/(9y) + z/(3√y))³ with y = x + 1. In the unit of the
 * count; divide by the population for a rate. Good from about ten; below, use {@link ExactPoisson}.
 *
 * <p>Source: N. Breslow and N. Day, Statistical Methods in Cancer Research II (IARC 1987), p. 69.
 */
public final class Byar {

    private Byar() {}

    public static Interval of(double x, double level) {
        double z = Quantiles.twoSidedNormal(level);
        ExactPoisson.requireCount(x);
        double y = x + 1;
        double lower = x == 0 ? 0 : x * Math.pow(Math.max(0, 1 - 1 / (9 * x) - z / (3 * Math.sqrt(x))), 3);
        return new Interval(lower, y * Math.pow(1 - 1 / (9 * y) + z / (3 * Math.sqrt(y)), 3));
    }
}
