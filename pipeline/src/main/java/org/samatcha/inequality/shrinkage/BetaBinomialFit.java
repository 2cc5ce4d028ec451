package org.samatcha.inequality.shrinkage;

import java.util.List;
import org.apache.commons.math3.special.Gamma;
import org.samatcha.inequality.interval.GroupCount;

/**
 * Maximum likelihood of the beta-binomial model by Newton's method in (ln α, ln β), damped wherever the likelihood is
 * not concave or the step does not rise.
 */
final class BetaBinomialFit {

    private static final int MOST_STEPS = 500;
    /** In ln α and ln β. */
    private static final double LONGEST_STEP = 2;
    /** Beyond this α + β the model cannot be told from one common proportion. */
    private static final double PRACTICALLY_INFINITE = 1e6;
    /** Rounding of log-gamma at that size; a smaller gain in likelihood is none. */
    private static final double NO_GAIN = 1e-6;

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
        if (counts.stream().allMatch(c -> c.cases() == 0 || c.cases() == c.base())) {
            double full =
                    counts.stream().mapToDouble(GroupCount::rate).average().orElseThrow();
            double likelihood = counts.stream()
                    .mapToDouble(c -> Math.log(c.cases() == 0 ? 1 - full : full))
                    .sum();
            return new BetaBinomial(full, 0, likelihood);
        }
        double[] start = mostLikelyStart(counts, pooled);
        double[] at = new BetaBinomialFit(counts).climb(Math.log(start[0]), Math.log(start[1]));
        double alpha = Math.exp(at[0]);
        double beta = Math.exp(at[1]);
        double reached = BetaBinomial.logLikelihood(counts, alpha, beta);
        return alpha + beta > PRACTICALLY_INFINITE || reached < same.logLikelihood() + NO_GAIN
                ? same
                : new BetaBinomial(alpha / (alpha + beta), alpha + beta, reached);
    }

    /** The likelihood can have a hill away from "no spread" even where it falls at first: look at every size. */
    private static double[] mostLikelyStart(List<GroupCount> counts, double pooled) {
        double plain = counts.stream().mapToDouble(GroupCount::rate).average().orElseThrow();
        double[] best = {};
        double highest = Double.NEGATIVE_INFINITY;
        for (double concentration = 0.01; concentration < PRACTICALLY_INFINITE; concentration *= 3) {
            for (double mean : new double[] {pooled, plain}) {
                double likelihood =
                        BetaBinomial.logLikelihood(counts, mean * concentration, (1 - mean) * concentration);
                if (likelihood > highest) {
                    highest = likelihood;
                    best = new double[] {mean * concentration, (1 - mean) * concentration};
                }
            }
        }
        return best;
    }

    private double[] climb(double startA, double startB) {
        double[] at = {startA, startB};
        double value = likelihood(at[0], at[1]);
        double damping = 0;
        for (int i = 0; i < MOST_STEPS; i++) {
            Curve curve = curve(Math.exp(at[0]), Math.exp(at[1]));
            double[] next = null;
            while (next == null) {
                double[] step = curve.step(damping);
                if (step.length == 2 && likelihood(at[0] + step[0], at[1] + step[1]) >= value) {
                    next = new double[] {at[0] + step[0], at[1] + step[1]};
                } else if (damping > 1e15 * curve.size()) {
                    return at;
                } else {
                    damping = Math.max(4 * damping, 1e-4 * curve.size());
                }
            }
            double moved = Math.hypot(next[0] - at[0], next[1] - at[1]);
            at = next;
            value = likelihood(at[0], at[1]);
            damping = damping < 1e-3 * curve.size() ? 0 : damping / 10;
            if (moved < 1e-13 || at[0] + at[1] > 2 * Math.log(PRACTICALLY_INFINITE)) {
                return at;
            }
        }
        return at;
    }

    private double likelihood(double lnAlpha, double lnBeta) {
        return BetaBinomial.logLikelihood(counts, Math.exp(lnAlpha), Math.exp(lnBeta));
    }

    private Curve curve(double a, double b) {
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
        return new Curve(a * ga, b * gb, a * a * haa + a * ga, b * b * hbb + b * gb, a * b * hab);
    }

    /** Gradient (u, v) and second derivatives of the log-likelihood in (ln α, ln β). */
    private record Curve(double u, double v, double uu, double vv, double uv) {

        double size() {
            return Math.abs(uu) + Math.abs(vv) + Math.abs(uv) + Double.MIN_NORMAL;
        }

        /** Newton's step with {@code damping} taken from the diagonal; empty where that is no way up, or too far. */
        double[] step(double damping) {
            double du = uu - damping;
            double dv = vv - damping;
            double determinant = du * dv - uv * uv;
            if (!(du < 0 && determinant > 0)) {
                return new double[0];
            }
            double[] step = {-(dv * u - uv * v) / determinant, -(du * v - uv * u) / determinant};
            return Math.hypot(step[0], step[1]) <= LONGEST_STEP ? step : new double[0];
        }
    }
}
