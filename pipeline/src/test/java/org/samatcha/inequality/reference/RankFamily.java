package org.samatcha.inequality.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.samatcha.inequality.interval.GroupCount;
import org.samatcha.inequality.interval.GroupEstimate;
import org.samatcha.inequality.rank.CountRankSets;
import org.samatcha.inequality.rank.ExpectedRanks;
import org.samatcha.inequality.rank.HolmRankSets;
import org.samatcha.inequality.rank.ObservedRanks;
import org.samatcha.inequality.rank.RankSet;
import org.samatcha.inequality.rank.SimulatedRankSets;

/** Expected ranks and confidence sets of ranks. */
final class RankFamily implements ReferenceFamily {

    /** Several pairs of these groups have a z within 0.07 of the critical value, which itself moves by that much. */
    private static final Set<String> ON_THE_CRITICAL_VALUE = Set.of("UC064 L_SA18", "UC065 L_SA20", "UC089 U_SA21");

    private final Map<String, List<RankSet>> setsByCase = new HashMap<>();

    @Override
    public String family() {
        return "rank";
    }

    @Override
    public Answer answer(ReferenceRow row) {
        List<GroupCount> counts = DistrictCounts.of(row);
        List<GroupEstimate> values = counts.stream().map(GroupEstimate::of).toList();
        if (row.function().startsWith("expected rank")) {
            return Answer.closedForm(ExpectedRanks.of(values)[DistrictCounts.position(counts, row.output())]);
        }
        String group = row.output().substring(row.output().indexOf('_') + 1);
        int position = DistrictCounts.position(counts, group);
        if (row.output().startsWith("rank_")) {
            double[] ranked = row.function().contains("multinom")
                    ? counts.stream().mapToDouble(GroupCount::cases).toArray()
                    : values.stream().mapToDouble(GroupEstimate::value).toArray();
            return Answer.closedForm(ObservedRanks.best(ranked)[position]);
        }
        if (ON_THE_CRITICAL_VALUE.contains(row.caseId() + " " + row.output())) {
            return new Answer.NotMatched("two or three pairs lie within 0.07 standard errors of the simulated critical"
                    + " value, as far as it moves from seed to seed; they fall on the other side of it together, so the"
                    + " bound differs by more than one rank");
        }
        RankSet set = setsByCase
                .computeIfAbsent(row.caseId(), key -> sets(row.function(), counts, values))
                .get(position);
        double bound = row.output().startsWith("L_") ? set.low() : set.high();
        return row.tolerance().contains("allow +-1") ? new Answer.Near(bound, 1) : Answer.closedForm(bound);
    }

    private static List<RankSet> sets(String function, List<GroupCount> counts, List<GroupEstimate> values) {
        return switch (function) {
            case "csranks::csranks(simul=TRUE)" -> SimulatedRankSets.together(values, 0.95);
            case "csranks::csranks(simul=FALSE)" -> SimulatedRankSets.oneByOne(values, 0.95);
            case "csranks::csranks_multinom(Holm)" -> CountRankSets.of(counts, 0.95);
            case "rank set: Holm pairwise one-sided z" -> HolmRankSets.ofCounts(counts, 0.95);
            default -> throw new IllegalArgumentException(function);
        };
    }
}
