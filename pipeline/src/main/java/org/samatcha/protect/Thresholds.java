package org.samatcha.protect;

/**
 * How few people are too few, and how little may be known of them.
 *
 * @param smallestCount a numerator, or what is left of the denominator beside it, of 1 to this less one is hidden
 * @param smallestBase a figure on a denominator below this is hidden
 * @param smallestInterval whoever puts together everything published must be left with an interval for every such small
 *     count whose ends are at least this far apart; asked of linked tables only
 * @param reach whether figures are protected one by one or all tables of a release together
 */
public record Thresholds(long smallestCount, long smallestBase, long smallestInterval, Reach reach) {

    /** What is looked at to decide whether a figure may be published. */
    public enum Reach {
        /** The figure alone: too small figures are hidden. Some can still be worked out from the others; quick. */
        SINGLE,
        /** Everything published together: more is hidden until no small count can be worked out. */
        LINKED
    }

    /** Ten, as most of the United States' education agencies use; Thailand publishes no rule of its own. */
    public static final Thresholds DEFAULT = of(10);

    public Thresholds {
        if (smallestCount < 1 || smallestBase < 1 || smallestInterval < 1) {
            throw new IllegalArgumentException(
                    "Thresholds start at 1, got " + smallestCount + ", " + smallestBase + ", " + smallestInterval);
        }
    }

    /** The same for counts and bases, of all tables together; an interval at least half as wide. */
    public static Thresholds of(long smallest) {
        return new Thresholds(smallest, smallest, (smallest + 1) / 2, Reach.LINKED);
    }

    public Thresholds reaching(Reach reach) {
        return new Thresholds(smallestCount, smallestBase, smallestInterval, reach);
    }

    /** Whether a count is small, or so near to it that an attacker whose interval is too narrow could think so. */
    public boolean isNearly(long count, long small) {
        return count < small + smallestInterval - 1;
    }
}
