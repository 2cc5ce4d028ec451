package org.samatcha.inequality.rank;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.samatcha.inequality.MeasureRow;
import org.samatcha.inequality.TableRows;
import org.samatcha.inequality.interval.GroupCount;
import org.samatcha.inequality.interval.GroupEstimate;

class RankSetsTest {

    @Test
    void equalGroupsShareEveryRank() {
        List<GroupCount> counts =
                List.of(new GroupCount("A", 5, 50), new GroupCount("B", 5, 50), new GroupCount("C", 5, 50));
        assertEquals(
                List.of(new RankSet("A", 1, 3), new RankSet("B", 1, 3), new RankSet("C", 1, 3)),
                HolmRankSets.ofCounts(counts, 0.95));
    }

    @Test
    void groupsFarApartHaveOneRankEach() {
        List<GroupCount> counts = List.of(
                new GroupCount("middle", 500, 1000),
                new GroupCount("low", 10, 1000),
                new GroupCount("high", 990, 1000));
        List<RankSet> expected =
                List.of(new RankSet("middle", 2, 2), new RankSet("low", 3, 3), new RankSet("high", 1, 1));
        assertEquals(expected, HolmRankSets.ofCounts(counts, 0.95));
        assertEquals(expected, CountRankSets.of(counts, 0.95));
        List<GroupEstimate> estimates = counts.stream().map(GroupEstimate::of).toList();
        assertEquals(expected, SimulatedRankSets.together(estimates, 0.95));
        assertEquals(expected, SimulatedRankSets.oneByOne(estimates, 0.95));
    }

    @Test
    void oneGroupIsFirst() {
        assertEquals(List.of(new RankSet("A", 1, 1)), HolmRankSets.ofCounts(List.of(new GroupCount("A", 1, 10)), 0.95));
    }

    @Test
    void certainValuesThatAreEqualAreNotToldApart() {
        List<GroupEstimate> values = List.of(new GroupEstimate("A", 1, 0), new GroupEstimate("B", 1, 0));
        assertEquals(List.of(new RankSet("A", 1, 2), new RankSet("B", 1, 2)), SimulatedRankSets.together(values, 0.95));
        assertArrayEquals(new double[] {1.5, 1.5}, ExpectedRanks.of(values), 1e-12);
    }

    @Test
    void tiesShareTheBestRankInTablesAndTheMeanInCorrelations() {
        double[] values = {3, 7, 7, 1};
        assertArrayEquals(new double[] {3, 1, 1, 4}, ObservedRanks.best(values));
        assertArrayEquals(new double[] {3, 1.5, 1.5, 4}, ObservedRanks.shared(values));
    }

    @Test
    void theSameTableGivesTheSameSimulatedSets() {
        List<GroupEstimate> values =
                List.of(new GroupEstimate("A", 1, 0.5), new GroupEstimate("B", 2, 0.5), new GroupEstimate("C", 3, 0.4));
        assertEquals(SimulatedRankSets.together(values, 0.9), SimulatedRankSets.together(values, 0.9));
    }

    @Test
    void smallestFirstMirrorsEveryRank() {
        List<GroupCount> counts = List.of(new GroupCount("A", 1, 100), new GroupCount("B", 90, 100));
        TableRows rows = new TableRows(2, 0);
        new RankRows(RankRows.First.SMALLEST, RankRows.Sets.HOLM, 0.95).ofCounts(counts, rows);
        MeasureRow a = rows.rows().stream()
                .filter(r -> r.variant().equals("holm/A"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(1.0, 1.0, 1.0), List.of(a.estimate(), a.lower(), a.upper()));
    }

    @Property
    void theObservedRankIsInItsSetAndRanksAddUp(
            @ForAll @Size(min = 1, max = 15) List<@IntRange(min = 1, max = 300) Integer> bases,
            @ForAll @IntRange(max = 100) int share) {
        List<GroupCount> counts = new ArrayList<>();
        for (int i = 0; i < bases.size(); i++) {
            counts.add(new GroupCount("G" + i, bases.get(i) * ((share + 31 * i) % 101) / 100, bases.get(i)));
        }
        int groups = counts.size();
        double[] observed =
                ObservedRanks.best(counts.stream().mapToDouble(GroupCount::rate).toArray());
        List<RankSet> sets = HolmRankSets.ofCounts(counts, 0.95);
        for (int i = 0; i < groups; i++) {
            assertTrue(sets.get(i).contains(observed[i]), sets.get(i) + " without " + observed[i]);
            assertTrue(sets.get(i).high() <= groups);
        }
        double[] expected =
                ExpectedRanks.of(counts.stream().map(GroupEstimate::of).toList());
        assertEquals(groups * (groups + 1) / 2.0, Arrays.stream(expected).sum(), 1e-9);
    }

    @Property
    void aHigherLevelNeverNarrowsASet(@ForAll @Size(min = 2, max = 10) List<@IntRange(max = 100) Integer> cases) {
        List<GroupCount> counts = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            counts.add(new GroupCount("G" + i, cases.get(i), 100));
        }
        List<RankSet> narrow = HolmRankSets.ofCounts(counts, 0.9);
        List<RankSet> wide = HolmRankSets.ofCounts(counts, 0.99);
        for (int i = 0; i < counts.size(); i++) {
            assertTrue(wide.get(i).low() <= narrow.get(i).low()
                    && wide.get(i).high() >= narrow.get(i).high());
        }
    }
}
