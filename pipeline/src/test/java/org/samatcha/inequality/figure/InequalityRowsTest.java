package org.samatcha.inequality.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.samatcha.base.Direction;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.indicator.Kind;
import org.samatcha.inequality.GroupMeasures;
import org.samatcha.inequality.MeasureRow;
import org.samatcha.inequality.decomposition.DecompositionMeasures;
import org.samatcha.inequality.groups.Measure;

class InequalityRowsTest {

    private static final String[] EIGHT = {
        "40 all 205/1000",
        "4001 all 10/100",
        "4002 all 20/100",
        "4003 all 40/100",
        "4004 all 25/100",
        "4005 all 30/100",
        "4006 all 35/100",
        "4007 all 15/100",
        "4008 all 30/300"
    };

    @Test
    void theDifferenceBetweenDistrictsIsHighestMinusLowest() {
        InequalityRow row = only(measured(Kind.PROPORTION, "all", EIGHT), "d");

        assertEquals("40", row.areaCode());
        assertEquals("district", row.dimension());
        assertEquals("tested", row.indicator());
        assertEquals(2566, row.year());
        assertEquals("non_ordered", row.measured().variant());
        assertEquals(0.30, row.measured().estimate(), 1e-12);
        double high = 40.5 / 101;
        double low = 10.5 / 101;
        assertEquals(
                Math.sqrt((high * (1 - high) + low * (1 - low)) / 101),
                row.measured().se(),
                1e-12);
        assertEquals(8, row.measured().groupsUsed());
        assertTrue(
                row.measured().note().startsWith("4003 minus 4001"),
                row.measured().note());
    }

    @Test
    void districtsWeighAsManyAsTheDenominatorCounts() {
        double mean = 205.0 / 1000;
        double variance = 0;
        for (int x : new int[] {10, 20, 40, 25, 30, 35, 15}) {
            variance += 0.1 * Math.pow(x / 100.0 - mean, 2);
        }
        variance += 0.3 * Math.pow(0.1 - mean, 2);

        assertEquals(
                variance,
                only(measured(Kind.PROPORTION, "all", EIGHT), "bgv").measured().estimate(),
                1e-12);
    }

    @Test
    void everyMeasureThatNeedsNoOrderReferenceOrClusterIsThere() {
        Set<String> ordered =
                Set.of("mdru", "mdrw", "sii", "rii", "sii_simulated", "rii_simulated", "aci", "rci", "concentration");
        Set<String> expected = GroupMeasures.all().stream()
                .map(Measure::id)
                .filter(id -> !ordered.contains(id) && !decompositions().contains(id))
                .collect(Collectors.toCollection(TreeSet::new));

        List<InequalityRow> rows = measured(Kind.PROPORTION, "all", EIGHT);

        assertEquals(
                expected,
                rows.stream().map(row -> row.measured().measure()).collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(
                List.of(),
                rows.stream()
                        .filter(row -> row.measured().status() == MeasureRow.Status.MISSING)
                        .toList());
    }

    private static Set<String> decompositions() {
        return DecompositionMeasures.all().stream().map(Measure::id).collect(Collectors.toSet());
    }

    @Test
    void oneHiddenDistrictOfEightIsLeftOutAndCounted() {
        String[] hidden = EIGHT.clone();
        hidden[3] = "4003 all c";

        MeasureRow d = only(measured(Kind.PROPORTION, "all", hidden), "d").measured();

        assertEquals(MeasureRow.Status.OK, d.status());
        assertEquals(0.25, d.estimate(), 1e-12);
        assertEquals(7, d.groupsUsed());
        assertEquals(1, d.groupsLeftOut());
    }

    @Test
    void twoHiddenDistrictsOfEightAreTooManyToSayAnything() {
        String[] hidden = EIGHT.clone();
        hidden[3] = "4003 all c";
        hidden[4] = "4004 all 0/0";

        for (InequalityRow row : measured(Kind.PROPORTION, "all", hidden)) {
            assertEquals(MeasureRow.Status.MISSING, row.measured().status(), row.toString());
            assertEquals(2, row.measured().groupsLeftOut());
        }
    }

    @Test
    void aDistrictWithMoreCasesThanPeopleIsLeftOut() {
        String[] contradicting = EIGHT.clone();
        contradicting[3] = "4003 all 140/100";

        assertEquals(
                1,
                only(measured(Kind.PROPORTION, "all", contradicting), "d")
                        .measured()
                        .groupsLeftOut());
    }

    @Test
    void ratiosMayExceedOneAndHaveNoAttributableRisk() {
        String[] above = EIGHT.clone();
        above[3] = "4003 all 140/100";

        List<InequalityRow> rows = measured(Kind.RATIO, "all", above);

        MeasureRow d = only(rows, "d").measured();
        assertEquals(1.30, d.estimate(), 1e-12);
        assertEquals(Math.sqrt(140.5 + 10.5) / 100, d.se(), 1e-12);
        assertEquals(0, d.groupsLeftOut());
        assertFalse(rows.stream().anyMatch(row -> row.measured().measure().startsWith("pa")));
    }

    @Test
    void densitiesAndCountsAreNotCompared() {
        assertEquals(List.of(), measured(Kind.DENSITY, "all", EIGHT));
        assertEquals(List.of(), measured(Kind.COUNT, "all", EIGHT));
    }

    @Test
    void povertyIsComparedAlongItsOrder() {
        List<InequalityRow> rows = measured(
                Kind.PROPORTION,
                "poverty",
                "40 poor 20/200",
                "40 extremely_poor 20/100",
                "40 not_poor 20/700",
                "40 unknown 50/50");

        assertEquals(
                Set.of("d", "r", "aci", "rci", "sii", "rii", "par", "paf"),
                rows.stream().map(row -> row.measured().measure()).collect(Collectors.toSet()));
        MeasureRow d = only(rows, "d").measured();
        assertEquals("ordered", d.variant());
        assertEquals(0.2 - 20.0 / 700, d.estimate(), 1e-12);
        assertEquals(7, only(rows, "r").measured().estimate(), 1e-12);
        assertEquals(20.0 / 700 - 0.06, only(rows, "par").measured().estimate(), 1e-12);
        // ranks 0.05, 0.2, 0.65; 2 cov_w(y, R)
        double concentration = 2 * (0.1 * 0.2 * 0.05 + 0.2 * 0.1 * 0.2 + 0.7 * (20.0 / 700) * 0.65 - 0.06 * 0.5);
        assertEquals(concentration, only(rows, "aci").measured().estimate(), 1e-12);
        assertEquals("poverty", rows.get(0).dimension());
    }

    @Test
    void anOrderWithAHiddenGroupHasNoNumberForTheProvinceAndNoRowForADistrict() {
        List<InequalityRow> rows = measured(
                Kind.PROPORTION,
                "poverty",
                "40 extremely_poor 20/100",
                "40 poor c",
                "40 not_poor 20/700",
                "4001 extremely_poor 20/100",
                "4001 poor c",
                "4001 not_poor 20/700",
                "4002 extremely_poor 12/100",
                "4002 poor 20/200",
                "4002 not_poor 56/700");

        assertEquals(
                Set.of("40 MISSING", "4002 OK"),
                rows.stream()
                        .map(row -> row.areaCode() + " " + row.measured().status())
                        .collect(Collectors.toSet()));
    }

    @Test
    void aGroupThatDoesNotOccurIsAMissingGroup() {
        List<InequalityRow> rows =
                measured(Kind.PROPORTION, "poverty", "40 extremely_poor 20/100", "40 not_poor 20/700");

        assertEquals(MeasureRow.Status.MISSING, only(rows, "d").measured().status());
    }

    @Test
    void sexesAreComparedByDifferenceAndRatio() {
        List<InequalityRow> rows = measured(
                Kind.PROPORTION, "sex", "40 female 10/100", "40 male 30/100", "4001 female 12/100", "4001 male 24/100");

        assertEquals(
                List.of("40 d", "40 r", "4001 d", "4001 r"),
                rows.stream()
                        .map(row -> row.areaCode() + " " + row.measured().measure())
                        .toList());
        assertEquals(0.2, rows.get(0).measured().estimate(), 1e-12);
        assertEquals(2, rows.get(3).measured().estimate(), 1e-12);
    }

    @Test
    void splitsInTwoAreNotCompared() {
        assertEquals(List.of(), measured(Kind.PROPORTION, "sex*poverty", "40 female*poor 10/100", "40 male*poor 9/90"));
    }

    @Test
    void theSameFiguresGiveTheSameRowsInWhateverOrderTheyCome() {
        List<String> reversed = new ArrayList<>(List.of(EIGHT));
        Collections.reverse(reversed);

        assertEquals(
                measured(Kind.PROPORTION, "all", EIGHT).toString(),
                measured(Kind.PROPORTION, "all", reversed.toArray(String[]::new))
                        .toString());
    }

    private static List<InequalityRow> measured(Kind kind, String dimension, String... figures) {
        List<IndicatorRow> rows = HandMade.rows(kind, dimension, figures);
        return InequalityRows.of(List.of(HandMade.card(kind, Direction.ADVERSE)), rows);
    }

    private static InequalityRow only(List<InequalityRow> rows, String measure) {
        return rows.stream()
                .filter(row -> row.measured().measure().equals(measure))
                .findFirst()
                .orElseThrow();
    }
}
