package org.samatcha.protect.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.samatcha.evidence.Counts;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.Indicator;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.indicator.Kind;
import org.samatcha.protect.PrimarySuppression;
import org.samatcha.protect.Protection;
import org.samatcha.protect.Thresholds;

class LinkedProtectionTest {

    private static final List<Indicator> INDICATORS = Pupils.indicators();

    @Property(tries = 60)
    void everySmallCountHasTwoWorldsThatLookTheSame(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int districts) {
        Counts counts = Pupils.random(seed, districts, 40).counts();
        List<IndicatorRow> rows = Pupils.rows(counts);

        LinkedProtection.Solved solved =
                LinkedProtection.solve(INDICATORS, counts, rows, primary(rows), Thresholds.DEFAULT);

        assertEquals(List.of(), solved.exposed());
        for (Witness witness : solved.witnesses()) {
            assertTrue(witness.holds(solved.mask(), solved.truth()), witness.toString());
        }
    }

    @Test
    void nothingIsHiddenWhereNothingIsSmall() {
        Pupils pupils = new Pupils();
        for (String district : List.of("4001", "4002", "4003")) {
            for (String sex : List.of("female", "male")) {
                for (String poverty : List.of("poor", "not_poor")) {
                    for (String grade : List.of("08", "09", "10")) {
                        pupils.add(30, district, sex, poverty, grade, "promoted")
                                .add(20, district, sex, poverty, grade, "left")
                                .add(15, district, sex, poverty, grade, "repeated");
                    }
                }
            }
        }
        Counts counts = pupils.counts();
        List<IndicatorRow> rows = Pupils.rows(counts);

        assertEquals(
                rows.size(),
                Protection.of(INDICATORS, counts, rows, Thresholds.DEFAULT)
                        .kept()
                        .published());
    }

    @Test
    void theSameInputHidesTheSameFigures() {
        Counts counts = Pupils.random(7, 4, 40).counts();
        List<IndicatorRow> rows = Pupils.rows(counts);

        assertEquals(
                Protection.of(INDICATORS, counts, rows, Thresholds.DEFAULT),
                Protection.of(INDICATORS, Pupils.random(7, 4, 40).counts(), rows, Thresholds.DEFAULT));
    }

    private static List<IndicatorRow> primary(List<IndicatorRow> rows) {
        PrimarySuppression suppression = new PrimarySuppression(Thresholds.DEFAULT);
        return rows.stream().map(row -> suppression.apply(row, Kind.PROPORTION)).toList();
    }

    static long hidden(List<IndicatorRow> rows) {
        return rows.stream()
                .filter(row -> row.figure() instanceof Figure.Hidden)
                .count();
    }
}
