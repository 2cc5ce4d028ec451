package org.samatcha.inequality.entropy;

import java.util.List;
import java.util.stream.IntStream;
import org.samatcha.inequality.groups.Ascending;
import org.samatcha.inequality.groups.Form;
import org.samatcha.inequality.groups.Groups;
import org.samatcha.inequality.groups.Measure;
import org.samatcha.inequality.groups.Need;

/**
 * The Lorenz curve and its asymmetry.
 *
 * <pre>
 *   point k: p = Σ_{i≤k} w, L = Σ_{i≤k} w y / μ, groups from low to high
 *   S = (m + δ)/J + (Σ_{i≤m} y + δ y_{m+1})/(J μ), m groups below the mean, δ = (μ − y_m)/(y_{m+1} − y_m)
 * </pre>
 *
 * <p>S = 1 for a symmetric curve, above 1 when a few high groups make the inequality, below 1 when a few low ones do. A
 * group exactly at the mean gives an interval of slopes 1, of which S takes the middle. Not defined when all groups are
 * equal. (Damgaard and Weiner, Ecology 2000.)
 */
public final class Lorenz {

    private Lorenz() {}

    /** A point of the curve: the lowest {@code people} hold {@code share} of the total. */
    public record Point(double people, double share) {}

    /** One point per group, from the lowest; the last is (1, 1). Weights add up to one. */
    public static List<Point> curve(double[] y, double[] weights) {
        int[] ascending = Ascending.indices(y);
        double mean = Groups.mean(y, weights);
        double[] people = new double[y.length];
        double[] share = new double[y.length];
        double sumPeople = 0;
        double sumShare = 0;
        for (int i = 0; i < y.length; i++) {
            sumPeople += weights[ascending[i]];
            sumShare += weights[ascending[i]] * y[ascending[i]] / mean;
            people[i] = sumPeople;
            share[i] = sumShare;
        }
        return IntStream.range(0, y.length)
                .mapToObj(i -> new Point(people[i], share[i]))
                .toList();
    }

    /** Lorenz asymmetry S, all groups alike; NaN when all values are equal. */
    public static double asymmetry(double[] y) {
        double size = y.length;
        double mean = Groups.mean(y, Groups.equalWeights(y.length));
        double groupsBelow = 0;
        double sumBelow = 0;
        double groupsAtMean = 0;
        double below = Double.NEGATIVE_INFINITY;
        double above = Double.POSITIVE_INFINITY;
        for (double value : y) {
            if (Math.abs(value - mean) <= 1e-12 * mean) {
                groupsAtMean++;
            } else if (value < mean) {
                groupsBelow++;
                sumBelow += value;
                below = Math.max(below, value);
            } else {
                above = Math.min(above, value);
            }
        }
        if (groupsBelow == 0) {
            return Double.NaN;
        }
        double atLast = groupsBelow / size + sumBelow / (size * mean);
        double part = (mean - below) / (above - below);
        return groupsAtMean > 0 ? atLast + groupsAtMean / size : atLast + part * (1 + above / mean) / size;
    }

    static Measure asymmetryMeasure() {
        return Measure.of(
                EntropyCards.LASYM, Form.simulated("unweighted", groups -> Lorenz::asymmetry, Need.POSITIVE_MEAN));
    }
}
