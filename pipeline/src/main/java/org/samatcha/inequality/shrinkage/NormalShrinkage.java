package org.samatcha.inequality.shrinkage;

import java.util.List;
import org.samatcha.inequality.interval.GroupEstimate;

/**
 * Shrinkage of estimates with standard errors under a normal model: y_j ~ N(θ_j, s_j²), θ_j ~ N(μ, τ²), so θ*_j = k_j
 * y_j + (1 − k_j)μ with k_j = τ²/(τ² + s_j²).
 *
 * <p>μ = Σwy/Σw with w = 1/(s² + τ²), se(μ) = 1/√Σw. Q and I² use τ² = 0 weights: I² = τ²/(τ² + (J − 1)Σw/((Σw)² −
 * Σw²)). τ² = 0 means that the standard errors alone explain the spread, and every group gets μ. One estimate has τ² =
 * 0 and I² = 0. A standard error of zero is refused: it is no certainty but a group of 0 % or 100 %, for which
 * {@link GroupEstimate#of} has an honest one.
 *
 * <p>Source: R. DerSimonian and N. Laird, Controlled Clinical Trials 7 (1986) 177–188; shrinkage as in B. Efron and C.
 * Morris, JASA 70 (1975) 311–319.
 *
 * @param mean μ
 * @param tauSquared τ²
 * @param q Cochran's Q
 * @param heterogeneity I² as a fraction
 */
public record NormalShrinkage(
        BetweenVariance method, double mean, double seOfMean, double tauSquared, double q, double heterogeneity) {

    public static NormalShrinkage fit(BetweenVariance method, List<GroupEstimate> estimates) {
        if (estimates.isEmpty() || estimates.stream().anyMatch(e -> e.se() == 0)) {
            throw new IllegalArgumentException("Needs estimates with standard errors above zero: " + estimates);
        }
        double[] y = estimates.stream().mapToDouble(GroupEstimate::value).toArray();
        double[] v = estimates.stream().mapToDouble(e -> e.se() * e.se()).toArray();
        double tauSquared = y.length < 2 ? 0 : method.estimate(y, v);
        Weighted fixed = Weighted.of(y, v, 0);
        Weighted random = Weighted.of(y, v, tauSquared);
        double typical = (y.length - 1) * fixed.sum() / (fixed.sum() * fixed.sum() - fixed.sumOfSquares());
        return new NormalShrinkage(
                method,
                random.mean(),
                1 / Math.sqrt(random.sum()),
                tauSquared,
                fixed.q(),
                tauSquared == 0 ? 0 : tauSquared / (tauSquared + typical));
    }

    /** k, the weight of the group's own estimate. */
    public double weight(GroupEstimate estimate) {
        return tauSquared / (tauSquared + estimate.se() * estimate.se());
    }

    /** θ*. */
    public double shrink(GroupEstimate estimate) {
        double k = weight(estimate);
        return k * estimate.value() + (1 - k) * mean;
    }

    /** √(k s² + (1 − k)² se(μ)²): the group's own noise and that of μ; τ² is taken as known. */
    public double se(GroupEstimate estimate) {
        double k = weight(estimate);
        return Math.hypot(Math.sqrt(k) * estimate.se(), (1 - k) * seOfMean);
    }
}
