package org.samatcha.inequality.interval;

/**
 * Wilson's score interval of a proportion.
 *
 * <p>With z the two-sided normal quantile, x cases of n: (2x + z² ± z·√(z² + 4x(1 − x/n))) / (2(n + z²)). Always within
 * [0, 1]; never of zero width, also at 0 % and 100 %. n = 0 gives [0, 1]: nothing is known.
 *
 * <p>Source: E. B. Wilson, JASA 22 (1927) 209–212; the public-health field's default for proportions.
 */
public final class Wilson {

    private Wilson() {}

    /** Fractions. {@code x} and {@code n} are counts with 0 ≤ x ≤ n; {@code level} is for example 0.95. */
    public static Interval of(double x, double n, double level) {
        Proportions.require(x, n);
        double z = Quantiles.twoSidedNormal(level);
        if (n == 0) {
            return new Interval(0, 1);
        }
        double middle = 2 * x + z * z;
        double half = z * Math.sqrt(z * z + 4 * x * (1 - x / n));
        double base = 2 * (n + z * z);
        return new Interval(
                x == 0 ? 0 : Math.max(0, (middle - half) / base), x == n ? 1 : Math.min(1, (middle + half) / base));
    }
}
