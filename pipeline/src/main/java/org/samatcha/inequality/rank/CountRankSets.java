package org.samatcha.inequality.rank;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.samatcha.inequality.interval.GroupCount;
import org.samatcha.inequality.interval.Quantiles;
import org.samatcha.inequality.rank.HolmRankSets.Pair;

/**
 * Simultaneous confidence sets for the ranks of counts: which district has the most cases, whatever its size.
 *
 * <p>Given x_i + x_j cases in two groups of equal intensity, x_i is binomial with probability ½; every ordered pair is
 * tested exactly, p = P(X ≥ x_i), and Holm's step-down holds over all J(J − 1) tests. Rank 1 is the largest count; two
 * groups without cases are never told apart.
 *
 * <p>Source: D. Bazylik, M. Mogstad, J. Romano, A. Shaikh, D. Wilhelm, Finite- and large-sample inference for ranks
 * using multinomial data, NBER Working Paper 29519 (2021).
 */
public final class CountRankSets {

    private CountRankSets() {}

    /** One set per group, in the order of {@code counts}; only their cases matter, which are whole numbers. */
    public static List<RankSet> of(List<GroupCount> counts, double level) {
        double alpha = 2 * Quantiles.tail(level);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            for (int j = 0; j < counts.size(); j++) {
                double p = counts.get(i).cases() <= counts.get(j).cases()
                        ? 1
                        : atLeast(whole(counts.get(i)), whole(counts.get(j)));
                if (p <= alpha) {
                    pairs.add(new Pair(i, j, p));
                }
            }
        }
        return HolmRankSets.sets(
                counts.stream().map(GroupCount::group).toList(), Pair.rejected(pairs, counts.size(), alpha));
    }

    private static double atLeast(int larger, int smaller) {
        return BinomialDistribution.of(larger + smaller, 0.5).survivalProbability(larger - 1);
    }

    /** True when the cases are a whole number that the exact test can take. */
    static boolean canRank(GroupCount count) {
        return count.cases() == Math.rint(count.cases()) && count.cases() <= 1_000_000_000;
    }

    private static int whole(GroupCount count) {
        if (!canRank(count)) {
            throw new IllegalArgumentException(count.group() + ": " + count.cases() + " is not a whole count");
        }
        return (int) count.cases();
    }
}
