package org.samatcha.inequality.segregation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.samatcha.inequality.MeasureRow;
import org.samatcha.inequality.segregation.SegregationTable.Cell;

class SegregationTest {

    private static final double EXACT = 1e-12;

    @Test
    void unitsThatMirrorTheWholeAreNotSegregated() {
        SegregationTable table = SegregationTable.of(List.of(
                new Cell("s1", "poor", 10),
                new Cell("s1", "other", 30),
                new Cell("s2", "poor", 20),
                new Cell("s2", "other", 60)));
        MutualInformation total = MutualInformation.of(table);
        assertEquals(0, total.m(), EXACT);
        assertEquals(0, total.h(), EXACT);
        assertEquals(0, Dissimilarity.between(table, 0, 1), EXACT);
        assertEquals(0.25, Exposure.isolation(table, 0), EXACT);
    }

    @Test
    void groupsThatNeverMeetAreWhollySegregated() {
        SegregationTable table = SegregationTable.of(List.of(new Cell("s1", "poor", 10), new Cell("s2", "other", 30)));
        assertEquals(1, MutualInformation.of(table).h(), EXACT);
        assertEquals(1, Dissimilarity.between(table, 0, 1), EXACT);
        assertEquals(1, Exposure.isolation(table, 0), EXACT);
        assertEquals(0, Exposure.of(table, 0, 1), EXACT);
    }

    @Test
    void oneGroupHasNoSegregationToSpeakOf() {
        SegregationTable table = SegregationTable.of(List.of(new Cell("s1", "poor", 10), new Cell("s2", "poor", 3)));
        assertEquals(0, MutualInformation.of(table).m(), EXACT);
        assertTrue(Double.isNaN(MutualInformation.of(table).h()));
        assertTrue(Double.isNaN(Dissimilarity.againstOthers(table, 0)));
    }

    @Test
    void unitsWithoutPeopleAreLeftOutAndCounted() {
        SegregationTable table = SegregationTable.of(
                List.of(new Cell("s1", "poor", 10), new Cell("s2", "poor", 0), new Cell("s2", "other", 0)));
        assertEquals(List.of("s1"), table.units());
        assertEquals(1, table.emptyUnits());
    }

    @Test
    void aGroupWithoutPeopleGetsReasonsAndNoNumbers() {
        SegregationTable table = SegregationTable.of(List.of(
                new Cell("s1", "poor", 10),
                new Cell("s1", "other", 5),
                new Cell("s2", "poor", 1),
                new Cell("s2", "migrant", 0)));
        List<MeasureRow> rows = SegregationRows.of(table, 0);
        MeasureRow none = rows.stream()
                .filter(r -> r.measure().equals("isolation") && r.variant().equals("migrant"))
                .findFirst()
                .orElseThrow();
        assertEquals(MeasureRow.Status.NOT_APPLICABLE, none.status());
        assertEquals("group migrant has no people", none.note());
    }

    @Test
    void noPeopleAtAllIsMissing() {
        SegregationTable table = SegregationTable.of(List.of(new Cell("s1", "poor", 0)));
        assertEquals(
                List.of(MeasureRow.Status.MISSING),
                SegregationRows.nested(table, unit -> "Z", 0).stream()
                        .map(MeasureRow::status)
                        .toList());
    }

    /** Four people in two units of two: x of the two poor in the first unit is 0, 1 or 2 with odds 1 : 4 : 1. */
    @Test
    void chanceAloneGivesTheMeanOverAllTablesWithTheSameMargins() {
        SegregationTable four = table(List.of(1, 1, 0, 1, 1, 0));
        assertEquals(1.0 / 3, ChanceSegregation.expectedDissimilarity(four, 0, 1), EXACT);
        assertEquals(Math.log(2) / 3, ChanceSegregation.of(four).expectedM(), EXACT);
        assertEquals(1.0 / 3, ChanceSegregation.of(four).expectedH(), EXACT);
    }

    /** Expected numbers: all bootstrap samples of seven and of four people, counted one by one. */
    @Test
    void theBootstrapMeanIsThatOverAllSamples() {
        ChanceSegregation seven = ChanceSegregation.of(table(List.of(3, 1, 0, 1, 2, 0)));
        assertEquals(-0.00671727933190025, seven.correctedM(), 1e-12);
        assertEquals(-0.008817145892191586, seven.correctedH(), 1e-12);
        assertEquals(
                -0.1644758382040548,
                ChanceSegregation.of(table(List.of(1, 1, 0, 1, 1, 0))).correctedM(),
                1e-12);
    }

    @Test
    void largeTablesHaveLittleSegregationByChanceAndHalvesOfPeopleNone() {
        ChanceSegregation large = ChanceSegregation.of(table(List.of(300_000, 700_000, 0, 550_000, 450_000, 0)));
        assertEquals(1 / (2 * 2_000_000.0), large.expectedM(), 1e-9);
        assertEquals(
                MutualInformation.of(table(List.of(300_000, 700_000, 0, 550_000, 450_000, 0)))
                                .m()
                        - 1 / (2 * 2_000_000.0),
                large.correctedM(),
                1e-9);
        SegregationTable halves = SegregationTable.of(List.of(new Cell("a", "x", 1.5), new Cell("b", "y", 2)));
        assertTrue(Double.isNaN(ChanceSegregation.of(halves).expectedM()));
        assertTrue(Double.isNaN(ChanceSegregation.expectedDissimilarity(halves, 0, 1)));
    }

    @Property(tries = 300)
    void partsAddUpAndIndicesKeepTheirBounds(
            @ForAll @Size(min = 6, max = 30) List<@IntRange(max = 50) Integer> people,
            @ForAll @IntRange(min = 1, max = 4) int zones) {
        SegregationTable table = table(people);
        Assume.that(table.units().size() > 0);
        MutualInformation total = MutualInformation.of(table);
        NestedSegregation nested =
                NestedSegregation.of(table, unit -> "Z" + Integer.parseInt(unit.substring(1)) % zones);
        assertEquals(total.m(), nested.between().m() + nested.within().m(), 1e-10);
        assertTrue(total.m() >= 0 && !(total.h() < 0) && !(total.h() > 1 + EXACT));
        double[] local = MutualInformation.local(table);
        double[] units = table.unitTotals();
        double mean = 0;
        for (int u = 0; u < local.length; u++) {
            mean += units[u] / table.people() * local[u];
        }
        assertEquals(total.m(), mean, 1e-10);
        assertEquals(total.m(), MutualInformation.of(table.transposed()).m(), 1e-10);
        for (int a = 0; a < table.groups().size(); a++) {
            if (table.groupTotals()[a] > 0) {
                double exposures = 0;
                for (int b = 0; b < table.groups().size(); b++) {
                    exposures += Exposure.of(table, a, b);
                }
                assertEquals(1, exposures, 1e-10);
            }
            double d = Dissimilarity.againstOthers(table, a);
            assertTrue(Double.isNaN(d) || d >= 0 && d <= 1 + EXACT);
        }
    }

    @Property(tries = 200)
    void tenTimesAsManyPeopleChangeNothing(@ForAll @Size(min = 6, max = 12) List<@IntRange(max = 50) Integer> people) {
        SegregationTable table = table(people);
        SegregationTable tenfold = table(people.stream().map(n -> 10 * n).toList());
        Assume.that(table.units().size() > 0);
        assertEquals(
                MutualInformation.of(table).m(), MutualInformation.of(tenfold).m(), 1e-10);
    }

    /** Three groups over as many units as there are people for. */
    private static SegregationTable table(List<Integer> people) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            cells.add(new Cell("u" + i / 3, "g" + i % 3, people.get(i)));
        }
        return SegregationTable.of(cells);
    }
}
