package org.samatcha.inequality.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.samatcha.inequality.groups.GroupTables.measured;
import static org.samatcha.inequality.groups.GroupTables.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.samatcha.base.Direction;
import org.samatcha.inequality.GroupMeasures;
import org.samatcha.inequality.MeasureRow;

/** What every measure must obey, whatever the table. */
class MeasuresPropertyTest {

    private static final Set<String> IN_THE_UNIT = Set.of(
            "d",
            "bgsd",
            "mdmu",
            "mdmw",
            "mdbu",
            "mdbw",
            "mdru",
            "mdrw",
            "par",
            "bgsd_corrected",
            "aci",
            "sii",
            "sii_simulated");
    private static final Set<String> IN_THE_SQUARED_UNIT = Set.of("bgv", "bgv_corrected");
    private static final Set<String> BETWEEN_0_AND_1 = Set.of(
            "gini", "sgini", "hoover", "atkinson", "herfindahl", "rosenbluth", "bgv_reliability", "theil_t weighted");

    @Provide
    Arbitrary<List<Group>> anyGroups() {
        return GroupTables.counted(1, 14);
    }

    @Provide
    Arbitrary<List<Group>> insideGroups() {
        return GroupTables.insideTheScale(4, 12);
    }

    @Provide
    Arbitrary<Direction> directions() {
        return Arbitraries.of(Direction.class);
    }

    @Property(tries = 150, seed = "40")
    void everyRowIsAFiniteNumberOrAReason(
            @ForAll("anyGroups") List<Group> groups, @ForAll("directions") Direction direction, @ForAll int hole) {
        List<Group> withHole = new ArrayList<>(groups);
        int at = Math.floorMod(hole, groups.size() * 3);
        if (at < groups.size()) {
            withHole.set(at, Group.of(groups.get(at).label(), Double.NaN, Double.NaN, 50));
        }
        for (MeasureRow row : measured(withHole, direction, 40)) {
            String what = row.toString();
            assertFalse(Double.isInfinite(row.se()) || Double.isInfinite(row.upper()), what);
            assertEquals(Double.isNaN(row.lower()), Double.isNaN(row.upper()), what);
            assertFalse(row.lower() > row.upper(), what);
            assertFalse(row.se() <= 0, what);
            assertFalse(row.note().contains("NaN"), what);
            assertTrue(!Double.isNaN(row.lower()) || !row.note().isBlank(), what);
            assertEquals(groups.size(), row.groupsUsed() + row.groupsLeftOut(), what);
        }
    }

    @Property(tries = 100, seed = "40")
    void proportionsAndPercentagesTellTheSame(@ForAll("insideGroups") List<Group> groups) {
        List<Group> proportions = groups.stream()
                .map(g ->
                        new Group(g.label(), g.estimate() / 100, g.se() / 100, g.population(), g.order(), g.cluster()))
                .toList();
        List<MeasureRow> percent = measured(groups, Direction.FAVOURABLE, 0);
        List<MeasureRow> share = MeasuredRows.of(
                new Comparison(
                        Groups.of(
                                proportions,
                                Scale.ONE,
                                Direction.FAVOURABLE,
                                groups.get(0).label()),
                        0.95,
                        0),
                GroupMeasures.all());
        for (int i = 0; i < share.size(); i++) {
            MeasureRow one = share.get(i);
            MeasureRow hundred = percent.get(i);
            if (one.measure().equals("kolm") || one.variant().startsWith("generalised")) {
                continue;
            }
            double factor = IN_THE_UNIT.contains(one.measure())
                    ? 100
                    : IN_THE_SQUARED_UNIT.contains(one.measure()) ? 10_000 : 1;
            assertEquals(one.status(), hundred.status(), one.toString());
            assertClose(factor * one.estimate(), hundred.estimate(), factor * 1e-9, one);
            assertClose(factor * one.se(), hundred.se(), factor * 1e-6, one);
        }
    }

    @Property(tries = 100, seed = "40")
    void tenTimesThePeopleChangeNoEstimate(@ForAll("insideGroups") List<Group> groups) {
        List<Group> larger =
                groups.stream().map(g -> g.withPopulation(10 * g.population())).toList();
        assertSameEstimates(measured(groups, Direction.ADVERSE, 0), measured(larger, Direction.ADVERSE, 0), Set.of());
    }

    /** Each group as two halves with the same rate: what counts people must not see the difference. */
    @Property(tries = 100, seed = "40")
    void splittingGroupsChangesNoWeightedIndex(@ForAll("insideGroups") List<Group> groups) {
        List<Group> halves = groups.stream()
                .flatMap(g -> Stream.of("a", "b")
                        .map(half -> new Group(
                                g.label() + (half.equals("a") ? "" : half),
                                g.estimate(),
                                g.se(),
                                g.population() / 2,
                                g.order(),
                                g.cluster())))
                .toList();
        assertSameEstimates(
                measured(groups, Direction.ADVERSE, 0),
                measured(halves, Direction.ADVERSE, 0),
                Set.of("bgv_corrected", "bgsd_corrected", "bgv_reliability", "herfindahl", "rosenbluth", "lasym"));
    }

    @Property(tries = 60, seed = "40")
    void theOrderOfTheRowsDoesNotMatterNotEvenToSimulatedIntervals(
            @ForAll("insideGroups") List<Group> groups, @ForAll long seed) {
        List<Group> shuffled = new ArrayList<>(groups);
        Collections.shuffle(shuffled, new java.util.Random(seed));
        String reference = groups.get(0).label();
        List<MeasureRow> first = measured(groups, Direction.ADVERSE, 200);
        List<MeasureRow> second = MeasuredRows.of(
                new Comparison(Groups.of(shuffled, Scale.HUNDRED, Direction.ADVERSE, reference), 0.95, 200),
                GroupMeasures.all());
        for (int i = 0; i < first.size(); i++) {
            assertClose(first.get(i).estimate(), second.get(i).estimate(), 1e-7, first.get(i));
            // Of equal groups, the first is taken by definition: the error of a pair then follows the rows.
            boolean followsRows = Set.of("d", "r", "par", "paf", "sii_simulated", "rii_simulated")
                    .contains(first.get(i).measure());
            if (!followsRows) {
                assertClose(first.get(i).upper(), second.get(i).upper(), 1e-6, first.get(i));
            }
        }
    }

    @Property(tries = 100, seed = "40")
    void equalGroupsHaveNoInequality(@ForAll("insideGroups") List<Group> groups) {
        List<Group> equal = groups.stream()
                .map(g -> new Group(g.label(), 37.5, 2, g.population(), g.order(), g.cluster()))
                .toList();
        for (MeasureRow row : measured(equal, Direction.FAVOURABLE, 0)) {
            boolean isRatio = Set.of("r", "rii", "rii_simulated").contains(row.measure());
            boolean hasZero = !Set.of("herfindahl", "rosenbluth", "lasym", "bgv_reliability")
                    .contains(row.measure());
            if (row.status() == MeasureRow.Status.OK && hasZero) {
                assertEquals(isRatio ? 1 : 0, row.estimate(), 1e-9, row.toString());
            }
        }
    }

    @Property(tries = 100, seed = "40")
    void indicesStayWithinTheirBounds(@ForAll("anyGroups") List<Group> groups) {
        for (MeasureRow row : measured(groups, Direction.ADVERSE, 0)) {
            if (row.status() == MeasureRow.Status.OK && BETWEEN_0_AND_1.contains(row.measure())) {
                assertTrue(row.estimate() >= -1e-12 && row.estimate() <= 1 + 1e-12, row.toString());
            }
            if (row.status() == MeasureRow.Status.OK
                    && row.measure().equals("concentration")
                    && Set.of("wagstaff", "erreygers", "standard").contains(row.variant())) {
                assertTrue(Math.abs(row.estimate()) <= 1 + 1e-9, row.toString());
            }
        }
    }

    @Property(tries = 100, seed = "40")
    void turningTheOrderRoundTurnsTheSign(@ForAll("insideGroups") List<Group> groups) {
        List<Group> turned = groups.stream().map(g -> g.withOrder(-g.order())).toList();
        List<MeasureRow> up = measured(groups, Direction.FAVOURABLE, 0);
        List<MeasureRow> down = measured(turned, Direction.FAVOURABLE, 0);
        for (String[] form :
                new String[][] {{"aci", "default"}, {"rci", "standard"}, {"sii", "logit"}, {"d", "ordered"}}) {
            assertClose(
                    row(up, form[0], form[1]).estimate(),
                    -row(down, form[0], form[1]).estimate(),
                    1e-8,
                    row(up, form[0], form[1]));
        }
    }

    private static void assertSameEstimates(List<MeasureRow> one, List<MeasureRow> other, Set<String> otherMeasures) {
        for (int i = 0; i < one.size(); i++) {
            MeasureRow row = one.get(i);
            if (!otherMeasures.contains(row.measure())
                    && !row.variant().contains("corrected")
                    && !row.variant().equals("reference")
                    && row.status() == MeasureRow.Status.OK) {
                assertClose(row.estimate(), other.get(i).estimate(), 1e-7, row);
            }
        }
    }

    private static void assertClose(double expected, double found, double absolute, MeasureRow row) {
        if (Double.isNaN(expected)) {
            assertTrue(Double.isNaN(found), row.toString());
        } else {
            assertEquals(expected, found, absolute + 1e-8 * Math.abs(expected), row.toString());
        }
    }
}
