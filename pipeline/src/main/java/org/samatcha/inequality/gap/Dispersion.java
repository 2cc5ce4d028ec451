package org.samatcha.inequality.gap;

import org.samatcha.inequality.groups.Form;
import org.samatcha.inequality.groups.Groups;
import org.samatcha.inequality.groups.Measure;
import org.samatcha.inequality.groups.Need;

/**
 * Distances from the mean as one number.
 *
 * <pre>
 *   bgsd  = √(Σ w (y − μ)²)              covar = 100 · bgsd / μ
 *   idisu = 100 · (1/J) Σ |y − μ| / μ    idisw = 100 · Σ w |y − μ| / μ
 * </pre>
 *
 * <p>μ is the mean weighted by population in all of them, and is computed again in every simulated draw. Zero when all
 * groups are equal; the relative ones are not applicable when the mean is zero. (WHO, Handbook on health inequality
 * monitoring, 2013; intervals Ahn et al., PLOS ONE 2019.)
 */
final class Dispersion {

    private static final double PER_CENT = 100;

    private Dispersion() {}

    static Measure standardDeviation() {
        return Measure.of(
                GapCards.BGSD,
                Form.simulated("default", (y, groups) -> Math.sqrt(BetweenGroupVariance.of(y, groups.weights()))));
    }

    static Measure coefficientOfVariation() {
        return Measure.of(
                GapCards.COVAR,
                Form.simulated(
                        "default",
                        (y, groups) -> PER_CENT
                                * Math.sqrt(BetweenGroupVariance.of(y, groups.weights()))
                                / Groups.mean(y, groups.weights()),
                        Need.POSITIVE_MEAN));
    }

    static Measure unweightedDisparity() {
        return Measure.of(
                GapCards.IDISU,
                Form.simulated(
                        "default",
                        (y, groups) -> PER_CENT * relative(y, groups, Groups.equalWeights(y.length)),
                        Need.POSITIVE_MEAN));
    }

    static Measure weightedDisparity() {
        return Measure.of(
                GapCards.IDISW,
                Form.simulated(
                        "default",
                        (y, groups) -> PER_CENT * relative(y, groups, groups.weights()),
                        Need.POSITIVE_MEAN));
    }

    private static double relative(double[] y, Groups groups, double[] weights) {
        double mean = Groups.mean(y, groups.weights());
        return MeanDifference.from(mean, y, weights) / mean;
    }
}
