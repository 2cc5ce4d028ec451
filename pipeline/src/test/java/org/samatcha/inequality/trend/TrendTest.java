package org.samatcha.inequality.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samatcha.inequality.interval.GroupCount;
import org.samatcha.inequality.trend.YearTrend.Direction;

class TrendTest {

    private static final double[] FIVE = {2564, 2565, 2566, 2567, 2568};

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            steady rise                        | 1 2 3 4 5 | RISING   | 1
            steady fall                        | 5 4 3 2 1 | FALLING  | -1
            the same every year                | 3 3 3 3 3 | FLAT     | 0
            one outlier does not hide a rise   | 1 2 9 4 5 | RISING   | 1
            a single year makes the direction  | 3 3 3 3 4 | UNSTABLE | 0
            up and down                        | 1 3 1 3 1 | UNSTABLE | 0
            """)
    void directionIsClaimedOnlyWhenNoSingleYearMakesIt(String why, String values, Direction direction, double slope) {
        YearTrend trend = YearTrend.of(FIVE, numbers(values));
        assertEquals(direction, trend.direction());
        assertEquals(slope, trend.slope(), 1e-12);
        assertTrue(trend.lowest() <= trend.slope() && trend.slope() <= trend.highest());
    }

    @Test
    void fourYearsAreTooShortToClaimADirection() {
        YearTrend trend = YearTrend.of(new double[] {1, 2, 3, 4}, new double[] {1, 2, 3, 4});
        assertEquals(Direction.TOO_SHORT, trend.direction());
        assertEquals(1, trend.slope());
    }

    @Test
    void oneYearHasNoSlope() {
        YearTrend trend = YearTrend.of(new double[] {2568}, new double[] {0.1});
        assertTrue(Double.isNaN(trend.slope()) && Double.isNaN(trend.lowest()) && Double.isNaN(trend.tau()));
    }

    @Test
    void aGapInTheYearsIsMinded() {
        assertEquals(
                1,
                YearTrend.of(new double[] {1, 2, 3, 4, 9}, new double[] {1, 2, 3, 4, 9})
                        .slope());
    }

    @Test
    void yearsThatDoNotRiseAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> YearTrend.of(new double[] {2, 2}, new double[] {1, 2}));
    }

    @Test
    void equalProportionsHaveNoTrendAndNobodyHasNone() {
        double[] scores = {1, 2};
        assertEquals(
                0,
                CochranArmitage.of(List.of(new GroupCount("a", 1, 10), new GroupCount("b", 2, 20)), scores)
                        .chiSquared(),
                1e-12);
        assertTrue(Double.isNaN(
                CochranArmitage.of(List.of(new GroupCount("a", 0, 10), new GroupCount("b", 0, 20)), scores)
                        .p()));
    }

    @Test
    void aColumnThatDoesNotVaryHasNoCorrelation() {
        double[] flat = {2, 2, 2};
        double[] rising = {1, 2, 3};
        assertTrue(Double.isNaN(Correlation.kendall(flat, rising)));
        assertTrue(Double.isNaN(Correlation.spearman(flat, rising)));
        assertTrue(Double.isNaN(Correlation.pearson(flat, rising)));
    }

    @Property
    void correlationsStayWithinOneAndTurnWithTheSign(
            @ForAll @Size(min = 2, max = 20) List<@IntRange(max = 9) Integer> raw) {
        double[] y = raw.stream().mapToDouble(Integer::doubleValue).toArray();
        double[] minus = raw.stream().mapToDouble(v -> -v).toArray();
        double[] x = new double[y.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = i;
        }
        double tau = Correlation.kendall(x, y);
        if (!Double.isNaN(tau)) {
            assertTrue(Math.abs(tau) <= 1 + 1e-12);
            assertEquals(-tau, Correlation.kendall(x, minus), 1e-12);
            assertEquals(-Correlation.spearman(x, y), Correlation.spearman(x, minus), 1e-12);
            assertTrue(Math.abs(Correlation.pearson(x, y)) <= 1);
        }
    }

    private static double[] numbers(String values) {
        return List.of(values.split(" ")).stream()
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
