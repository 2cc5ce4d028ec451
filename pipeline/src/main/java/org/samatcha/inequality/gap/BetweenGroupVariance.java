package org.samatcha.inequality.gap;

import org.samatcha.inequality.groups.Comparison;
import org.samatcha.inequality.groups.Form;
import org.samatcha.inequality.groups.Groups;
import org.samatcha.inequality.groups.Measure;
import org.samatcha.inequality.groups.Result;

/**
 * Between-group variance, in the squared unit of the indicator.
 *
 * <pre>
 *   bgv = Σ w (y − μ)²
 *   se  = √(4 Σ w² s² (y − μ)² + 2 [(Σ w² s²)² − Σ w⁴ s⁴ + Σ w² (1 − w)² s⁴])        bgv ± z·se
 * </pre>
 *
 * <p>Zero when all groups are equal. Without an interval when a standard error is missing. (Ahn et al., JCO Clinical
 * Cancer Informatics 2018.)
 */
public final class BetweenGroupVariance {

    private BetweenGroupVariance() {}

    static Measure measure() {
        return Measure.of(GapCards.BGV, Form.closed("default", BetweenGroupVariance::result));
    }

    private static Result result(Comparison comparison) {
        Groups groups = comparison.groups();
        return Result.normal(of(groups.estimates(), groups.weights()), standardError(groups), comparison.z())
                .noting(groups.errorNote());
    }

    /** Σ w (y − μ)²; weights add up to one. */
    public static double of(double[] values, double[] weights) {
        double mean = Groups.mean(values, weights);
        double sum = 0;
        for (int j = 0; j < values.length; j++) {
            sum += weights[j] * (values[j] - mean) * (values[j] - mean);
        }
        return sum;
    }

    private static double standardError(Groups groups) {
        double[] y = groups.estimates();
        double[] s = groups.errors();
        double[] w = groups.weights();
        double spread = 0;
        double meanVariance = 0;
        double fourth = 0;
        double complement = 0;
        for (int j = 0; j < y.length; j++) {
            double ws = w[j] * w[j] * s[j] * s[j];
            spread += ws * (y[j] - groups.mean()) * (y[j] - groups.mean());
            meanVariance += ws;
            fourth += ws * ws;
            complement += ws * (1 - w[j]) * (1 - w[j]) * s[j] * s[j];
        }
        return Math.sqrt(4 * spread + 2 * (meanVariance * meanVariance - fourth + complement));
    }
}
