package org.samatcha.inequality.funnel;

import java.util.List;
import org.samatcha.inequality.interval.GroupCount;
import org.samatcha.inequality.interval.Interval;
import org.samatcha.inequality.interval.Quantiles;

/**
 * Funnel limits of proportions: between which values a group of its size lies by chance if nothing but chance separates
 * it from the target.
 *
 * <p>Plain limits: t ± z√(t(1 − t)/n), t = Σx/Σn. Over-dispersed limits: sin²(asin√t ± z√(S² + τ²)) with S = 1/(2√n),
 * which allow for the ordinary spread between groups that no one factor explains. The spread is estimated from z_i =
 * 2√n(asin√p − asin√t), winsorised at the 10 % and 90 % quantiles: φ = mean z², τ² = max(0, (Jφ − (J − 1))/(Σw −
 * Σw²/Σw)) with w = 1/S² = 4n; 0 when Jφ &lt; J − 1 and for one group.
 *
 * <p>All values are fractions and limits are cut to [0, 1]. Empty groups take no part. When the target is 0 or 1 there
 * is no spread to judge and the limits have no width.
 *
 * <p>Source: D. Spiegelhalter, Statistics in Medicine 24 (2005) 1185–1202 and Quality and Safety in Health Care 14
 * (2005) 347–351.
 *
 * @param groups groups that are not empty
 * @param phi over-dispersion ratio φ; about 1 when chance alone explains the spread
 * @param tauSquared τ², between-group variance on the arcsine scale
 * @param winsorLow the lower cut of the z-scores
 * @param winsorHigh the upper cut of the z-scores
 */
public record Funnel(int groups, double target, double phi, double tauSquared, double winsorLow, double winsorHigh) {

    private static final double USUAL_TRIM = 0.1;

    /** From counts of which at least one is not empty; refuses cases above the base. */
    public static Funnel of(List<GroupCount> counts) {
        return of(counts, USUAL_TRIM);
    }

    /** As {@link #of(List)}, winsorised at the quantiles {@code trim} and 1 − {@code trim}; 0 pulls nothing in. */
    public static Funnel of(List<GroupCount> counts, double trim) {
        List<GroupCount> used = counts.stream().filter(c -> !c.isEmpty()).toList();
        if (used.isEmpty() || !used.stream().allMatch(GroupCount::isProportion)) {
            throw new IllegalArgumentException("A funnel needs proportions of groups that are not empty: " + counts);
        }
        double target = used.stream().mapToDouble(GroupCount::cases).sum()
                / used.stream().mapToDouble(GroupCount::base).sum();
        return around(target, used, trim);
    }

    /**
     * Around a target that is given, for example the rate of everybody when some groups are not known; {@code counts}
     * are proportions of groups that are not empty, at least one.
     */
    public static Funnel around(double target, List<GroupCount> counts) {
        return around(target, counts, USUAL_TRIM);
    }

    private static Funnel around(double target, List<GroupCount> used, double trim) {
        double[] z = used.stream().mapToDouble(c -> zScore(c, target)).toArray();
        Winsorised winsorised = Winsorised.of(z, trim);
        double phi = winsorised.meanSquare();
        double weights = used.stream().mapToDouble(c -> 4 * c.base()).sum();
        double squares =
                used.stream().mapToDouble(c -> 16 * c.base() * c.base()).sum();
        int j = used.size();
        double excess = j * phi - (j - 1);
        double tauSquared = j < 2 || excess <= 0 ? 0 : excess / (weights - squares / weights);
        return new Funnel(j, target, phi, tauSquared, winsorised.low(), winsorised.high());
    }

    /** The group's distance from the target in standard errors, on the arcsine scale; NaN when the group is empty. */
    public double zScore(GroupCount count) {
        return count.isEmpty() ? Double.NaN : zScore(count, target);
    }

    private static double zScore(GroupCount count, double target) {
        return (Math.asin(Math.sqrt(count.rate())) - Math.asin(Math.sqrt(target))) * 2 * Math.sqrt(count.base());
    }

    /** Plain limits at {@code base} people; all of [0, 1] when there is nobody. */
    public Interval plain(double base, double level) {
        Interval uncut = uncutPlain(base, level);
        return new Interval(Math.max(0, uncut.lower()), Math.min(1, uncut.upper()));
    }

    /** Plain limits as the formula gives them; below 0 or above 1 for small groups. */
    public Interval uncutPlain(double base, double level) {
        double half = Quantiles.twoSidedNormal(level) * Math.sqrt(target * (1 - target) / base);
        return base == 0 ? new Interval(0, 1) : new Interval(target - half, target + half);
    }

    /** Limits widened for over-dispersion at {@code base} people; all of [0, 1] when there is nobody. */
    public Interval overDispersed(double base, double level) {
        return overDispersedAt(base, Quantiles.twoSidedNormal(level));
    }

    /** As {@link #overDispersed}, from a z that is already known, for example a rounded 1.96. */
    public Interval overDispersedAt(double base, double z) {
        double middle = Math.asin(Math.sqrt(target));
        double half = z * Math.sqrt(1 / (4 * base) + tauSquared);
        return base == 0 ? new Interval(0, 1) : new Interval(back(middle - half), back(middle + half));
    }

    /** sin², with the angle kept in [0, π/2], where the transformation has an inverse. */
    private static double back(double angle) {
        double sine = Math.sin(Math.max(0, Math.min(Math.PI / 2, angle)));
        return sine * sine;
    }
}
