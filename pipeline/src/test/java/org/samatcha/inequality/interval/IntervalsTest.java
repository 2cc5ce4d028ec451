package org.samatcha.inequality.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nobody of 38 still leaves room above | 0  | 38 | 0                   | 0.0918098682255839
            5 of 5 still leaves room below       | 5  | 5  | 0.565517535216825   | 1
            10 of 12                             | 10 | 12 | 0.551969137747027   | 0.953034857816146
            an empty group may be anything       | 0  | 0  | 0                   | 1
            """)
    void wilsonIsHonestAtBothEnds(String why, double x, double n, double lower, double upper) {
        Interval wilson = Wilson.of(x, n, 0.95);
        assertEquals(lower, wilson.lower(), 1e-12);
        assertEquals(upper, wilson.upper(), 1e-12);
    }

    @Test
    void everyIntervalOfAnEmptyGroupIsTheWholeRange() {
        assertEquals(new Interval(0, 1), ClopperPearson.of(0, 0, 0.95));
        assertEquals(new Interval(0, 1), Jeffreys.of(0, 0, 0.95));
    }

    @Test
    void moreCasesThanPeopleAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Wilson.of(6, 5, 0.95));
        assertThrows(IllegalArgumentException.class, () -> ClopperPearson.of(-1, 5, 0.95));
        assertThrows(IllegalArgumentException.class, () -> Jeffreys.of(Double.NaN, 5, 0.95));
    }

    @ParameterizedTest(name = "level {0}")
    @CsvSource({"0", "1", "-0.1", "95"})
    void aLevelOutsideZeroAndOneIsRefused(double level) {
        assertThrows(IllegalArgumentException.class, () -> Wilson.of(1, 5, level));
    }

    @Test
    void aCountOfZeroHasAnUpperEndButNoLowerOne() {
        assertEquals(0, ExactPoisson.of(0, 0.95).lower());
        assertEquals(-Math.log(0.025), ExactPoisson.of(0, 0.95).upper(), 1e-12);
        assertEquals(0, Byar.of(0, 0.95).lower());
    }

    @Test
    void byarNeverGoesBelowZeroHoweverHighTheLevel() {
        assertEquals(0, Byar.of(1, 0.998).lower());
    }

    @Test
    void byarTakesOverFromTheExactIntervalAtTen() {
        assertEquals(ExactPoisson.of(9, 0.95), ExactPoisson.orByar(9, 0.95));
        assertEquals(Byar.of(10, 0.95), ExactPoisson.orByar(10, 0.95));
    }

    @Property
    void proportionsLieInTheirIntervalsAndIntervalsBetweenZeroAndOne(
            @ForAll @IntRange(max = 2000) int n,
            @ForAll @DoubleRange(max = 1) double share,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double level) {
        Assume.that(n > 0);
        int x = (int) Math.round(share * n);
        for (Interval interval :
                List.of(Wilson.of(x, n, level), ClopperPearson.of(x, n, level), Jeffreys.of(x, n, level))) {
            assertTrue(interval.contains((double) x / n), () -> x + " of " + n + ": " + interval);
            assertTrue(interval.lower() >= 0 && interval.upper() <= 1, interval::toString);
            assertTrue(interval.upper() > interval.lower(), "no certainty from " + x + " of " + n);
        }
    }

    @Property
    void countingTheOthersInsteadMirrorsTheInterval(
            @ForAll @IntRange(min = 1, max = 500) int n, @ForAll @DoubleRange(max = 1) double share) {
        int x = (int) Math.round(share * n);
        Interval cases = Wilson.of(x, n, 0.95);
        Interval others = Wilson.of(n - x, n, 0.95);
        assertEquals(cases.lower(), 1 - others.upper(), 1e-12);
        assertEquals(cases.upper(), 1 - others.lower(), 1e-12);
    }

    @Property
    void aHigherLevelGivesAWiderInterval(
            @ForAll @IntRange(min = 1, max = 500) int n, @ForAll @DoubleRange(max = 1) double share) {
        int x = (int) Math.round(share * n);
        Interval narrow = Wilson.of(x, n, 0.95);
        Interval wide = Wilson.of(x, n, 0.998);
        assertTrue(wide.lower() <= narrow.lower() && wide.upper() >= narrow.upper());
    }

    @Property
    void exactPoissonHoldsItsCount(@ForAll @IntRange(max = 5000) int x) {
        Interval exact = ExactPoisson.of(x, 0.95);
        Interval byar = Byar.of(x, 0.95);
        assertTrue(exact.contains(x) && byar.contains(x));
        assertEquals(exact.upper(), byar.upper(), 0.02 * exact.upper());
    }
}
