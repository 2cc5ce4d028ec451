package org.samatcha.inequality.funnel;

import org.samatcha.inequality.interval.Interval;

/** Where a value lies against its limits; a value on a limit is within. */
public enum Position {
    BELOW,
    WITHIN,
    ABOVE;

    public static Position of(double value, Interval limits) {
        return value < limits.lower() ? BELOW : value > limits.upper() ? ABOVE : WITHIN;
    }
}
