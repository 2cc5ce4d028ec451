package org.samatcha.inequality.entropy;

import org.samatcha.inequality.MeasureCard;
import org.samatcha.inequality.gap.BetweenGroupVariance;
import org.samatcha.inequality.groups.Form;
import org.samatcha.inequality.groups.Groups;
import org.samatcha.inequality.groups.Measure;
import org.samatcha.inequality.groups.Need;
import org.samatcha.inequality.groups.WeightedIndex;

/**
 * Indices of spread that are neither entropy nor concentration.
 *
 * <pre>
 *   Hoover = Σ w |y − μ| / (2μ)        CV = √(Σ w (y − μ)²) / μ        Kolm(α) = (1/α) ln Σ w exp(α(μ − y))
 * </pre>
 *
 * <p>All are 0 when the groups are equal. Hoover and CV divide by the mean; Kolm does not, but depends on the unit of
 * the indicator. (Hoover, Review of Economics and Statistics 1936; Kolm, Journal of Economic Theory 1976.)
 */
public final class Spread {

    private Spread() {}

    static Measure hooverIndex() {
        return weightedAndNot(EntropyCards.HOOVER, "", Spread::hoover, Need.POSITIVE_MEAN);
    }

    static Measure variationCoefficient() {
        return weightedAndNot(EntropyCards.CV, "", Spread::variation, Need.POSITIVE_MEAN);
    }

    static Measure kolmIndex() {
        return weightedAndNot(EntropyCards.KOLM, "alpha_1_", (y, weights) -> kolm(1, y, weights));
    }

    /** The share that would have to move for all to be equal (Pietra, Robin Hood); NaN when the mean is zero. */
    public static double hoover(double[] y, double[] weights) {
        double mean = Groups.mean(y, weights);
        double sum = 0;
        for (int j = 0; j < y.length; j++) {
            sum += weights[j] * Math.abs(y[j] - mean);
        }
        return sum / (2 * mean);
    }

    /** Population standard deviation over the mean, as a fraction; NaN when the mean is zero. */
    public static double variation(double[] y, double[] weights) {
        return Math.sqrt(BetweenGroupVariance.of(y, weights)) / Groups.mean(y, weights);
    }

    /** In the unit of the values; computed from the largest term, so that it cannot overflow. */
    public static double kolm(double alpha, double[] y, double[] weights) {
        double lowest = y[Groups.lowest(y)];
        double sum = 0;
        for (int j = 0; j < y.length; j++) {
            sum += weights[j] * Math.exp(alpha * (lowest - y[j]));
        }
        return Math.max(0, Groups.mean(y, weights) - lowest + Math.log(sum) / alpha);
    }

    private static Measure weightedAndNot(MeasureCard card, String prefix, WeightedIndex index, Need... needs) {
        return Measure.of(
                card,
                Form.simulated(prefix + "weighted", index.weighted(), needs),
                Form.simulated(prefix + "unweighted", index.unweighted(), needs));
    }
}
