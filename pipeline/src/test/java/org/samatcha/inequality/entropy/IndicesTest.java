package org.samatcha.inequality.entropy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicesTest {

    private static final double[] HALF = {0.5, 0.5};

    /** Two halves of the people with 1 and with 3: mean 2. */
    @ParameterizedTest(name = "{0} of 1 and 3 is {1}")
    @CsvSource({
        "hoover, 0.25",
        "cv, 0.5",
        "ge2, 0.125",
        "theil_t, 0.130812035941137",
        "theil_l, 0.143841036225890",
        "atkinson1, 0.133974596215561",
        "atkinson2, 0.25",
        "kolm, 0.433780830483027",
        "herfindahl, 0.625",
        "rosenbluth, 0.666666666666667",
    })
    void twoGroupsGiveTheNumbersOfTheDefinition(String index, double expected) {
        double[] y = {1, 3};
        double found = switch (index) {
            case "hoover" -> Spread.hoover(y, HALF);
            case "cv" -> Spread.variation(y, HALF);
            case "ge2" -> GeneralisedEntropy.of(2, y, HALF);
            case "theil_t" -> GeneralisedEntropy.of(1, y, HALF);
            case "theil_l" -> GeneralisedEntropy.of(0, y, HALF);
            case "atkinson1" -> Atkinson.of(1, y, HALF);
            case "atkinson2" -> Atkinson.of(2, y, HALF);
            case "kolm" -> Spread.kolm(1, y, HALF);
            case "herfindahl" -> Shares.herfindahl(y);
            case "rosenbluth" -> Shares.rosenbluth(y);
            default -> throw new IllegalArgumentException(index);
        };
        assertEquals(expected, found, 1e-12);
    }

    @Test
    void kolmDoesNotOverflowAndDoesNotSeeWhatIsAddedToAll() {
        double[] wide = {0, 1000};
        assertEquals(500 + Math.log(0.5), Spread.kolm(1, wide, HALF), 1e-9);
        assertEquals(Spread.kolm(1, new double[] {1, 3}, HALF), Spread.kolm(1, new double[] {51, 53}, HALF), 1e-12);
    }

    @Test
    void aGroupAtZeroAddsNothingToTheilT() {
        assertEquals(Math.log(2), GeneralisedEntropy.of(1, new double[] {0, 4}, HALF), 1e-12);
    }

    @Test
    void theLorenzCurveRunsFromTheLowestGroup() {
        List<Lorenz.Point> curve = Lorenz.curve(new double[] {3, 1}, new double[] {0.25, 0.75});
        assertEquals(new Lorenz.Point(0.75, 0.5), curve.get(0));
        assertEquals(new Lorenz.Point(1, 1), curve.get(1));
    }

    /** By hand: (m + δ)/4 + (sum of the m lowest + δ · next)/total. */
    @ParameterizedTest(name = "{0}, {1}, {2}, {3}: {4}")
    @CsvSource({
        "1, 2, 3, 4, evenly spread, 1.075",
        "1, 1, 1, 7, a high group makes the inequality, 1.2875",
        "1, 7, 7, 7, a low group makes the inequality, 0.721590909090909",
        "1, 2, 2, 3, two groups at the mean, 0.875",
    })
    void asymmetryTellsWhichEndMakesTheInequality(
            double a, double b, double c, double d, String what, double expected) {
        assertEquals(expected, Lorenz.asymmetry(new double[] {a, b, c, d}), 1e-12, what);
    }

    @Test
    void equalGroupsHaveNoAsymmetry() {
        assertTrue(Double.isNaN(Lorenz.asymmetry(new double[] {2, 2})));
    }
}
