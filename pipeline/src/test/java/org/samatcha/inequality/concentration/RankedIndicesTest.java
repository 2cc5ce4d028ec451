package org.samatcha.inequality.concentration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.samatcha.inequality.slope.FractionalRank;
import org.samatcha.inequality.slope.WeightedLine;

class RankedIndicesTest {

    private static final double[] ORDER = {1, 2, 2, 3};
    private static final double[] PEOPLE = {100, 50, 150, 100};
    private static final double[] SHARES = {0.25, 0.125, 0.375, 0.25};
    private static final double[] RATES = {8, 5, 6, 2};

    @Test
    void groupsOfOneOrderShareTheRankOfTheirMiddle() {
        assertArrayEquals(new double[] {0.125, 0.5, 0.5, 0.875}, FractionalRank.of(ORDER, PEOPLE), 1e-15);
    }

    @Test
    void theIndexIsTwiceTheCovarianceWithTheRank() {
        ConcentrationIndex index = ConcentrationIndex.of(RATES, SHARES, FractionalRank.of(ORDER, PEOPLE));
        double mean = 0.25 * 8 + 0.125 * 5 + 0.375 * 6 + 0.25 * 2;
        double covariance = 0.25 * (8 - mean) * -0.375 + 0.25 * (2 - mean) * 0.375;
        assertEquals(2 * covariance, index.value(), 1e-12);
        assertTrue(index.classicalError() > 0 && index.robustError() > 0);
    }

    @Test
    void withParameterTwoTheFamiliesAreTheConcentrationIndex() {
        ConcentrationIndex index = ConcentrationIndex.of(RATES, SHARES, FractionalRank.of(ORDER, PEOPLE))
                .times(1 / 5.375);
        assertEquals(index.value(), RankWeights.extended(2).index(RATES, SHARES, ORDER), 1e-12);
        assertEquals(index.value(), RankWeights.symmetric(2).index(RATES, SHARES, ORDER), 1e-12);
        assertEquals(Gini.of(RATES, SHARES), Gini.single(2, RATES, SHARES), 1e-12);
    }

    @Test
    void wagstaffAndErreygersSeeTheSameGapInThoseWhoHaveAndThoseWhoLack() {
        double[] lack = {92, 95, 94, 98};
        double[] ranks = FractionalRank.of(ORDER, PEOPLE);
        ConcentrationIndex have = ConcentrationIndex.of(RATES, SHARES, ranks);
        ConcentrationIndex without = ConcentrationIndex.of(lack, SHARES, ranks);
        assertEquals(
                OrderedConcentration.wagstaff(have, 5.375, 0, 100).value(),
                -OrderedConcentration.wagstaff(without, 94.625, 0, 100).value(),
                1e-12);
        assertEquals(
                OrderedConcentration.erreygers(have, 0, 100).value(),
                -OrderedConcentration.erreygers(without, 0, 100).value(),
                1e-12);
        assertEquals(
                have.value() / 5.375,
                OrderedConcentration.modified(have, 5.375, 0).value(),
                1e-15);
    }

    @Test
    void aLineThroughEveryPointSaysNothingOfItsError() {
        WeightedLine line =
                WeightedLine.fit(new double[] {0.1, 0.5, 0.9}, new double[] {1, 5, 9}, new double[] {1, 2, 1});
        assertEquals(10, line.slope(), 1e-12);
        assertTrue(Double.isNaN(line.classicalError()) && Double.isNaN(line.robustError()));
    }

    @Test
    void theGiniOfOneHolderAmongManyNearsOne() {
        assertEquals(0.75, Gini.of(new double[] {0, 0, 0, 8}, new double[] {0.25, 0.25, 0.25, 0.25}), 1e-12);
        assertEquals(1, Gini.corrected(0.75, 4), 1e-12);
    }
}
