package org.samatcha.indicator;

import org.samatcha.base.Status;

/**
 * What may be printed for one indicator in one area, year and category: a number, or the reason there is none.
 *
 * <p>A missing number is never 0, NaN or null; every reader of a figure must say what it does with each case.
 */
public sealed interface Figure {

    Status status();

    /**
     * A number.
     *
     * @param lower lower end of the 95 % interval; NaN where the indicator has none
     * @param upper upper end of the 95 % interval; NaN where the indicator has none
     * @param numerator what was counted
     * @param denominator what it was counted of; 0 where there is none
     * @param status {@code OK}, {@code LOW} or {@code UNRELIABLE}
     * @param quality 1 good, 2 usable with care, 3 poor
     */
    record Known(double value, double lower, double upper, long numerator, long denominator, Status status, int quality)
            implements Figure {

        public boolean hasInterval() {
            return !Double.isNaN(lower);
        }
    }

    /** The number exists but would tell too much about too few people. */
    record Hidden() implements Figure {
        @Override
        public Status status() {
            return Status.CONFIDENTIAL;
        }
    }

    /** There is no number: not available, or not applicable. */
    record Missing(Status status) implements Figure {}
}
