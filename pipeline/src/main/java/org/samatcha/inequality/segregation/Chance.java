package org.samatcha.inequality.segregation;

import java.util.function.DoubleUnaryOperator;

/**
 * Exact expectations of a function of one random count, summed over the counts that can occur outward from the
 * likeliest until what is left weighs less than 10⁻¹⁸ of it.
 */
final class Chance {

    private static final double NEGLIGIBLE = 1e-18;

    private Chance() {}

    private interface Odds {
        /** P(k + 1)/P(k). */
        double next(double k);
    }

    /** Members of a group of {@code members} among {@code drawn} of {@code all}, without putting back. */
    static double hypergeometric(double all, double members, double drawn, DoubleUnaryOperator value) {
        double lowest = Math.max(0, members + drawn - all);
        double highest = Math.min(members, drawn);
        double mode = Math.floor((members + 1) * (drawn + 1) / (all + 2));
        return expected(
                lowest,
                highest,
                mode,
                k -> (members - k) / (k + 1) * (drawn - k) / (all - members - drawn + k + 1),
                value);
    }

    /** Successes of {@code draws} independent draws that succeed with probability {@code p}. */
    static double binomial(double draws, double p, DoubleUnaryOperator value) {
        if (p >= 1) {
            return value.applyAsDouble(draws);
        }
        return expected(0, draws, Math.floor((draws + 1) * p), k -> (draws - k) / (k + 1) * p / (1 - p), value);
    }

    private static double expected(double lowest, double highest, double mode, Odds odds, DoubleUnaryOperator value) {
        double start = Math.max(lowest, Math.min(highest, mode));
        double weights = 1;
        double sum = value.applyAsDouble(start);
        double weight = 1;
        for (double k = start; k < highest && weight > NEGLIGIBLE; k++) {
            weight *= odds.next(k);
            weights += weight;
            sum += weight * value.applyAsDouble(k + 1);
        }
        weight = 1;
        for (double k = start; k > lowest && weight > NEGLIGIBLE; k--) {
            weight /= odds.next(k - 1);
            weights += weight;
            sum += weight * value.applyAsDouble(k - 1);
        }
        return sum / weights;
    }
}
