package org.samatcha.inequality.entropy;

import java.util.List;
import java.util.stream.IntStream;
import org.samatcha.inequality.groups.Ascending;
import org.samatcha.inequality.groups.Form;
import org.samatcha.inequality.groups.Groups;
import org.samatcha.inequality.groups.Measure;
import org.samatcha.inequality.groups.Need;
import org.samatcha.inequality.groups.WeightedIndex;

/**
 * The Lorenz curve and its asymmetry.
 *
 * <pre>
 *   point k: p = Σ_{i≤k} w, L = Σ_{i≤k} w y / μ, groups from low to high
 *   S = p(μ) + L(μ), where the curve has slope 1: δ = (μ − y_m)/(y_{m+1} − y_m) between the last group m below the mean
 *   and the next one
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

    /** Lorenz asymmetry S; NaN when all values are equal. */
    public static double asymmetry(double[] y, double[] weights) {
        double mean = Groups.mean(y, weights);
        double people = 0;
        double share = 0;
        double atMean = 0;
        double below = Double.NEGATIVE_INFINITY;
        double above = Double.POSITIVE_INFINITY;
        for (int j = 0; j < y.length; j++) {
            if (Math.abs(y[j] - mean) <= 1e-12 * mean) {
                atMean += weights[j];
            } else if (y[j] < mean) {
                people += weights[j];
                share += weights[j] * y[j] / mean;
                below = Math.max(below, y[j]);
            } else {
                above = Math.min(above, y[j]);
            }
        }
        if (atMean > 0) {
            return Double.isInfinite(below) ? Double.NaN : people + share + atMean;
        }
        double next = 0;
        for (int j = 0; j < y.length; j++) {
            next += y[j] == above ? weights[j] : 0;
        }
        double part = (mean - below) / (above - below);
        return people + share + part * next * (1 + above / mean);
    }

    static Measure asymmetryMeasure() {
        WeightedIndex index = Lorenz::asymmetry;
        return Measure.of(
                EntropyCards.LASYM,
                Form.simulated("unweighted", index.unweighted(), Need.POSITIVE_MEAN),
                Form.simulated("weighted", index.weighted(), Need.POSITIVE_MEAN));
    }
}
