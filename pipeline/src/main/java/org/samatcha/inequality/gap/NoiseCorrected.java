package org.samatcha.inequality.gap;

import java.util.function.ToDoubleFunction;
import org.samatcha.inequality.groups.Comparison;
import org.samatcha.inequality.groups.Form;
import org.samatcha.inequality.groups.Groups;
import org.samatcha.inequality.groups.Measure;
import org.samatcha.inequality.groups.Result;

/**
 * Between-group variance without the part that chance alone would give.
 *
 * <pre>
 *   noise = Σ w (1 − w) s²        bgv_corrected = max(0, bgv − noise)        bgsd_corrected = √bgv_corrected
 *   bgv_reliability = bgv_corrected / bgv
 * </pre>
 *
 * <p>Missing when a group has no standard error. Reliability has no value when all groups are equal. (Method of
 * moments, as in random-effects meta-analysis.)
 */
public record NoiseCorrected(double variance, double noise) {

    /** The variance between the groups and its expected noise. */
    public static NoiseCorrected of(Groups groups) {
        double[] w = groups.weights();
        double[] s = groups.errors();
        double noise = 0;
        for (int j = 0; j < w.length; j++) {
            noise += w[j] * (1 - w[j]) * s[j] * s[j];
        }
        return new NoiseCorrected(BetweenGroupVariance.of(groups.estimates(), w), noise);
    }

    public double correctedVariance() {
        return Math.max(0, variance - noise);
    }

    public double correctedDeviation() {
        return Math.sqrt(correctedVariance());
    }

    /** Share of the observed variance that is not noise, 0 to 1. */
    public double reliability() {
        return correctedVariance() / variance;
    }

    static Measure correctedVarianceMeasure() {
        return Measure.of(GapCards.BGV_CORRECTED, form(NoiseCorrected::correctedVariance));
    }

    static Measure correctedDeviationMeasure() {
        return Measure.of(GapCards.BGSD_CORRECTED, form(NoiseCorrected::correctedDeviation));
    }

    static Measure reliabilityMeasure() {
        return Measure.of(GapCards.BGV_RELIABILITY, form(NoiseCorrected::reliability));
    }

    private static Form form(ToDoubleFunction<NoiseCorrected> value) {
        return Form.closed("default", comparison -> result(comparison, value));
    }

    private static Result result(Comparison comparison, ToDoubleFunction<NoiseCorrected> value) {
        Groups groups = comparison.groups();
        if (!groups.haveErrors()) {
            return Result.missing("needs the standard error of every group");
        }
        double found = value.applyAsDouble(of(groups));
        return Double.isFinite(found)
                ? Result.found(found).noting(groups.errorNote())
                : Result.notApplicable("all groups are equal, so there is no variance to be reliable");
    }
}
