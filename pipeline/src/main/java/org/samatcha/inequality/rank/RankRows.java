package org.samatcha.inequality.rank;

import java.util.ArrayList;
import java.util.List;
import org.samatcha.inequality.TableRows;
import org.samatcha.inequality.interval.GroupCount;
import org.samatcha.inequality.interval.GroupEstimate;
import org.samatcha.inequality.interval.Interval;

/**
 * All rank measures of one table, as rows.
 *
 * <p>{@code rank_observed} and {@code rank_expected} have the group as variant; {@code rank_set} has
 * {@code method/group}, the observed rank as estimate and the set as lower and upper. Methods: {@code holm};
 * {@code simulated} (all groups together) and {@code simulated_single} (each group by itself); {@code counts}, the rank
 * of the number of cases instead of the rate.
 */
public final class RankRows {

    /** Which value has rank 1. */
    public enum First {
        LARGEST,
        SMALLEST
    }

    /** Which sets to make besides Holm's. */
    public enum Sets {
        HOLM,
        /** Also the simulated ones, whose cost grows with the square of the number of groups. */
        ALL
    }

    private final First first;
    private final Sets sets;
    private final double level;

    public RankRows(First first, Sets sets, double level) {
        this.first = first;
        this.sets = sets;
        this.level = level;
    }

    /** Ranks of proportions of groups that are not empty; compared through {@link GroupEstimate#of}. */
    public void ofCounts(List<GroupCount> counts, TableRows rows) {
        double[] rates = counts.stream().mapToDouble(GroupCount::rate).toArray();
        ranks(counts.stream().map(GroupEstimate::of).toList(), rates, rows);
        if (!counts.stream().allMatch(CountRankSets::canRank)) {
            rows.notApplicable("rank_set", "counts", "needs whole numbers of cases, at most a thousand million");
            return;
        }
        double[] observed =
                observed(counts.stream().mapToDouble(GroupCount::cases).toArray());
        List<RankSet> ofCases = turned(CountRankSets.of(counts, level));
        addSets("counts", observed, ofCases, rows);
    }

    /** Ranks of estimates with standard errors. */
    public void ofEstimates(List<GroupEstimate> estimates, TableRows rows) {
        ranks(estimates, estimates.stream().mapToDouble(GroupEstimate::value).toArray(), rows);
    }

    private void ranks(List<GroupEstimate> estimates, double[] observedValues, TableRows rows) {
        double[] observed = observed(observedValues);
        double[] expected = ExpectedRanks.of(estimates);
        for (int i = 0; i < observed.length; i++) {
            String group = estimates.get(i).group();
            double largestFirst = expected[i];
            rows.value("rank_observed", group, observed[i], ties(estimates, observed, i));
            rows.value(
                    "rank_expected",
                    group,
                    first == First.LARGEST ? largestFirst : observed.length + 1 - largestFirst,
                    "");
        }
        addSets("holm", observed, turned(HolmRankSets.of(estimates, level)), rows);
        if (sets == Sets.ALL) {
            addSets("simulated", observed, turned(SimulatedRankSets.together(estimates, level)), rows);
            addSets("simulated_single", observed, turned(SimulatedRankSets.oneByOne(estimates, level)), rows);
        }
    }

    private static void addSets(String method, double[] observed, List<RankSet> sets, TableRows rows) {
        for (int i = 0; i < observed.length; i++) {
            RankSet set = sets.get(i);
            rows.within(
                    "rank_set",
                    method + "/" + set.group(),
                    observed[i],
                    new Interval(set.low(), set.high()),
                    set.width() == 0 ? "one rank" : set.width() + 1 + " ranks possible of " + observed.length);
        }
    }

    private double[] observed(double[] values) {
        double[] turned = values.clone();
        for (int i = 0; i < turned.length; i++) {
            turned[i] = first == First.LARGEST ? values[i] : -values[i];
        }
        return ObservedRanks.best(turned);
    }

    private List<RankSet> turned(List<RankSet> largestFirst) {
        int n = largestFirst.size();
        return first == First.LARGEST
                ? largestFirst
                : largestFirst.stream()
                        .map(s -> new RankSet(s.group(), n + 1 - s.high(), n + 1 - s.low()))
                        .toList();
    }

    private static String ties(List<GroupEstimate> estimates, double[] observed, int group) {
        List<String> tied = new ArrayList<>();
        for (int i = 0; i < observed.length; i++) {
            if (i != group && observed[i] == observed[group]) {
                tied.add(estimates.get(i).group());
            }
        }
        return tied.isEmpty() ? "" : "tied with " + String.join(", ", tied);
    }
}
