package org.samatcha.indicator;

/**
 * When an index may be made of a group's counts.
 *
 * <p>An index has no numerator and denominator of its own that disclosure control could judge, so it must rest on
 * groups that may be published each by itself.
 */
public final class Safe {

    /** Fewest people of a group. */
    public static final long SMALLEST_BASE = 30;

    /** Fewest people counted in a group, or not counted, unless there are none. */
    public static final long SMALLEST_COUNT = 10;

    private Safe() {}

    public static boolean isBase(long people) {
        return people >= SMALLEST_BASE;
    }

    /** Whether {@code counted} of {@code people} may go into an index. */
    public static boolean isShare(long counted, long people) {
        return isBase(people) && isCount(counted) && isCount(people - counted);
    }

    private static boolean isCount(long people) {
        return people <= 0 || people >= SMALLEST_COUNT;
    }
}
