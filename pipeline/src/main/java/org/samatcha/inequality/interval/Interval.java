package org.samatcha.inequality.interval;

/**
 * An interval from {@code lower} to {@code upper}, both included, on the scale of the value it surrounds.
 *
 * <p>Counts of a register are complete; the interval then describes how far the same district could have come out by
 * chance in another year, not a sampling error.
 */
public record Interval(double lower, double upper) {

    public Interval {
        if (lower > upper) {
            throw new IllegalArgumentException("Interval from " + lower + " to " + upper);
        }
    }

    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }
}
