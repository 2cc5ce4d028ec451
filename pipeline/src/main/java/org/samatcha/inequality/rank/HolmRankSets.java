package org.samatcha.inequality.rank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.samatcha.inequality.interval.GroupCount;
import org.samatcha.inequality.interval.GroupEstimate;
import org.samatcha.inequality.interval.Quantiles;

/**
 * Simultaneous confidence sets of ranks by Holm's procedure over all ordered pairs; deterministic.
 *
 * <p>For every ordered pair the hypothesis θ_i ≤ θ_j is tested with z = (t_i − t_j)/√(s_i² + s_j²), one-sided; Holm's
 * step-down keeps the chance of any wrong rejection among the J(J − 1) tests below 1 − level. The set of group i runs
 * from 1 + (groups significantly larger) to J − (groups significantly smaller); rank 1 is the largest value. A single
 * group has the set 1 to 1.
 *
 * <p>Source: the pairwise construction of Mogstad, Romano, Shaikh and Wilhelm, Review of Economic Studies 91 (2024)
 * 476–518, with S. Holm, Scandinavian Journal of Statistics 6 (1979) 65–70 in place of a bootstrap.
 */
public final class HolmRankSets {

    private HolmRankSets() {}

    /** Sets of proportions, through {@link GroupEstimate#of}; refuses an empty group: leave it out and say so. */
    public static List<RankSet> ofCounts(List<GroupCount> counts, double level) {
        return of(counts.stream().map(GroupEstimate::of).toList(), level);
    }

    /** One set per value, in the order of {@code values}. */
    public static List<RankSet> of(List<GroupEstimate> values, double level) {
        double alpha = 2 * Quantiles.tail(level);
        int groups = values.size();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            for (int j = 0; j < groups; j++) {
                double p = i == j ? 1 : Quantiles.normalSurvival(values.get(i).standardErrorsAbove(values.get(j)));
                if (p <= alpha) {
                    pairs.add(new Pair(i, j, p));
                }
            }
        }
        return sets(values.stream().map(GroupEstimate::group).toList(), Pair.rejected(pairs, groups, alpha));
    }

    static List<RankSet> sets(List<String> groups, List<Pair> rejected) {
        int[] larger = new int[groups.size()];
        int[] smaller = new int[groups.size()];
        for (Pair pair : rejected) {
            smaller[pair.above()]++;
            larger[pair.below()]++;
        }
        List<RankSet> sets = new ArrayList<>(groups.size());
        for (int i = 0; i < groups.size(); i++) {
            sets.add(new RankSet(groups.get(i), 1 + larger[i], groups.size() - smaller[i]));
        }
        return sets;
    }

    /** The hypothesis that group {@code above} is not above group {@code below}, with its p-value. */
    record Pair(int above, int below, double p) {

        /** Holm's step-down. {@code candidates} must hold every pair with p ≤ alpha; others are never rejected. */
        static List<Pair> rejected(List<Pair> candidates, int groups, double alpha) {
            Pair[] ordered = candidates.toArray(Pair[]::new);
            Arrays.sort(ordered, (a, b) -> Double.compare(a.p, b.p));
            long tests = (long) groups * (groups - 1);
            int accepted = 0;
            while (accepted < ordered.length && ordered[accepted].p <= alpha / (tests - accepted)) {
                accepted++;
            }
            return List.of(ordered).subList(0, accepted);
        }
    }
}
