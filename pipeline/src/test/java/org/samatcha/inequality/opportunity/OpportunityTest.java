package org.samatcha.inequality.opportunity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.samatcha.inequality.MeasureRow;
import org.samatcha.inequality.MeasureRow.Status;
import org.samatcha.inequality.interval.GroupCount;

class OpportunityTest {

    private static final List<String> NAMES = List.of("sex", "area");

    @Test
    void equalCoverageHasNoPenalty() {
        OpportunityIndex index = OpportunityIndex.of(List.of(new GroupCount("a", 5, 10), new GroupCount("b", 50, 100)));
        assertEquals(0.5, index.index(), 1e-15);
        assertEquals(0, index.dissimilarity(), 1e-15);
        assertEquals(0, index.vulnerableShare());
    }

    @Test
    void coverageOfOneHalfOfChildrenOnlyLosesHalf() {
        OpportunityIndex index = OpportunityIndex.of(List.of(new GroupCount("a", 10, 10), new GroupCount("b", 0, 10)));
        assertEquals(0.5, index.coverage());
        assertEquals(0.5, index.dissimilarity());
        assertEquals(0.25, index.index());
        assertEquals(0.5, index.vulnerableShare());
        assertTrue(index.seOfIndex() > 0, "all or nothing is no certainty");
    }

    @Test
    void nobodyCoveredHasAnIndexOfZeroAndNoDissimilarity() {
        List<MeasureRow> rows = new OpportunityRows(0.95)
                .of("default", NAMES, List.of(cell("F", "urban", 0, 10), cell("M", "urban", 0, 5)), 0);
        assertEquals(0, find(rows, "hoi", "default").estimate());
        assertEquals(
                Status.NOT_APPLICABLE,
                find(rows, "opportunity_dissimilarity", "default").status());
        assertEquals(
                Status.NOT_APPLICABLE, find(rows, "circumstance_share", "sex").status());
    }

    @Test
    void cellsWithoutChildrenAreLeftOutAndCounted() {
        List<MeasureRow> rows = new OpportunityRows(0.95)
                .of("default", NAMES, List.of(cell("F", "urban", 4, 10), cell("M", "urban", 0, 0)), 1);
        MeasureRow hoi = find(rows, "hoi", "default");
        assertEquals(List.of(1, 2), List.of(hoi.groupsUsed(), hoi.groupsLeftOut()));
        assertEquals(
                Status.NOT_APPLICABLE, find(rows, "cell_coverage", "M*urban").status());
    }

    @Test
    void noChildrenAtAllHaveNoIndex() {
        List<MeasureRow> rows = new OpportunityRows(0.95).of("default", NAMES, List.of(cell("F", "urban", 0, 0)), 0);
        assertTrue(rows.stream().allMatch(r -> r.status() == Status.NOT_APPLICABLE));
    }

    @Test
    void moreCoveredThanChildrenAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> cell("F", "urban", 11, 10));
    }

    @Test
    void aCircumstanceThatMakesNoDifferenceHasNoShare() {
        CircumstanceShares shares = CircumstanceShares.of(
                NAMES,
                List.of(
                        cell("F", "urban", 9, 10),
                        cell("M", "urban", 9, 10),
                        cell("F", "rural", 3, 10),
                        cell("M", "rural", 3, 10)));
        assertEquals(0, shares.amount(0), 1e-15);
        assertEquals(1, shares.share(1), 1e-12);
    }

    @Test
    void aYearWithoutCoverageMakesTheWholeChangeScale() {
        OpportunityIndex nobody = OpportunityIndex.of(List.of(new GroupCount("a", 0, 10), new GroupCount("b", 0, 10)));
        OpportunityIndex some = OpportunityIndex.of(List.of(new GroupCount("a", 8, 10), new GroupCount("b", 4, 10)));
        OpportunityChange change = OpportunityChange.between(nobody, some);
        assertEquals(some.index(), change.scale(), 1e-15);
        assertEquals(0, change.distribution());
    }

    /** The delta method's standard errors beside the spread of the indices of redrawn tables. */
    @Test
    void standardErrorsAreThoseOfRedrawnTables() {
        List<GroupCount> counts =
                List.of(new GroupCount("a", 300, 500), new GroupCount("b", 320, 400), new GroupCount("c", 190, 200));
        OpportunityIndex index = OpportunityIndex.of(counts);
        Random random = new Random(20_000);
        int draws = 4000;
        double[] sums = new double[6];
        for (int draw = 0; draw < draws; draw++) {
            OpportunityIndex again = OpportunityIndex.of(counts.stream()
                    .map(c -> new GroupCount(c.group(), redrawn(c, random), c.base()))
                    .toList());
            double[] values = {again.coverage(), again.dissimilarity(), again.index()};
            for (int i = 0; i < values.length; i++) {
                sums[2 * i] += values[i] / draws;
                sums[2 * i + 1] += values[i] * values[i] / draws;
            }
        }
        double[] expected = {index.seOfCoverage(), index.seOfDissimilarity(), index.seOfIndex()};
        for (int i = 0; i < expected.length; i++) {
            double spread = Math.sqrt(sums[2 * i + 1] - sums[2 * i] * sums[2 * i]);
            assertEquals(1, spread / expected[i], 0.05, "measure " + i);
        }
    }

    @Property(tries = 300)
    void sharesAddUpAndTheIndexKeepsItsBounds(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(max = 40) Integer> children,
            @ForAll @IntRange(max = 100) int share) {
        List<OpportunityCell> cells = new ArrayList<>();
        for (int i = 0; i < children.size(); i++) {
            int covered = children.get(i) * ((share + 29 * i) % 101) / 100;
            cells.add(cell("s" + i % 2, "a" + i / 2, covered, children.get(i)));
        }
        CircumstanceShares shares = CircumstanceShares.of(NAMES, cells);
        Assume.that(shares.total() > 0);
        assertEquals(shares.total(), shares.amount(0) + shares.amount(1), 1e-12);
        OpportunityIndex index = OpportunityIndex.of(cells.stream()
                .map(c -> new GroupCount(c.circumstances().toString(), c.covered(), c.children()))
                .toList());
        assertEquals(shares.total(), index.dissimilarity(), 1e-12);
        assertTrue(0 <= index.index() && index.index() <= index.coverage() + 1e-12);
        assertEquals(index.coverage() * (1 - index.dissimilarity()), index.index(), 1e-12);
        assertTrue(index.dissimilarity() < 1);
    }

    @Property(tries = 200)
    void changeAddsUp(
            @ForAll @Size(value = 4) List<@IntRange(max = 30) Integer> covered,
            @ForAll @Size(value = 4) List<@IntRange(max = 30) Integer> later) {
        OpportunityIndex before = index(covered);
        OpportunityIndex after = index(later);
        OpportunityChange change = OpportunityChange.between(before, after);
        assertEquals(after.index() - before.index(), change.scale() + change.distribution(), 1e-12);
    }

    private static OpportunityIndex index(List<Integer> covered) {
        List<GroupCount> counts = new ArrayList<>();
        for (int i = 0; i < covered.size(); i++) {
            counts.add(new GroupCount("g" + i, covered.get(i), 30 + i));
        }
        return OpportunityIndex.of(counts);
    }

    private static double redrawn(GroupCount count, Random random) {
        int cases = 0;
        for (int i = 0; i < count.base(); i++) {
            cases += random.nextDouble() < count.rate() ? 1 : 0;
        }
        return cases;
    }

    private static OpportunityCell cell(String sex, String area, double covered, double children) {
        return new OpportunityCell(List.of(sex, area), covered, children);
    }

    private static MeasureRow find(List<MeasureRow> rows, String measure, String variant) {
        return rows.stream()
                .filter(r -> r.measure().equals(measure) && r.variant().equals(variant))
                .findFirst()
                .orElseThrow();
    }
}
