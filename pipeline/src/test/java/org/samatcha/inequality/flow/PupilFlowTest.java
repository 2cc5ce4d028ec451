package org.samatcha.inequality.flow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samatcha.inequality.MeasureRow;

class PupilFlowTest {

    private static final double EXACT = 1e-12;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            some leave                        | 100 | 90  | 5 | 0.85 | 0.05 | 0.10
            everybody stays in the system     | 100 | 105 | 5 | 1.00 | 0.05 | -0.05
            transfers make dropout negative   | 100 | 120 | 0 | 1.20 | 0.05 | -0.25
            """)
    void ratesAreSharesOfLastYearsPupils(
            String why, double pupils, double next, double nextRepeaters, double p, double r, double d) {
        FlowRates rates = FlowRates.of(List.of(
                        new GradeCounts("1", pupils, 100, 5, Double.NaN),
                        new GradeCounts("2", 80, next, nextRepeaters, 80)))
                .get(0);
        assertEquals(p, rates.promotion(), EXACT);
        assertEquals(r, rates.repetition(), EXACT);
        assertEquals(d, rates.dropout(), EXACT);
    }

    @Test
    void cappingDividesByTheSumSoThatNobodyIsCountedTwice() {
        FlowRates capped = new FlowRates("1", 1.2, 0.3, -0.5).capped();
        assertEquals(0.8, capped.promotion(), EXACT);
        assertEquals(0.2, capped.repetition(), EXACT);
        assertEquals(0, capped.dropout());
    }

    @Test
    void girlsAndBoysCappedByOneFactorKeepTheirParity() {
        FlowRates girls = new FlowRates("1", 1.2, 0.1, -0.3);
        FlowRates boys = new FlowRates("1", 0.9, 0.1, 0);
        double factor = Math.max(girls.promotion() + girls.repetition(), boys.promotion() + boys.repetition());
        assertEquals(
                girls.promotion() / boys.promotion(),
                girls.capped(factor).promotion() / boys.capped(factor).promotion(),
                EXACT);
    }

    @Test
    void moreRepeatersThanPupilsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new GradeCounts("1", 100, 4, 5, Double.NaN));
    }

    @Test
    void aCohortWithoutRepeatersOrDropoutIsFullyEfficient() {
        ReconstructedCohort cohort = ReconstructedCohort.of(
                List.of(new FlowRates("1", 1, 0, 0), new FlowRates("2", 1, 0, 0)), new Repeats.Unlimited());
        assertEquals(1000, cohort.graduates());
        assertEquals(1, cohort.efficiency());
        assertEquals(2, cohort.yearsPerGraduate());
    }

    @Test
    void survivalAboveOneIsReportedAsItIs() {
        ReconstructedCohort cohort = ReconstructedCohort.of(
                List.of(new FlowRates("1", 1.1, 0, -0.1), new FlowRates("2", 1, 0, 0)), new Repeats.Unlimited());
        assertArrayEquals(new double[] {1, 1.1}, cohort.survival(), EXACT);
        assertEquals(1100, cohort.graduates(), 1e-9);
        List<MeasureRow> rows = CohortRows.of(
                List.of(new GradeCounts("1", 100, 100, 0, Double.NaN), new GradeCounts("2", 100, 110, 0, 100)),
                new Repeats.Unlimited(),
                CohortRows.Forms.BOTH);
        MeasureRow negative = find(rows, "dropout", "1/uncapped");
        assertEquals(-0.1, negative.estimate(), EXACT);
        assertTrue(negative.note().startsWith("negative"), negative.note());
        assertTrue(find(rows, "survival", "2/uncapped").note().startsWith("above 1"));
        assertEquals(0, find(rows, "dropout", "1/capped").estimate());
        assertEquals(1, find(rows, "survival", "2/capped").estimate(), EXACT);
    }

    @Test
    void aGradeWithoutPupilsOrAnUnknownNumberOfGraduatesEndsTheCohort() {
        List<MeasureRow> rows = CohortRows.of(
                List.of(
                        new GradeCounts("1", 100, 100, 0, Double.NaN),
                        new GradeCounts("2", 0, 0, 0, Double.NaN),
                        new GradeCounts("3", 50, 50, 0, Double.NaN)),
                new Repeats.Unlimited(),
                CohortRows.Forms.CAPPED_ONLY);
        assertEquals(0, find(rows, "survival", "2/capped").estimate());
        assertEquals(
                MeasureRow.Status.NOT_APPLICABLE,
                find(rows, "survival", "3/capped").status());
        assertEquals(
                MeasureRow.Status.NOT_APPLICABLE,
                find(rows, "graduates_per_1000", "capped").status());
    }

    @Test
    void everybodyRepeatingForeverHasNoCohort() {
        ReconstructedCohort cohort =
                ReconstructedCohort.of(List.of(new FlowRates("1", 0, 1, 0)), new Repeats.Unlimited());
        assertTrue(Double.isNaN(cohort.graduates()) && Double.isNaN(cohort.yearsPerGraduate()));
        assertEquals(
                4000,
                ReconstructedCohort.of(List.of(new FlowRates("1", 0, 1, 0)), new Repeats.PerGrade(3))
                        .pupilYears());
    }

    @Test
    void transitionToTheNextLevelMayExceedOne() {
        Transition transition = Transition.of(2330, 2318, 40);
        assertEquals(2330.0 / 2318, transition.rate());
        assertEquals(2330.0 / 2278, transition.effective());
        assertTrue(Double.isNaN(Transition.of(5, 10, 10).effective()));
        assertTrue(Double.isNaN(ApparentRetention.of(5, 0)));
    }

    @Property(tries = 300)
    void moreRepeatsAllowedNeverMeansFewerGraduates(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 100) Integer> promotions,
            @ForAll @IntRange(max = 60) int repetition) {
        List<FlowRates> cycle = new ArrayList<>();
        for (int g = 0; g < promotions.size(); g++) {
            double r = repetition / 100.0;
            double p = (1 - r) * promotions.get(g) / 100;
            cycle.add(new FlowRates("" + g, p, r, 1 - p - r));
        }
        ReconstructedCohort none = ReconstructedCohort.of(cycle, new Repeats.PerGrade(0));
        ReconstructedCohort perPupil = ReconstructedCohort.of(cycle, new Repeats.PerPupil(3));
        ReconstructedCohort perGrade = ReconstructedCohort.of(cycle, new Repeats.PerGrade(3));
        ReconstructedCohort unlimited = ReconstructedCohort.of(cycle, new Repeats.Unlimited());
        assertTrue(none.graduates() <= perPupil.graduates() + 1e-9);
        assertTrue(perPupil.graduates() <= perGrade.graduates() + 1e-9);
        assertTrue(perGrade.graduates() <= unlimited.graduates() + 1e-9);
        assertTrue(unlimited.graduates() <= 1000 + 1e-9);
        for (ReconstructedCohort cohort : List.of(none, perPupil, perGrade, unlimited)) {
            assertTrue(cohort.efficiency() >= 0 && cohort.efficiency() <= 1 + 1e-9);
            assertEquals(1000, cohort.graduates() + cohort.dropouts(), 1e-9);
        }
    }

    private static MeasureRow find(List<MeasureRow> rows, String measure, String variant) {
        return rows.stream()
                .filter(r -> r.measure().equals(measure) && r.variant().equals(variant))
                .findFirst()
                .orElseThrow();
    }
}
