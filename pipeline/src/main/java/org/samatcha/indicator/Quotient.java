package org.samatcha.indicator;

import java.util.OptionalLong;

/**
 * {@code per × numerator / denominator}; not applicable when the denominator is 0, not available when a count is
 * unknown.
 */
public record Quotient(Sum numerator, Sum denominator, double per) implements Fraction {

    public static Quotient of(Sum numerator, Sum denominator) {
        return new Quotient(numerator, denominator, 1);
    }

    public static Quotient of(String numerator, String denominator) {
        return of(Sum.of(numerator), Sum.of(denominator));
    }

    @Override
    public Result at(Evidence evidence) {
        OptionalLong above = numerator.at(evidence);
        OptionalLong below = denominator.at(evidence);
        if (above.isEmpty() || below.isEmpty()) {
            return new Result.NotAvailable();
        }
        return below.getAsLong() == 0
                ? new Result.NotApplicable()
                : new Result.Number(per * above.getAsLong() / below.getAsLong(), above.getAsLong(), below.getAsLong());
    }
}
