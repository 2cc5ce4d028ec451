package org.samatcha.inequality.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.samatcha.inequality.groups.GroupTables.row;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samatcha.base.Direction;
import org.samatcha.inequality.GroupMeasures;
import org.samatcha.inequality.MeasureRow;

class MeasuredRowsTest {

    private static final List<Group> FOUR = List.of(
            ordered("poorest", 20, 2, 100, 1),
            ordered("poor", 16, 2, 300, 2),
            ordered("rich", 12, 1, 400, 3),
            ordered("richest", 10, 1, 200, 4));

    private static Group ordered(String label, double estimate, double se, double population, double order) {
        return Group.of(label, estimate, se, population).withOrder(order);
    }

    private static List<MeasureRow> measured(List<Group> groups, Direction direction, String reference) {
        return MeasuredRows.of(
                new Comparison(Groups.of(groups, Scale.HUNDRED, direction, reference), 0.95, 500), GroupMeasures.all());
    }

    private static List<Group> without(List<Group> groups, int index) {
        List<Group> fewer = new ArrayList<>(groups);
        Group gone = groups.get(index);
        fewer.set(
                index,
                Group.of(gone.label(), Double.NaN, Double.NaN, gone.population())
                        .withOrder(gone.order()));
        return fewer;
    }

    /** By hand: μ = 13.6, w = 0.1 0.3 0.4 0.2, ranks 0.05 0.25 0.6 0.9. */
    @ParameterizedTest(name = "{0} {1} is {3} when {2}")
    @CsvSource({
        "d, ordered, ADVERSE, 10",
        "d, ordered, FAVOURABLE, -10",
        "d, reference, ADVERSE, 8",
        "d, reference, FAVOURABLE, 2",
        "d, non_ordered, FAVOURABLE, 10",
        "r, ordered, ADVERSE, 2",
        "r, ordered, FAVOURABLE, 0.5",
        "bgv, default, ADVERSE, 9.44",
        "mdmu, default, ADVERSE, 3.5",
        "mdmw, default, ADVERSE, 2.72",
        "mdbu, default, ADVERSE, 4.5",
        "mdbu, default, FAVOURABLE, 5.5",
        "mdbw, default, ADVERSE, 3.6",
        "mdru, default, ADVERSE, 3.5",
        "mdrw, default, ADVERSE, 2.4",
        "idisw, default, ADVERSE, 20",
        "par, ordered, ADVERSE, -3.6",
        "par, non_ordered, FAVOURABLE, 6.4",
        "par, ordered, FAVOURABLE, 0",
        "paf, ordered, FAVOURABLE, 0",
        "aci, default, ADVERSE, -1.64",
    })
    void knownTablesGiveTheNumbersOfTheDefinition(
            String measure, String variant, Direction direction, double expected) {
        assertEquals(
                expected,
                row(measured(FOUR, direction, "rich"), measure, variant).estimate(),
                1e-9);
    }

    @Test
    void withoutAnOrderOnlyTheNonOrderedFormsRun() {
        List<Group> unordered = FOUR.stream().map(g -> g.withOrder(Double.NaN)).toList();
        List<MeasureRow> rows = measured(unordered, Direction.ADVERSE, "");
        assertEquals(
                List.of("non_ordered"),
                rows.stream()
                        .filter(r -> r.measure().equals("d"))
                        .map(MeasureRow::variant)
                        .toList());
        assertEquals("the groups have no order", row(rows, "aci", "default").note());
        assertEquals(MeasureRow.Status.MISSING, row(rows, "sii", "logit").status());
        assertEquals("no reference group is named", row(rows, "mdru", "default").note());
    }

    @Test
    void aMissingGroupIsLeftOutUpToFifteenPerCentAndOrderedMeasuresRefuse() {
        List<Group> seven = IntStream.range(0, 7)
                .mapToObj(j -> ordered("g" + j, 10 + j, 1, 100, j))
                .toList();
        List<MeasureRow> oneOfSeven = measured(without(seven, 3), Direction.ADVERSE, "");
        assertEquals(6, row(oneOfSeven, "bgv", "default").groupsUsed());
        assertEquals(1, row(oneOfSeven, "bgv", "default").groupsLeftOut());
        assertEquals(MeasureRow.Status.OK, row(oneOfSeven, "bgsd", "default").status());
        assertEquals(
                MeasureRow.Status.MISSING, row(oneOfSeven, "rci", "standard").status());
        assertEquals(MeasureRow.Status.OK, row(oneOfSeven, "d", "non_ordered").status());
        List<MeasureRow> oneOfFour = measured(without(FOUR, 2), Direction.ADVERSE, "rich");
        assertEquals(
                "1 of 4 groups without an estimate or people, more than 15 %",
                row(oneOfFour, "bgv", "default").note());
        assertEquals(
                "the reference group has no estimate or no people",
                row(oneOfFour, "mdrw", "default").note());
    }

    @Test
    void withoutAStandardErrorTheEstimateStandsWithoutAnInterval() {
        List<Group> groups = new ArrayList<>(FOUR);
        groups.set(1, ordered("poor", 16, Double.NaN, 300, 2));
        List<MeasureRow> rows = measured(groups, Direction.ADVERSE, "");
        MeasureRow variance = row(rows, "bgv", "default");
        assertEquals(9.44, variance.estimate(), 1e-9);
        assertTrue(Double.isNaN(variance.se()) && Double.isNaN(variance.upper()));
        assertTrue(variance.note().startsWith("1 of 4 groups without a standard error"), variance.note());
        assertTrue(Double.isNaN(row(rows, "mdbw", "default").lower()));
        assertTrue(row(rows, "d", "ordered").se() > 0, "the two groups of the difference have theirs");
        assertEquals(
                MeasureRow.Status.MISSING, row(rows, "bgv_corrected", "default").status());
    }

    @Test
    void aGroupAtZeroIsNotCertain() {
        List<Group> counted = List.of(
                Group.counted("a", 0, 40, Scale.HUNDRED),
                Group.counted("b", 4, 50, Scale.HUNDRED),
                Group.counted("c", 60, 60, Scale.HUNDRED));
        double t = 0.5 / 41;
        double ofA = 100 * Math.sqrt(t * (1 - t) / 41);
        double u = 60.5 / 61;
        double ofC = 100 * Math.sqrt(u * (1 - u) / 61);
        List<MeasureRow> rows = measured(counted, Direction.ADVERSE, "");
        assertEquals(Math.hypot(ofA, ofC), row(rows, "d", "non_ordered").se(), 1e-12);
        assertTrue(row(rows, "paf", "non_ordered").se() > 0);
        assertEquals(
                MeasureRow.Status.NOT_APPLICABLE, row(rows, "r", "non_ordered").status());
        assertEquals(
                "a group is at zero, where the measure breaks down",
                row(rows, "theil_l", "weighted").note());
        assertTrue(row(rows, "mld", "default").note().startsWith("1 of 3 groups at zero, counted as 0.000001"));
    }

    @Test
    void aStatedErrorOfZeroIsNotBelieved() {
        List<Group> groups = List.of(Group.of("a", 0, 0, 40), Group.of("b", 8, 2, 50), Group.of("c", 9, 2, 50));
        double t = 0.5 / 41;
        MeasureRow difference = row(measured(groups, Direction.ADVERSE, ""), "d", "non_ordered");
        assertEquals(Math.hypot(2, 100 * Math.sqrt(t * (1 - t) / 41)), difference.se(), 1e-12);
        assertTrue(
                difference.note().contains("1 of 3 groups: standard error of zero at 0 or 100 % replaced"),
                difference.note());
        List<Group> inside = List.of(Group.of("a", 5, 0, 40), Group.of("b", 8, 2, 50), Group.of("c", 9, 2, 50));
        assertTrue(Double.isNaN(
                row(measured(inside, Direction.ADVERSE, ""), "d", "non_ordered").se()));
    }

    @Test
    void oneGroupOrNobodyGivesAReasonForEveryMeasure() {
        List<MeasureRow> one = measured(FOUR.subList(0, 1), Direction.ADVERSE, "");
        assertTrue(one.stream().allMatch(r -> r.status() == MeasureRow.Status.NOT_APPLICABLE), one.toString());
        assertEquals("one group only, nothing to compare", one.get(0).note());
        List<Group> empty = FOUR.stream().map(g -> g.withPopulation(0)).toList();
        List<MeasureRow> nobody = measured(empty, Direction.ADVERSE, "");
        assertTrue(nobody.stream().allMatch(r -> r.status() == MeasureRow.Status.MISSING), nobody.toString());
    }

    @Test
    void twoGroupsHaveNoAttributableRiskAndNoErrorOfALine() {
        List<MeasureRow> rows = measured(FOUR.subList(0, 2), Direction.ADVERSE, "");
        assertEquals("needs three groups or more", row(rows, "par", "ordered").note());
        assertTrue(Double.isNaN(row(rows, "aci", "default").se()));
        assertTrue(Double.isNaN(row(rows, "sii", "logit").se()));
    }

    @Test
    void groupsThatShareAnEndOfTheOrderAreOneGroup() {
        List<Group> groups =
                List.of(ordered("a", 20, 2, 100, 1), ordered("b", 10, 2, 300, 1), ordered("c", 6, 1, 100, 2));
        MeasureRow difference = row(measured(groups, Direction.ADVERSE, ""), "d", "ordered");
        assertEquals(12.5 - 6, difference.estimate(), 1e-12);
        assertEquals(Math.sqrt((200 * 200 + 600 * 600) / 160_000.0 + 1), difference.se(), 1e-12);
        assertEquals("a with b minus c", difference.note());
    }

    @Test
    void aNeutralIndicatorHasNoBestGroup() {
        List<MeasureRow> rows = measured(FOUR, Direction.NEUTRAL, "");
        assertEquals(
                "the indicator is neither favourable nor adverse",
                row(rows, "mdbu", "default").note());
        assertEquals(10, row(rows, "d", "non_ordered").estimate(), 1e-12);
    }

    @Test
    void theSameInputGivesTheSameSimulatedInterval() {
        MeasureRow first = row(measured(FOUR, Direction.ADVERSE, "rich"), "mdrw", "default");
        assertEquals(first, row(measured(FOUR, Direction.ADVERSE, "rich"), "mdrw", "default"));
    }

    @Test
    void simulatedIntervalsDoNotDependOnWhichMeasuresAreAsked() {
        Comparison comparison = new Comparison(Groups.of(FOUR, Scale.HUNDRED, Direction.ADVERSE), 0.95, 500);
        List<Measure> one =
                GroupMeasures.all().stream().filter(m -> m.id().equals("bgsd")).toList();
        assertEquals(
                row(MeasuredRows.of(comparison, GroupMeasures.all()), "bgsd", "default"),
                MeasuredRows.of(comparison, one).get(0));
    }

    @Test
    void impossibleGroupsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Group.of("a", -1, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> Group.of("a", 1, 1, -1));
        assertThrows(IllegalArgumentException.class, () -> Group.counted("a", 5, 4, Scale.ONE));
        assertThrows(
                IllegalArgumentException.class,
                () -> Groups.of(List.of(Group.of("a", 2, 1, 1)), Scale.ONE, Direction.ADVERSE));
        assertThrows(
                IllegalArgumentException.class,
                () -> Groups.of(List.of(FOUR.get(0), FOUR.get(0)), Scale.HUNDRED, Direction.ADVERSE));
        assertThrows(IllegalArgumentException.class, () -> Groups.of(FOUR, Scale.HUNDRED, Direction.ADVERSE, "nobody"));
    }
}
