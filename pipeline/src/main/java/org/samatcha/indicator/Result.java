package org.samatcha.indicator;

/** What a formula makes of the evidence: a number, or the reason there is none. */
public sealed interface Result {

    /**
     * @param value a fraction for proportions and ratios; never a percentage
     * @param numerator what was counted; may be negative where a difference of two sources is
     * @param denominator what it was counted of; 0 for a plain count or an index
     */
    record Number(double value, long numerator, long denominator) implements Result {
        public Number {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("A number must be finite, got " + value);
            }
        }
    }

    /** Some count that the formula needs is not in the data for this area, year or category. */
    record NotAvailable() implements Result {}

    /** There is nobody to whom the indicator could apply. */
    record NotApplicable() implements Result {}
}
