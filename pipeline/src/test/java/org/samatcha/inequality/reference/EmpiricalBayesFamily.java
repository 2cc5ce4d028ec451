package org.samatcha.inequality.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.samatcha.inequality.interval.GroupCount;
import org.samatcha.inequality.interval.GroupEstimate;
import org.samatcha.inequality.shrinkage.BetaBinomial;
import org.samatcha.inequality.shrinkage.BetweenVariance;
import org.samatcha.inequality.shrinkage.Marshall;
import org.samatcha.inequality.shrinkage.NormalShrinkage;

/** Shrunk rates: by moments, beta-binomial, and under the normal model on the percent and the log odds scale. */
final class EmpiricalBayesFamily implements ReferenceFamily {

    private final Map<String, BetaBinomial> betaBinomials = new HashMap<>();
    private final Map<String, NormalShrinkage> normals = new HashMap<>();

    @Override
    public String family() {
        return "empirical-bayes";
    }

    @Override
    public Answer answer(ReferenceRow row) {
        double relative = Math.min(1e-6, Math.max(1e-9, Double.parseDouble(row.tolerance())));
        if (row.function().startsWith("metafor")) {
            return new Answer.Number(normal(row), relative);
        }
        List<GroupCount> counts = DistrictCounts.of(row);
        return new Answer.Number(
                row.function().startsWith("beta-binomial") ? betaBinomial(row, counts) : marshall(row, counts),
                relative);
    }

    private static double marshall(ReferenceRow row, List<GroupCount> counts) {
        boolean poisson = row.function().contains("poisson");
        Marshall fit = Marshall.fit(poisson ? Marshall.Model.POISSON : Marshall.Model.BINOMIAL, counts);
        return switch (row.output()) {
            case "s2" -> fit.spread();
            case "b", "param_b" -> fit.mean();
            case "param_a" -> fit.between();
            default -> fit.shrink(DistrictCounts.named(counts, row.output()));
        };
    }

    private double betaBinomial(ReferenceRow row, List<GroupCount> counts) {
        BetaBinomial fit = betaBinomials.computeIfAbsent(row.caseId(), id -> BetaBinomial.fit(counts));
        String what = row.output().replaceAll("_.*", "");
        String group = row.output().replaceAll(".*_", "");
        return switch (what) {
            case "alpha" -> fit.alpha();
            case "beta" -> fit.beta();
            case "loglik" -> fit.logLikelihood();
            case "mean" -> fit.shrink(DistrictCounts.named(counts, group));
            case "lo" -> fit.interval(DistrictCounts.named(counts, group), 0.95).lower();
            case "hi" -> fit.interval(DistrictCounts.named(counts, group), 0.95).upper();
            default -> throw new IllegalArgumentException(row.toString());
        };
    }

    private double normal(ReferenceRow row) {
        BetweenVariance method = row.function().contains("(DL)")
                ? BetweenVariance.DERSIMONIAN_LAIRD
                : row.function().contains("(PM)") ? BetweenVariance.PAULE_MANDEL : BetweenVariance.REML;
        List<GroupEstimate> estimates = row.function().contains("percent scale")
                ? percent(row.inputColumns().contains("ece") ? "ece" : "oos")
                : DistrictCounts.of(row).stream().map(GroupEstimate::logOdds).toList();
        NormalShrinkage fit = normals.computeIfAbsent(row.caseId(), id -> NormalShrinkage.fit(method, estimates));
        return switch (row.output()) {
            case "mu" -> fit.mean();
            case "se_mu" -> fit.seOfMean();
            case "tau2" -> fit.tauSquared();
            case "Q" -> fit.q();
            case "I2" -> 100 * fit.heterogeneity();
            default -> {
                GroupEstimate own = named(estimates, row.output().replaceAll(".*_", ""));
                yield row.output().startsWith("k_") ? fit.weight(own) : fit.shrink(own);
            }
        };
    }

    private static GroupEstimate named(List<GroupEstimate> estimates, String group) {
        return estimates.stream()
                .filter(e -> e.group().equals(group))
                .findFirst()
                .orElseThrow();
    }

    private static List<GroupEstimate> percent(String indicator) {
        return ReferenceRow.table("districts_A.csv").stream()
                .map(row -> new GroupEstimate(
                        row.get("district"),
                        Double.parseDouble(row.get(indicator + "_pct")),
                        Double.parseDouble(row.get(indicator + "_se"))))
                .toList();
    }
}
