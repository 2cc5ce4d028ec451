package org.samatcha.inequality.shrinkage;

import java.util.List;
import org.samatcha.inequality.interval.GroupCount;

/**
 * Marshall's empirical Bayes rates by moments: θ = b + k(p − b), each group's rate pulled towards the pooled rate b the
 * more, the fewer people it rests on.
 *
 * <p>b = Σx/Σn, s² = Σn(p − b)²/Σn, n̄ the mean base. Poisson: A = max(0, s² − b/n̄), k = A/(A + b/n). Binomial: A =
 * max(0, (n̄s² − b(1 − b))/(n̄ − 1)), k = A/(A + (b(1 − b) − A)/n). A = 0 means that chance alone explains the spread:
 * every group gets b. Empty groups take no part in the fit and get b. There is no standard error: the method treats A
 * and b as known.
 *
 * <p>Source: R. J. Marshall, Applied Statistics 40 (1991) 283–294; binomial: M. Martuzzi and P. Elliott, Statistics in
 * Medicine 15 (1996) 1867–1873.
 *
 * @param mean b
 * @param spread s²
 * @param between A, the variance between groups that chance does not explain
 */
public record Marshall(Model model, double mean, double spread, double between) {

    public enum Model {
        /** Events per person, few and possibly more than one each. */
        POISSON,
        /** Part of a whole; refuses cases above the base. */
        BINOMIAL
    }

    /** From counts of which at least one is not empty. */
    public static Marshall fit(Model model, List<GroupCount> counts) {
        List<GroupCount> used = counts.stream().filter(c -> !c.isEmpty()).toList();
        if (used.isEmpty() || model == Model.BINOMIAL && !used.stream().allMatch(GroupCount::isProportion)) {
            throw new IllegalArgumentException("Cannot be fitted as " + model + ": " + counts);
        }
        double people = used.stream().mapToDouble(GroupCount::base).sum();
        double b = used.stream().mapToDouble(GroupCount::cases).sum() / people;
        double s2 = used.stream()
                        .mapToDouble(c -> c.base() * (c.rate() - b) * (c.rate() - b))
                        .sum()
                / people;
        double meanBase = people / used.size();
        double between = switch (model) {
            case POISSON -> s2 - b / meanBase;
            case BINOMIAL -> meanBase > 1 ? (meanBase * s2 - b * (1 - b)) / (meanBase - 1) : 0;
        };
        return new Marshall(model, b, s2, Math.max(0, between));
    }

    /** k, the weight of the group's own rate: 0 takes the pooled rate, 1 leaves the rate as it is. */
    public double weight(double base) {
        double within = switch (model) {
            case POISSON -> mean;
            case BINOMIAL -> Math.max(0, mean * (1 - mean) - between);
        };
        return between == 0 || base == 0 ? 0 : between / (between + within / base);
    }

    /** θ; the pooled rate for an empty group. */
    public double shrink(GroupCount count) {
        return count.isEmpty() ? mean : mean + weight(count.base()) * (count.rate() - mean);
    }
}
