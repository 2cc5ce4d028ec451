package org.samatcha.inequality.shrinkage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.samatcha.inequality.MeasureRow;
import org.samatcha.inequality.TableRows;
import org.samatcha.inequality.interval.GroupCount;
import org.samatcha.inequality.interval.GroupEstimate;
import org.samatcha.inequality.interval.Interval;

class ShrinkageTest {

    private static final List<GroupCount> SPREAD = List.of(
            new GroupCount("A", 2, 100),
            new GroupCount("B", 30, 100),
            new GroupCount("C", 60, 100),
            new GroupCount("tiny", 3, 4));

    @ParameterizedTest
    @EnumSource(Marshall.Model.class)
    void chanceAloneShrinksEveryRateToTheMean(Marshall.Model model) {
        Marshall fit = Marshall.fit(model, List.of(new GroupCount("A", 10, 100), new GroupCount("B", 11, 100)));
        assertEquals(0, fit.between());
        assertEquals(0.105, fit.shrink(new GroupCount("A", 10, 100)), 1e-15);
    }

    @ParameterizedTest
    @EnumSource(Marshall.Model.class)
    void theSmallerGroupIsPulledFurther(Marshall.Model model) {
        Marshall fit = Marshall.fit(model, SPREAD);
        assertTrue(fit.weight(4) < fit.weight(100));
        assertEquals(fit.mean(), fit.shrink(new GroupCount("empty", 0, 0)), 0);
    }

    @Test
    void betaBinomialMaximumIsHigherThanItsSurroundings() {
        BetaBinomial fit = BetaBinomial.fit(SPREAD);
        for (double up : new double[] {0.99, 1.01}) {
            assertTrue(BetaBinomial.logLikelihood(SPREAD, fit.alpha() * up, fit.beta()) < fit.logLikelihood());
            assertTrue(BetaBinomial.logLikelihood(SPREAD, fit.alpha(), fit.beta() * up) < fit.logLikelihood());
        }
    }

    @Test
    void groupsThatDifferByLessThanChanceHaveNoPosterior() {
        BetaBinomial fit = BetaBinomial.fit(List.of(new GroupCount("A", 10, 100), new GroupCount("B", 11, 100)));
        assertFalse(fit.foundSpread());
        assertEquals(0.105, fit.shrink(new GroupCount("A", 10, 100)), 1e-15);
        assertThrows(IllegalStateException.class, () -> fit.interval(new GroupCount("A", 10, 100), 0.95));
    }

    @Test
    void allOrNothingGroupsKeepTheirValuesWithoutAnInterval() {
        BetaBinomial fit = BetaBinomial.fit(List.of(new GroupCount("A", 0, 10), new GroupCount("B", 10, 10)));
        assertTrue(fit.foundSpread());
        assertFalse(fit.hasPosterior());
        assertEquals(1, fit.shrink(new GroupCount("B", 10, 10)));
    }

    @Test
    void nobodyAnywhereIsShrunkToNobody() {
        BetaBinomial fit = BetaBinomial.fit(List.of(new GroupCount("A", 0, 10), new GroupCount("B", 0, 99)));
        assertEquals(0, fit.shrink(new GroupCount("A", 0, 10)));
        assertFalse(fit.hasPosterior());
    }

    @ParameterizedTest
    @EnumSource(BetweenVariance.class)
    void equalEstimatesLeaveNoVarianceBetweenGroups(BetweenVariance method) {
        NormalShrinkage fit = NormalShrinkage.fit(
                method,
                List.of(new GroupEstimate("A", 5, 1), new GroupEstimate("B", 5, 2), new GroupEstimate("C", 5, 3)));
        assertEquals(0, fit.tauSquared());
        assertEquals(5, fit.shrink(new GroupEstimate("A", 5, 1)), 1e-12);
        assertEquals(0, fit.heterogeneity());
    }

    @ParameterizedTest
    @EnumSource(BetweenVariance.class)
    void oneEstimateIsItsOwnMean(BetweenVariance method) {
        NormalShrinkage fit = NormalShrinkage.fit(method, List.of(new GroupEstimate("A", 5, 1)));
        assertEquals(0, fit.tauSquared());
        assertEquals(5, fit.mean(), 1e-12);
    }

    @Test
    void equalStandardErrorsMakeAllMethodsAgree() {
        List<GroupEstimate> estimates =
                List.of(new GroupEstimate("A", 1, 1), new GroupEstimate("B", 4, 1), new GroupEstimate("C", 10, 1));
        double expected = 21 - 1;
        for (BetweenVariance method : BetweenVariance.values()) {
            assertEquals(expected, NormalShrinkage.fit(method, estimates).tauSquared(), 1e-9, method.name());
        }
    }

    @Test
    void aStandardErrorOfZeroIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> NormalShrinkage.fit(BetweenVariance.REML, List.of(new GroupEstimate("A", 0, 0))));
    }

    @Property(tries = 300, seed = "40")
    void everyShrunkValueLiesBetweenTheObservedAndTheMean(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 500) Integer> bases,
            @ForAll @IntRange(max = 100) int share) {
        List<GroupCount> counts = counts(bases, share);
        Marshall poisson = Marshall.fit(Marshall.Model.POISSON, counts);
        Marshall binomial = Marshall.fit(Marshall.Model.BINOMIAL, counts);
        BetaBinomial beta = BetaBinomial.fit(counts);
        List<GroupEstimate> estimates =
                counts.stream().map(GroupEstimate::observed).toList();
        for (int i = 0; i < counts.size(); i++) {
            GroupCount count = counts.get(i);
            between(poisson.shrink(count), count.rate(), poisson.mean());
            between(binomial.shrink(count), count.rate(), binomial.mean());
            between(beta.shrink(count), count.rate(), beta.mean());
            if (beta.hasPosterior()) {
                Interval interval = beta.interval(count, 0.95);
                assertTrue(interval.lower() >= 0 && interval.upper() <= 1);
            }
            for (BetweenVariance method : BetweenVariance.values()) {
                NormalShrinkage fit = NormalShrinkage.fit(method, estimates);
                between(fit.shrink(estimates.get(i)), count.rate(), fit.mean());
                assertTrue(fit.heterogeneity() >= 0 && fit.heterogeneity() < 1);
            }
        }
    }

    @Property(tries = 300, seed = "40")
    void noNeighbourOfTheBetaBinomialMaximumIsMoreLikely(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(min = 1, max = 500) Integer> bases,
            @ForAll @IntRange(max = 100) int share) {
        List<GroupCount> counts = counts(bases, share);
        BetaBinomial fit = BetaBinomial.fit(counts);
        if (fit.hasPosterior()) {
            for (double a : new double[] {0.98, 1, 1.02}) {
                for (double b : new double[] {0.98, 1, 1.02}) {
                    double near = BetaBinomial.logLikelihood(counts, fit.alpha() * a, fit.beta() * b);
                    assertTrue(near <= fit.logLikelihood() + 1e-6, () -> fit + " but " + near);
                }
            }
        } else if (!fit.foundSpread() && fit.mean() > 0 && fit.mean() < 1) {
            for (double concentration : new double[] {1, 10, 100, 1000}) {
                double alpha = fit.mean() * concentration;
                double spread = BetaBinomial.logLikelihood(counts, alpha, concentration - alpha);
                assertTrue(spread <= fit.logLikelihood() + 1e-6, () -> fit + " but " + spread);
            }
        }
    }

    @Property(tries = 300, seed = "40")
    void remlAndPauleMandelSolveTheirEquations(
            @ForAll @Size(min = 3, max = 12) List<@IntRange(max = 100) Integer> values,
            @ForAll @Size(value = 12) List<@IntRange(min = 1, max = 40) Integer> errors) {
        double[] y = values.stream().mapToDouble(v -> v / 10.0).toArray();
        double[] v =
                errors.stream().limit(y.length).mapToDouble(e -> e * e / 100.0).toArray();
        double reml = BetweenVariance.REML.estimate(y, v);
        RestrictedLikelihood likelihood = new RestrictedLikelihood(y, v);
        double scale = Weighted.of(y, v, reml).sum();
        double slope = likelihood.slope(reml);
        assertTrue(reml == 0 ? slope <= 1e-9 : Math.abs(slope) <= 1e-9 * scale, () -> reml + " has slope " + slope);
        double pauleMandel = BetweenVariance.PAULE_MANDEL.estimate(y, v);
        double q = Weighted.of(y, v, pauleMandel).q();
        assertTrue(pauleMandel == 0 ? q <= y.length - 1 : Math.abs(q - (y.length - 1)) < 1e-9, () -> "Q is " + q);
    }

    @Property(tries = 200, seed = "40")
    void noRowHoldsANumberThatIsNone(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 60) Integer> bases,
            @ForAll @IntRange(max = 100) int share) {
        TableRows rows = new TableRows(bases.size(), 0);
        new ShrinkageRows(0.95).ofCounts(counts(bases, share), rows);
        for (MeasureRow row : rows.rows()) {
            assertEquals(row.status() == MeasureRow.Status.OK, Double.isFinite(row.estimate()), row::toString);
            assertEquals(Double.isNaN(row.lower()), Double.isNaN(row.upper()), row::toString);
        }
    }

    private static List<GroupCount> counts(List<Integer> bases, int share) {
        List<GroupCount> counts = new ArrayList<>();
        for (int i = 0; i < bases.size(); i++) {
            counts.add(new GroupCount("G" + i, bases.get(i) * ((share + 17 * i) % 101) / 100, bases.get(i)));
        }
        return counts;
    }

    private static void between(double value, double one, double other) {
        assertTrue(
                value >= Math.min(one, other) - 1e-9 && value <= Math.max(one, other) + 1e-9,
                () -> value + " is not between " + one + " and " + other);
    }
}
