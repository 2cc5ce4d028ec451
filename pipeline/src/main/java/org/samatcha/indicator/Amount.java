package org.samatcha.indicator;

/** The numerator itself, beside what it was counted of; not applicable and not available as for a {@link Quotient}. */
public record Amount(Sum numerator, Sum denominator) implements Fraction {

    @Override
    public Result at(Evidence evidence) {
        Result quotient = Quotient.of(numerator, denominator).at(evidence);
        return quotient instanceof Result.Number number
                ? new Result.Number(number.numerator(), number.numerator(), number.denominator())
                : quotient;
    }
}
