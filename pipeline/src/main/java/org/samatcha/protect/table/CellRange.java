package org.samatcha.protect.table;

/**
 * The smallest and the largest whole number that a count can be, for all that a reader knows.
 *
 * @param upper {@link #UNBOUNDED} where nothing published limits the count
 */
public record CellRange(long lower, long upper) {

    public static final long UNBOUNDED = Long.MAX_VALUE / 4;

    public boolean isBounded() {
        return upper < UNBOUNDED;
    }

    public long width() {
        return upper - lower;
    }
}
