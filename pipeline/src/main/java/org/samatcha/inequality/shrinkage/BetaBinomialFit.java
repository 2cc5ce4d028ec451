package org.samatcha.inequality.shrinkage;

import java.util.List;
import org.apache.commons.math3.special.Gamma;
import org.samatcha.inequality.interval.GroupCount;

/**
 * Maximum likelihood of the beta-binomial model by Newton's method in (ln α, ln β), with a gradient step wherever the
 * likelihood is not concave, and steps halved until the likelihood rises.
 */
final class BetaBinomialFit {

    private static final int MOST_STEPS = 500;
    /** Beyond this α + β the model cannot be told from one common proportion. */
    private static final double PRACTICALLY_INFINITE = 1e9;

    private final List<GroupCount> counts;

    private BetaBinomialFit(List<GroupCount> counts) {
        this.counts = counts;
    }

    /** {@code counts} are proportions of groups that are not empty. */
    static BetaBinomial of(List<GroupCount> counts) {
        double pooled = counts.stream().mapToDouble(GroupCount::cases).sum()
                / counts.stream().mapToDouble(GroupCount::base).sum();
        if (pooled == 0 || pooled == 1) {
            return new BetaBinomial(pooled, Double.POSITIVE_INFINITY, 0);
        }
        BetaBinomial same =
                new BetaBinomial(pooled, Double.POSITIVE_INFINITY, BetaBinomial.pooledLogLikelihood(counts, pooled));
        if (scoreAtNoSpread(counts, pooled) <= 0) {
            return same;
        }
        if (counts.stream().allMatch(c -> c.cases() == 0 || c.cases() == c.base())) {
            double full =
                    counts.stream().mapToDouble(GroupCount::rate).average().orElseThrow();
            double likelihood = counts.stream()
                    .mapToDouble(c -> Math.log(c.cases() == 0 ? 1 - full : full))
                    .sum();
            return new BetaBinomial(full, 0, likelihood);
        }
        double between = Marshall.fit(Marshall.Model.BINOMIAL, counts).between();
        double start = between > 0 ? Math.max(0.1, pooled * (1 - pooled) / between - 1) : 100;
        double[] at = new BetaBinomialFit(counts).climb(Math.log(pooled * start), Math.log((1 - pooled) * start));
        double alpha = Math.exp(at[0]);
        double beta = Math.exp(at[1]);
        double reached = BetaBinomial.logLikelihood(counts, alpha, beta);
        return alpha + beta > PRACTICALLY_INFINITE || reached < same.logLikelihood()
                ? same
                : new BetaBinomial(alpha / (alpha + beta), alpha + beta, reached);
    }

    /** Twice the derivative of the log-likelihood in ρ = 1/(α + β) at ρ = 0; positive when groups differ too much. */
    private static double scoreAtNoSpread(List<GroupCount> counts, double p) {
        double score = 0;
        for (GroupCount count : counts) {
            double x = count.cases();
            double y = count.base() - x;
            score += x * (x - 1) / p + y * (y - 1) / (1 - p) - count.base() * (count.base() - 1);
        }
        return score;
    }

    private double[] climb(double startA, double startB) {
        double[] at = {startA, startB};
        double value = likelihood(at[0], at[1]);
        for (int i = 0; i < MOST_STEPS; i++) {
            double[] step = step(Math.exp(at[0]), Math.exp(at[1]));
            double size = Math.hypot(step[0], step[1]);
            double shrink = size > 2 ? 2 / size : 1;
            double next = likelihood(at[0] + shrink * step[0], at[1] + shrink * step[1]);
            while (!(next >= value) && shrink > 1e-12) {
                shrink /= 2;
                next = likelihood(at[0] + shrink * step[0], at[1] + shrink * step[1]);
            }
            if (!(next >= value)) {
                return at;
            }
            at = new double[] {at[0] + shrink * step[0], at[1] + shrink * step[1]};
            value = next;
            if (shrink * size < 1e-13 || at[0] + at[1] > 2 * Math.log(PRACTICALLY_INFINITE)) {
                return at;
            }
        }
        return at;
    }

    private double likelihood(double lnAlpha, double lnBeta) {
        return BetaBinomial.logLikelihood(counts, Math.exp(lnAlpha), Math.exp(lnBeta));
    }

    private double[] step(double a, double b) {
        double sum = a + b;
        double ga = 0;
        double gb = 0;
        double haa = 0;
        double hbb = 0;
        double hab = 0;
        for (GroupCount count : counts) {
            double n = count.base();
            double x = count.cases();
            double common = Gamma.digamma(sum) - Gamma.digamma(n + sum);
            double curved = Gamma.trigamma(sum) - Gamma.trigamma(n + sum);
            ga += Gamma.digamma(x + a) - Gamma.digamma(a) + common;
            gb += Gamma.digamma(n - x + b) - Gamma.digamma(b) + common;
            haa += Gamma.trigamma(x + a) - Gamma.trigamma(a) + curved;
            hbb += Gamma.trigamma(n - x + b) - Gamma.trigamma(b) + curved;
            hab += curved;
        }
        double u = a * ga;
        double v = b * gb;
        double uu = a * a * haa + u;
        double vv = b * b * hbb + v;
        double uv = a * b * hab;
        double determinant = uu * vv - uv * uv;
        return uu < 0 && determinant > 0
                ? new double[] {-(vv * u - uv * v) / determinant, -(uu * v - uv * u) / determinant}
                : new double[] {u, v};
    }
}
