package org.samatcha.inequality.interval;

/**
 * What was counted in one group: {@code cases} out of {@code base} people.
 *
 * <p>Both are counts, so neither is negative or NaN; a group whose count is missing has no {@code GroupCount}. A base
 * of zero is an empty group: it has no rate, and every method says what it does with it.
 */
public record GroupCount(String group, double cases, double base) {

    public GroupCount {
        if (!(cases >= 0) || !(base >= 0) || Double.isInfinite(cases) || Double.isInfinite(base)) {
            throw new IllegalArgumentException(group + ": " + cases + " of " + base + " is not a count");
        }
    }

    public boolean isEmpty() {
        return base == 0;
    }

    /** {@code cases / base}; NaN when the group is empty. */
    public double rate() {
        return isEmpty() ? Double.NaN : cases / base;
    }

    /** True when the cases are part of the base, so that the rate is a proportion between 0 and 1. */
    public boolean isProportion() {
        return cases <= base;
    }
}
