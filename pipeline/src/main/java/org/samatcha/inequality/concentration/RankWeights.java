package org.samatcha.inequality.concentration;

import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.samatcha.inequality.groups.Ascending;
import org.samatcha.inequality.groups.Groups;
import org.samatcha.inequality.groups.Statistic;

/**
 * Weights of the places in a social order, by their integral Ω from 0 to p, so that an index is exact for groups of
 * people.
 *
 * <pre>
 *   index = Σ_g (y_g/μ)(Ω(P_g) − Ω(P_{g−1}))        P_g share of people up to and with group g
 *   extended(v)   Ω(p) = p + (1 − p)^v                 v = 2 is the concentration index; larger v looks at the poor
 *   symmetric(β)  Ω(p) = 2^{β−2} |p − ½|^β             β = 2 is the concentration index; larger β looks at both ends
 * </pre>
 *
 * <p>Groups of one order are one group with their mean. The S-Gini(v) is the extended index with the value itself as
 * the order. (Wagstaff, Journal of Health Economics 2002; Erreygers, Clarke and van Ourti, ibid. 2012.)
 */
public record RankWeights(DoubleUnaryOperator integral) implements Statistic {

    /** @param v aversion to inequality, above 1 */
    public static RankWeights extended(double v) {
        return new RankWeights(p -> p + Math.pow(Math.max(0, 1 - p), v));
    }

    /** @param beta weight of the ends against the middle, above 1 */
    public static RankWeights symmetric(double beta) {
        return new RankWeights(p -> Math.pow(2, beta - 2) * Math.pow(Math.abs(p - 0.5), beta));
    }

    /** The index of {@code y}; NaN when its mean is zero. Weights add up to one. */
    public double index(double[] y, double[] weights, double[] orders) {
        return weightedSum(y, coefficients(weights, orders)) / Groups.mean(y, weights);
    }

    /** The index along the order of the groups, with the coefficients worked out once. */
    @Override
    public ToDoubleFunction<double[]> on(Groups groups) {
        double[] weights = groups.weights();
        double[] coefficients = coefficients(weights, groups.orders());
        return y -> weightedSum(y, coefficients) / Groups.mean(y, weights);
    }

    /** What y_j is multiplied by: its share of the people at its place, times the step of Ω over that place. */
    private double[] coefficients(double[] weights, double[] orders) {
        int[] ascending = Ascending.indices(orders);
        double[] coefficients = new double[weights.length];
        double below = 0;
        int from = 0;
        while (from < ascending.length) {
            double people = 0;
            int to = from;
            while (to < ascending.length && orders[ascending[to]] == orders[ascending[from]]) {
                people += weights[ascending[to++]];
            }
            double upTo = to == ascending.length ? 1 : below + people;
            double step = integral.applyAsDouble(upTo) - integral.applyAsDouble(below);
            for (int i = from; i < to; i++) {
                coefficients[ascending[i]] = weights[ascending[i]] / people * step;
            }
            below = upTo;
            from = to;
        }
        return coefficients;
    }

    private static double weightedSum(double[] y, double[] coefficients) {
        double sum = 0;
        for (int j = 0; j < y.length; j++) {
            sum += coefficients[j] * y[j];
        }
        return sum;
    }

    /** v^{v/(v−1)}/(v − 1): times μ and the extended index it gives the generalised extended index, at most 1. */
    public static double generalisedFactor(double v) {
        return Math.pow(v, v / (v - 1)) / (v - 1);
    }

    /** v^{v/(v−1)}/(v − 1) times μ times the extended index. */
    public static double generalisedExtended(double v, double[] y, double[] weights, double[] orders) {
        return generalisedFactor(v) * Groups.mean(y, weights) * extended(v).index(y, weights, orders);
    }
}
