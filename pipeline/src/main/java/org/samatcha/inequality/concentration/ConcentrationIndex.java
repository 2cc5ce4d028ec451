package org.samatcha.inequality.concentration;

import org.samatcha.inequality.groups.Groups;
import org.samatcha.inequality.slope.WeightedLine;

/**
 * Twice the covariance of a value with the rank of people in a social order, by a weighted line.
 *
 * <pre>
 *   2 cov_w(y, R) = slope of 2σ²y on R, weights n        σ² = Σ w (R − R̄)²
 * </pre>
 *
 * <p>Ranks are fractional, groups of one order share one rank. The error is that of the slope: classical, or HC1; it
 * takes the mean of y as fixed. NaN when all groups share one place. (Kakwani, Wagstaff and van Doorslaer, Journal of
 * Econometrics 1997.)
 *
 * @param value 2 cov_w(y, R), the generalised index
 * @param classicalError √(Σ n e²/(J − 2) / Σ n (R − R̄)²); NaN with two groups or an exact fit
 * @param robustError HC1 error; NaN likewise
 */
public record ConcentrationIndex(double value, double classicalError, double robustError) {

    /** The generalised index of {@code y}. */
    public static ConcentrationIndex of(double[] y, double[] weights, double[] ranks) {
        double mean = Groups.mean(ranks, weights);
        double variance = 0;
        for (int j = 0; j < ranks.length; j++) {
            variance += weights[j] * (ranks[j] - mean) * (ranks[j] - mean);
        }
        double[] scaled = new double[y.length];
        for (int j = 0; j < y.length; j++) {
            scaled[j] = 2 * variance * y[j];
        }
        WeightedLine line = WeightedLine.fit(ranks, scaled, weights);
        return new ConcentrationIndex(line.slope(), line.classicalError(), line.robustError());
    }

    /** Value and errors multiplied by a constant. */
    public ConcentrationIndex times(double factor) {
        double size = Math.abs(factor);
        return new ConcentrationIndex(factor * value, size * classicalError, size * robustError);
    }
}
