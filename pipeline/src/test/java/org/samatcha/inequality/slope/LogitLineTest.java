package org.samatcha.inequality.slope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LogitLineTest {

    private static final double[] PEOPLE = {8913, 19160, 17783, 15034, 12565};
    private static final double[] CASES = {890, 1434, 1053, 533, 250};
    private static final double[] RANKS = FractionalRank.of(new double[] {1, 2, 3, 4, 5}, PEOPLE);

    private static double[] shares() {
        double[] shares = new double[CASES.length];
        Arrays.setAll(shares, j -> CASES[j] / PEOPLE[j]);
        return shares;
    }

    /** healthequal 1.0.1 weighs by n² without meaning to; its numbers come back when we are told to do the same. */
    @Test
    void givenSquaredWeightsItGivesThePackagesSlopeRatioAndErrors() {
        double[] squared = Arrays.stream(PEOPLE).map(n -> n * n).toArray();
        LogitLine line = LogitLine.fit(RANKS, shares(), squared).orElseThrow();
        assertEquals(-9.22635710446118, 100 * line.rise(), 1e-9);
        assertEquals(0.0100778489063103, line.riseError(), 1e-9);
        assertEquals(0.196644242028078, line.ratio(), 1e-10);
        assertEquals(0.211294861755664, line.logRatioError(), 1e-8);
    }

    @Test
    void aLineThroughTwoPointsHasNoError() {
        LogitLine line = LogitLine.fit(new double[] {0.25, 0.75}, new double[] {0.2, 0.4}, new double[] {10, 10})
                .orElseThrow();
        assertEquals(0.4, line.at(0.75), 1e-9);
        assertTrue(Double.isNaN(line.riseError()));
    }

    @Test
    void thereIsNoCurveWhenSharesAreSplitByRankOrAllTheSameEnd() {
        double[] equal = {1, 1, 1, 1};
        double[] ranks = {0.125, 0.375, 0.625, 0.875};
        assertTrue(LogitLine.fit(ranks, new double[] {0, 0, 1, 1}, equal).isEmpty());
        assertTrue(LogitLine.fit(ranks, new double[] {0, 0, 0, 0}, equal).isEmpty());
        assertTrue(LogitLine.fit(ranks, new double[] {1, 1, 1, 1}, equal).isEmpty());
    }

    @Test
    void sharesAtZeroAndOneAreTakenAsTheyAreWhenTheyAreNotSplit() {
        LogitLine line = LogitLine.fit(
                        new double[] {0.125, 0.375, 0.625, 0.875}, new double[] {0, 0.5, 0, 1}, new double[] {1, 1, 1, 1
                        })
                .orElseThrow();
        assertTrue(line.rise() > 0);
        assertTrue(line.riseError() > 0);
    }
}
