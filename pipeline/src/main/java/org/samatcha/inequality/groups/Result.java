package org.samatcha.inequality.groups;

import org.samatcha.inequality.MeasureRow;

/** What the arithmetic of one form of a measure gives: a number, or the reason there is none. */
public sealed interface Result {

    /** An estimate with what is known of its error, all on one scale; NaN for none. */
    record Found(double estimate, double se, double lower, double upper, String note) implements Result {

        public Found {
            if (!Double.isFinite(estimate)) {
                throw new IllegalArgumentException("An estimate must be finite, got " + estimate);
            }
        }

        public Found noting(String more) {
            return more.isEmpty()
                    ? this
                    : new Found(estimate, se, lower, upper, note.isEmpty() ? more : note + "; " + more);
        }
    }

    /** No number, with the status and the reason that the row shows. */
    record None(MeasureRow.Status status, String why) implements Result {}

    /** An estimate alone. */
    static Found found(double estimate) {
        return new Found(estimate, Double.NaN, Double.NaN, Double.NaN, "");
    }

    /** Estimate ± z standard errors; the estimate alone when the error is not a positive number. */
    static Found normal(double estimate, double se, double z) {
        return se > 0 && Double.isFinite(se)
                ? new Found(estimate, se, estimate - z * se, estimate + z * se, "")
                : found(estimate);
    }

    /**
     * A ratio with an interval that is symmetric on the logarithmic scale: exp(ln r ± z·se(ln r)). The standard error
     * stands on the scale of the ratio, r·se(ln r); the note gives se(ln r), as other tools print it.
     */
    static Found logNormal(double ratio, double logError, double z) {
        double upper = ratio * Math.exp(z * logError);
        if (!(logError > 0)) {
            return found(ratio);
        }
        return Double.isFinite(upper)
                ? new Found(
                        ratio,
                        ratio * logError,
                        ratio * Math.exp(-z * logError),
                        upper,
                        "standard error of the logarithm " + logError)
                : found(ratio).noting("the ratio is too unsure to have an upper bound, so no interval");
    }

    static None notApplicable(String why) {
        return new None(MeasureRow.Status.NOT_APPLICABLE, why);
    }

    static None missing(String why) {
        return new None(MeasureRow.Status.MISSING, why);
    }
}
