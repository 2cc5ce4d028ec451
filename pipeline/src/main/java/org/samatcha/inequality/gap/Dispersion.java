package org.samatcha.inequality.gap;

import java.util.function.ToDoubleFunction;
import org.samatcha.inequality.MeasureCard;
import org.samatcha.inequality.groups.Form;
import org.samatcha.inequality.groups.Groups;
import org.samatcha.inequality.groups.Measure;
import org.samatcha.inequality.groups.Need;
import org.samatcha.inequality.groups.Statistic;

/**
 * Distances from the mean as one number.
 *
 * <pre>
 *   bgsd  = √(Σ w (y − μ)²)              covar = 100 · bgsd / μ
 *   idisu = 100 · (1/J) Σ |y − μ| / μ    idisw = 100 · Σ w |y − μ| / μ
 * </pre>
 *
 * <p>idisu has a second form around the average of the whole setting, given from another source and fixed in the draws.
 * μ is the mean weighted by population in all other forms, and is computed again in every simulated draw. Zero when all
 * groups are equal; the relative ones are not applicable when the mean is zero. (WHO, Handbook on health inequality
 * monitoring, 2013; intervals Ahn et al., PLOS ONE 2019.)
 */
final class Dispersion {

    private static final double PER_CENT = 100;

    private Dispersion() {}

    static Measure standardDeviation() {
        return simulated(GapCards.BGSD, groups -> {
            double[] w = groups.weights();
            return y -> Math.sqrt(BetweenGroupVariance.of(y, w));
        });
    }

    static Measure coefficientOfVariation() {
        return simulated(
                GapCards.COVAR,
                groups -> {
                    double[] w = groups.weights();
                    return y -> PER_CENT * Math.sqrt(BetweenGroupVariance.of(y, w)) / Groups.mean(y, w);
                },
                Need.POSITIVE_MEAN);
    }

    static Measure unweightedDisparity() {
        return Measure.of(
                GapCards.IDISU,
                Form.simulated(
                        "default",
                        groups -> disparity(groups.weights(), Groups.equalWeights(groups.size())),
                        Need.POSITIVE_MEAN),
                Form.simulated(
                        "setting_average",
                        groups -> {
                            double average = groups.settingAverage();
                            double[] weights = Groups.equalWeights(groups.size());
                            return y -> PER_CENT * MeanDifference.from(average, y, weights) / average;
                        },
                        Need.SETTING_AVERAGE));
    }

    static Measure weightedDisparity() {
        return simulated(GapCards.IDISW, groups -> disparity(groups.weights(), groups.weights()), Need.POSITIVE_MEAN);
    }

    private static Measure simulated(MeasureCard card, Statistic statistic, Need... needs) {
        return Measure.of(card, Form.simulated("default", statistic, needs));
    }

    private static ToDoubleFunction<double[]> disparity(double[] ofMean, double[] ofDistances) {
        return y -> {
            double mean = Groups.mean(y, ofMean);
            return PER_CENT * MeanDifference.from(mean, y, ofDistances) / mean;
        };
    }
}
