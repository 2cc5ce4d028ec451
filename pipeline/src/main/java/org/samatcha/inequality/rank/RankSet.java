package org.samatcha.inequality.rank;

/**
 * The ranks that a group may truly have, from {@code low} to {@code high}; rank 1 is the largest value.
 *
 * <p>All sets of one table hold together at the confidence level they were made with.
 */
public record RankSet(String group, int low, int high) {

    public RankSet {
        if (low < 1 || high < low) {
            throw new IllegalArgumentException(group + " has ranks " + low + " to " + high);
        }
    }

    /** How many ranks are left open besides one: 0 when the rank is certain. */
    public int width() {
        return high - low;
    }

    public boolean contains(double rank) {
        return low <= rank && rank <= high;
    }
}
