package org.samatcha.inequality.rank;

import org.samatcha.inequality.interval.GroupCount;

/** A group's value with its standard error, as ranking methods need it. */
public record RankedValue(String group, double value, double se) {

    public RankedValue {
        if (!Double.isFinite(value) || !(se >= 0) || Double.isInfinite(se)) {
            throw new IllegalArgumentException(group + ": value " + value + " with standard error " + se);
        }
    }

    /**
     * t = (x + ½)/(n + 1) and s = √(t(1 − t)/(n + 1)) of x cases of n: close to the proportion, and its standard error
     * is not zero at 0 % and 100 %. Refuses an empty group, of which nothing is known.
     */
    public static RankedValue of(GroupCount count) {
        if (!count.isProportion() || count.isEmpty()) {
            throw new IllegalArgumentException(count + " is not a proportion");
        }
        double t = (count.cases() + 0.5) / (count.base() + 1);
        return new RankedValue(count.group(), t, Math.sqrt(t * (1 - t) / (count.base() + 1)));
    }

    /** How many standard errors of the difference this value is above the other; 0 between two equal certainties. */
    double standardErrorsAbove(RankedValue other) {
        double difference = value - other.value;
        return difference == 0 ? 0 : difference / Math.hypot(se, other.se);
    }
}
