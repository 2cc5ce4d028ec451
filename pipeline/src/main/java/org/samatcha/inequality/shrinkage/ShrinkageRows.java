package org.samatcha.inequality.shrinkage;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.samatcha.inequality.TableRows;
import org.samatcha.inequality.interval.GroupCount;
import org.samatcha.inequality.interval.GroupEstimate;
import org.samatcha.inequality.interval.Interval;
import org.samatcha.inequality.interval.Quantiles;

/**
 * All shrunken values of one table, as rows.
 *
 * <p>{@code shrunk_value} and {@code shrink_weight} have the variant {@code method/group}; {@code shrink_fit} has
 * {@code method/what} for what was fitted: {@code mean}, {@code between_variance}, {@code spread}, {@code alpha},
 * {@code beta}, {@code log_likelihood}, {@code q}, {@code i_squared}. Methods: {@code marshall_poisson},
 * {@code marshall_binomial}, {@code beta_binomial}; {@code normal_dl}, {@code normal_pm}, {@code normal_reml} on the
 * scale of the value; {@code logit_dl}, {@code logit_pm}, {@code logit_reml} on log odds, with values and intervals
 * turned back into proportions, fitted mean and variance left on log odds.
 */
public final class ShrinkageRows {

    private final double level;

    public ShrinkageRows(double level) {
        this.level = level;
    }

    /** Every method, from proportions of groups that are not empty; at least one. */
    public void ofCounts(List<GroupCount> counts, TableRows rows) {
        marshall("marshall_poisson", Marshall.fit(Marshall.Model.POISSON, counts), counts, rows);
        marshall("marshall_binomial", Marshall.fit(Marshall.Model.BINOMIAL, counts), counts, rows);
        betaBinomial(counts, rows);
        normal("normal", counts.stream().map(GroupEstimate::observed).toList(), v -> Math.max(0, Math.min(1, v)), rows);
        normal("logit", counts.stream().map(GroupEstimate::logOdds).toList(), ShrinkageRows::proportion, rows);
    }

    /** The normal methods, from estimates with standard errors above zero; at least one. */
    public void ofEstimates(List<GroupEstimate> estimates, TableRows rows) {
        normal("normal", estimates, v -> v, rows);
    }

    private static void marshall(String method, Marshall fit, List<GroupCount> counts, TableRows rows) {
        rows.value("shrink_fit", method + "/mean", fit.mean(), "");
        rows.value(
                "shrink_fit",
                method + "/between_variance",
                fit.between(),
                fit.between() == 0 ? "chance alone explains the spread" : "");
        rows.value("shrink_fit", method + "/spread", fit.spread(), "weighted variance of the observed rates");
        for (GroupCount count : counts) {
            String variant = method + "/" + count.group();
            rows.value("shrunk_value", variant, fit.shrink(count), "observed " + count.rate());
            rows.value("shrink_weight", variant, fit.weight(count.base()), "");
        }
    }

    private void betaBinomial(List<GroupCount> counts, TableRows rows) {
        BetaBinomial fit = BetaBinomial.fit(counts);
        String method = "beta_binomial";
        String unbounded = fit.foundSpread()
                ? "every group is at 0 or 1: the likelihood is highest as alpha and beta go to zero"
                : "no spread beyond chance was found: alpha and beta have no finite maximum";
        String noInterval = fit.foundSpread()
                ? "every group is at 0 or 1: no interval, it would claim certainty"
                : "no spread beyond chance was found: no interval, it would claim certainty";
        rows.value("shrink_fit", method + "/mean", fit.mean(), "");
        rows.valueUnless("shrink_fit", method + "/alpha", fit.hasPosterior() ? fit.alpha() : Double.NaN, unbounded);
        rows.valueUnless("shrink_fit", method + "/beta", fit.hasPosterior() ? fit.beta() : Double.NaN, unbounded);
        rows.value("shrink_fit", method + "/log_likelihood", fit.logLikelihood(), "");
        for (GroupCount count : counts) {
            String variant = method + "/" + count.group();
            if (fit.hasPosterior()) {
                rows.within(
                        "shrunk_value",
                        variant,
                        fit.shrink(count),
                        fit.interval(count, level),
                        "observed " + count.rate());
            } else {
                rows.value("shrunk_value", variant, fit.shrink(count), noInterval);
            }
            rows.value("shrink_weight", variant, fit.weight(count.base()), "");
        }
    }

    private void normal(String scale, List<GroupEstimate> estimates, DoubleUnaryOperator back, TableRows rows) {
        for (BetweenVariance variance : BetweenVariance.values()) {
            NormalShrinkage fit = NormalShrinkage.fit(variance, estimates);
            String method = scale + "_" + variance.id();
            double z = Quantiles.twoSidedNormal(level);
            rows.estimate(
                    "shrink_fit",
                    method + "/mean",
                    fit.mean(),
                    fit.seOfMean(),
                    scale.equals("logit")
                            ? new Interval(fit.mean() - z * fit.seOfMean(), fit.mean() + z * fit.seOfMean())
                            : new Interval(
                                    back.applyAsDouble(fit.mean() - z * fit.seOfMean()),
                                    back.applyAsDouble(fit.mean() + z * fit.seOfMean())),
                    scale.equals("logit") ? "log odds" : "");
            rows.value("shrink_fit", method + "/between_variance", fit.tauSquared(), "tau squared");
            rows.value("shrink_fit", method + "/q", fit.q(), "");
            rows.value("shrink_fit", method + "/i_squared", fit.heterogeneity(), "fraction");
            for (GroupEstimate estimate : estimates) {
                ofGroup(method, fit, estimate, back, rows);
            }
        }
    }

    private void ofGroup(
            String method, NormalShrinkage fit, GroupEstimate estimate, DoubleUnaryOperator back, TableRows rows) {
        double z = Quantiles.twoSidedNormal(level);
        double value = fit.shrink(estimate);
        double se = fit.se(estimate);
        Interval interval = new Interval(back.applyAsDouble(value - z * se), back.applyAsDouble(value + z * se));
        String variant = method + "/" + estimate.group();
        String observed = "observed " + back.applyAsDouble(estimate.value());
        if (method.startsWith("logit")) {
            rows.within("shrunk_value", variant, back.applyAsDouble(value), interval, observed + " with ½ added");
        } else {
            rows.estimate("shrunk_value", variant, value, se, interval, observed);
        }
        rows.value("shrink_weight", variant, fit.weight(estimate), "");
    }

    private static double proportion(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
