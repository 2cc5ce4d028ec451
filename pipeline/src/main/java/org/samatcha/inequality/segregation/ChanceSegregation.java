package org.samatcha.inequality.segregation;

import java.util.Arrays;

/**
 * How much segregation chance alone would show, and the index without what sampling adds to it.
 *
 * <p>Expected: the mean of the index over all tables with the same units and groups, filled at random (independence
 * with both margins fixed). Every cell is then hypergeometric, so that E[M] = Σ_u Σ_g E[(x/N) ln(xN/(n_u n_g))] and,
 * for two groups of A and B people, E[D] = ½ Σ_u E|x/A − (n_u − x)/B| are sums, not simulations. E[H] = E[M]/E.
 *
 * <p>Bias-corrected: 2M − E*[M], E* the mean over bootstrap samples of N people from the table. Their cells are
 * binomial and M = Σ φ(p_ug) − Σ φ(p_u) − Σ φ(p_g) with φ(p) = p ln p, so that this mean is a sum, too. H divides by
 * the entropy corrected alike. It may be below 0 where there is no more segregation than chance gives.
 *
 * <p>NaN when a count is not whole; H is NaN when all people are of one group.
 *
 * <p>Source: W. J. Carrington and K. R. Troske, Journal of Business and Economic Statistics 15 (1997) 402–409; B. Efron
 * and R. Tibshirani, An Introduction to the Bootstrap (1993), chapter 10.
 */
public record ChanceSegregation(double expectedM, double expectedH, double correctedM, double correctedH) {

    public static ChanceSegregation of(SegregationTable table) {
        if (!isWhole(table)) {
            return new ChanceSegregation(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        double people = table.people();
        MutualInformation seen = MutualInformation.of(table);
        double expected = expectedM(table, people);
        double ofGroups = resampled(table.groupTotals(), people);
        double ofCells = Arrays.stream(table.counts())
                .mapToDouble(unit -> resampled(unit, people))
                .sum();
        double m = 2 * seen.m() - (ofCells - resampled(table.unitTotals(), people) - ofGroups);
        double entropy = 2 * seen.entropy() + ofGroups;
        boolean isMixed = seen.entropy() > 0;
        return new ChanceSegregation(
                expected, isMixed ? expected / seen.entropy() : Double.NaN, m, isMixed ? m / entropy : Double.NaN);
    }

    private static double expectedM(SegregationTable table, double people) {
        double sum = 0;
        for (double unit : table.unitTotals()) {
            for (double group : table.groupTotals()) {
                sum += Chance.hypergeometric(
                        people, group, unit, x -> x == 0 ? 0 : x / people * Math.log(x / unit * (people / group)));
            }
        }
        return sum;
    }

    /** E[D] of two groups, by their positions in the table; NaN when either has nobody or a count is not whole. */
    public static double expectedDissimilarity(SegregationTable table, int a, int b) {
        double[] units = new double[table.counts().length];
        double first = 0;
        double second = 0;
        for (int u = 0; u < units.length; u++) {
            first += table.counts()[u][a];
            second += table.counts()[u][b];
            units[u] = table.counts()[u][a] + table.counts()[u][b];
        }
        if (first <= 0 || second <= 0 || !isWhole(table)) {
            return Double.NaN;
        }
        double ofFirst = first;
        double ofSecond = second;
        double sum = 0;
        for (double unit : units) {
            sum += Chance.hypergeometric(
                    ofFirst + ofSecond, ofFirst, unit, x -> Math.abs(x / ofFirst - (unit - x) / ofSecond));
        }
        return sum / 2;
    }

    /** Σ E[φ(X/N)] with X binomial around each count. */
    private static double resampled(double[] counts, double people) {
        double sum = 0;
        for (double count : counts) {
            sum += count == 0
                    ? 0
                    : Chance.binomial(people, count / people, x -> x == 0 ? 0 : x / people * Math.log(x / people));
        }
        return sum;
    }

    private static boolean isWhole(SegregationTable table) {
        return Arrays.stream(table.counts()).flatMapToDouble(Arrays::stream).allMatch(n -> n == Math.rint(n));
    }
}
