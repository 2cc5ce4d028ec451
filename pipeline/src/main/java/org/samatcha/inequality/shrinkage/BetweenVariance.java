package org.samatcha.inequality.shrinkage;

import java.util.function.DoubleUnaryOperator;

/** How the variance between groups, τ², is estimated. Never negative. */
public enum BetweenVariance {
    /** τ² = max(0, (Q − (J − 1))/(Σw − Σw²/Σw)), w = 1/s². In closed form. */
    DERSIMONIAN_LAIRD("dl") {
        @Override
        double estimate(double[] y, double[] v) {
            Weighted fixed = Weighted.of(y, v, 0);
            double excess = fixed.q() - (y.length - 1);
            return excess <= 0 ? 0 : excess / (fixed.sum() - fixed.sumOfSquares() / fixed.sum());
        }
    },
    /** The τ² at which Q equals its expectation J − 1; 0 when Q is below it already. */
    PAULE_MANDEL("pm") {
        @Override
        double estimate(double[] y, double[] v) {
            int expected = y.length - 1;
            return Weighted.of(y, v, 0).q() <= expected
                    ? 0
                    : root(t -> Weighted.of(y, v, t).q() - expected, DERSIMONIAN_LAIRD.estimate(y, v));
        }
    },
    /** Restricted maximum likelihood. */
    REML("reml") {
        @Override
        double estimate(double[] y, double[] v) {
            return new RestrictedLikelihood(y, v).maximum();
        }
    };

    private final String id;

    BetweenVariance(String id) {
        this.id = id;
    }

    /** The method's part of a variant's name. */
    public String id() {
        return id;
    }

    abstract double estimate(double[] y, double[] v);

    /** The zero of a falling function that is positive at 0. */
    private static double root(DoubleUnaryOperator falling, double guess) {
        double low = 0;
        double high = Math.max(guess, Double.MIN_NORMAL);
        while (falling.applyAsDouble(high) > 0) {
            low = high;
            high *= 2;
        }
        for (double middle = low + (high - low) / 2; middle > low && middle < high; middle = low + (high - low) / 2) {
            if (falling.applyAsDouble(middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
