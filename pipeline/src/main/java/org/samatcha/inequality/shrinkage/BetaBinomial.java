package org.samatcha.inequality.shrinkage;

import java.util.List;
import org.apache.commons.math3.special.Gamma;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.samatcha.inequality.interval.GroupCount;
import org.samatcha.inequality.interval.Interval;
import org.samatcha.inequality.interval.Quantiles;

/**
 * Empirical Bayes under the beta-binomial model: proportions are drawn from Beta(α, β), cases are binomial; α and β by
 * maximum likelihood. A group's posterior is Beta(x + α, n − x + β), with mean (x + α)/(n + α + β) and weight k = n/(n
 * + α + β).
 *
 * <p>When the groups differ by no more than chance the likelihood rises without end in α + β: then
 * {@code concentration} is infinite, every group's value is the pooled proportion, and there is no interval, since a
 * point would claim certainty. When every group is at 0 % or 100 % and both occur, the likelihood is highest as α + β
 * goes to 0: {@code concentration} is 0, every group keeps its own value, and there is no interval either. Empty groups
 * take no part in the fit; their posterior is Beta(α, β).
 *
 * <p>Source: D. A. Griffiths, Biometrics 29 (1973) 637–648.
 *
 * @param mean α/(α + β)
 * @param concentration α + β
 * @param logLikelihood at the maximum, with the binomial coefficients
 */
public record BetaBinomial(double mean, double concentration, double logLikelihood) {

    /** From proportions of which at least one group is not empty. */
    public static BetaBinomial fit(List<GroupCount> counts) {
        List<GroupCount> used = counts.stream().filter(c -> !c.isEmpty()).toList();
        if (used.isEmpty() || !used.stream().allMatch(GroupCount::isProportion)) {
            throw new IllegalArgumentException("Needs proportions of groups that are not empty: " + counts);
        }
        return BetaBinomialFit.of(used);
    }

    /** False when the groups differ by no more than chance. */
    public boolean foundSpread() {
        return Double.isFinite(concentration);
    }

    /** True when α and β lie inside their range, so that groups have a posterior with a width. */
    public boolean hasPosterior() {
        return foundSpread() && concentration > 0;
    }

    /** α; infinite when no spread was found. */
    public double alpha() {
        return mean * concentration;
    }

    /** β; infinite when no spread was found. */
    public double beta() {
        return (1 - mean) * concentration;
    }

    /** k, the weight of the group's own proportion. */
    public double weight(double base) {
        return foundSpread() ? base / (base + concentration) : 0;
    }

    /** The posterior mean. */
    public double shrink(GroupCount count) {
        if (!foundSpread() || count.isEmpty()) {
            return mean;
        }
        return (count.cases() + alpha()) / (count.base() + concentration);
    }

    /** The equal-tailed posterior interval; only when {@link #hasPosterior}. */
    public Interval interval(GroupCount count, double level) {
        if (!hasPosterior()) {
            throw new IllegalStateException("There is no posterior interval at alpha + beta = " + concentration);
        }
        double tail = Quantiles.tail(level);
        BetaDistribution posterior =
                BetaDistribution.of(count.cases() + alpha(), count.base() - count.cases() + beta());
        return new Interval(Quantiles.lower(posterior, tail), Quantiles.upper(posterior, tail));
    }

    /** ln P(cases) of all groups for given α and β. */
    static double logLikelihood(List<GroupCount> counts, double alpha, double beta) {
        double sum = 0;
        for (GroupCount count : counts) {
            double x = count.cases();
            double y = count.base() - x;
            sum += logChoose(x, y) + logBeta(x + alpha, y + beta) - logBeta(alpha, beta);
        }
        return sum;
    }

    /** ln P(cases) of all groups when every group has the proportion {@code p}, strictly between 0 and 1. */
    static double pooledLogLikelihood(List<GroupCount> counts, double p) {
        return counts.stream()
                .mapToDouble(c -> logChoose(c.cases(), c.base() - c.cases())
                        + c.cases() * Math.log(p)
                        + (c.base() - c.cases()) * Math.log1p(-p))
                .sum();
    }

    private static double logChoose(double x, double y) {
        return Gamma.logGamma(x + y + 1) - Gamma.logGamma(x + 1) - Gamma.logGamma(y + 1);
    }

    private static double logBeta(double a, double b) {
        return Gamma.logGamma(a) + Gamma.logGamma(b) - Gamma.logGamma(a + b);
    }
}
