package org.samatcha.indicator;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samatcha.base.YearKind;
import org.samatcha.evidence.Cell;
import org.samatcha.evidence.Counts;
import org.samatcha.evidence.EvidenceTables;

class IndicatorsTest {

    private static final Cell KHON_KAEN_2568 = new Cell("40", 2568, "all", "all");

    @Test
    void idsAreUnique() {
        List<String> ids = Indicators.all().stream().map(i -> i.card().id()).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
    }

    @Test
    void everyProposalHasAtLeastFourIndicators() {
        for (int agenda = 1; agenda <= 4; agenda++) {
            int wanted = agenda;
            long count = Indicators.all().stream()
                    .filter(i -> i.card().agenda() == wanted)
                    .count();
            assertTrue(count >= 4, "agenda " + agenda + " has " + count);
        }
    }

    @Test
    void everyFormulaReadsTalliesThatExist() {
        Counts nothing = new Counts(EvidenceTables.all());
        for (Indicator indicator : Indicators.all()) {
            nothing.tableOf(indicator.leadingTally());
            for (Slice slice : indicator.slices()) {
                Evidence evidence = new Evidence(nothing, KHON_KAEN_2568, YearKind.ACADEMIC);
                assertDoesNotThrow(
                        () -> slice.formula().at(evidence), indicator.card().id());
            }
        }
    }

    @Test
    void onTrackIsOfAllTargetChildrenWhetherScreenedOrNot() {
        Counts counts = new Counts(EvidenceTables.all());
        record(counts, KHON_KAEN_2568, "ecd_target", 46130, "ecd_normal_first", 26407, "ecd_normal_after", 6387);

        Result result = new EcdOnTrack().slices().get(0).formula().at(evidence(counts));

        assertEquals(0.7109, assertInstanceOf(Result.Number.class, result).value(), 0.00005);
    }

    @Test
    void aRateOfNobodyIsNotApplicable() {
        Counts counts = new Counts(EvidenceTables.all());
        record(counts, KHON_KAEN_2568, "ecd_target", 0);

        assertInstanceOf(
                Result.NotApplicable.class,
                new EcdOnTrack().slices().get(0).formula().at(evidence(counts)));
    }

    @Test
    void moreLearnersThanResidentsGiveANegativeOutOfSchoolRateThatIsNotFloored() {
        Counts counts = new Counts(EvidenceTables.all());
        Cell cell = new Cell("4001", 2566, "all", "all");
        record(
                counts,
                cell.in(2565),
                "population_age_3_5",
                100,
                "population_age_6_11",
                100,
                "population_age_12_14",
                100,
                "population_age_15_17",
                100);
        record(
                counts,
                cell,
                "pupils_age_3_5",
                50,
                "pupils_age_6_11",
                140,
                "pupils_age_12_14",
                140,
                "pupils_age_15_17",
                80);
        record(counts, cell, "child_centre_age_3_5", 30);

        Result result =
                new OutOfSchoolRate().slices().get(0).formula().at(new Evidence(counts, cell, YearKind.ACADEMIC));

        assertEquals(new Result.Number(-0.1, -40, 400), result);
    }

    private static Evidence evidence(Counts counts) {
        return new Evidence(counts, KHON_KAEN_2568, YearKind.FISCAL);
    }

    /** One row of the table that counts these tallies; the others are 0. */
    private static void record(Counts counts, Cell cell, Object... tallies) {
        var table = counts.tableOf((String) tallies[0]);
        long[] row = new long[table.tallies().size()];
        for (int i = 0; i < tallies.length; i += 2) {
            for (int column = 0; column < row.length; column++) {
                if (table.tallies().get(column).id().equals(tallies[i])) {
                    row[column] = ((Number) tallies[i + 1]).longValue();
                }
            }
        }
        counts.record(table.name(), cell, row);
    }
}
