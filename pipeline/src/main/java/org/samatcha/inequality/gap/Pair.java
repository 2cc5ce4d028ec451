package org.samatcha.inequality.gap;

import java.util.Optional;
import org.samatcha.base.Direction;
import org.samatcha.inequality.groups.Groups;

/**
 * The two groups that a difference or a ratio compares: the first minus, or over, the second.
 *
 * @param first index of the group expected to be higher
 */
record Pair(int first, int second) {

    /** Favourable: top of the order, then bottom; adverse: bottom, then top. Empty when an end is shared. */
    static Optional<Pair> ends(Groups groups) {
        double[] orders = groups.orders();
        int top = Groups.highest(orders);
        int bottom = Groups.lowest(orders);
        if (isShared(orders, top) || isShared(orders, bottom)) {
            return Optional.empty();
        }
        return Optional.of(
                groups.direction() == Direction.FAVOURABLE ? new Pair(top, bottom) : new Pair(bottom, top));
    }

    /** Favourable: reference, then the lowest other group; adverse: the highest other group, then the reference. */
    static Pair withReference(Groups groups) {
        int reference = groups.reference().orElseThrow();
        boolean favourable = groups.direction() == Direction.FAVOURABLE;
        double[] others = groups.estimates();
        others[reference] = favourable ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        return favourable
                ? new Pair(reference, Groups.lowest(others))
                : new Pair(Groups.highest(others), reference);
    }

    /** Highest, then lowest; the first of equals. */
    static Pair extremes(Groups groups) {
        double[] estimates = groups.estimates();
        return new Pair(Groups.highest(estimates), Groups.lowest(estimates));
    }

    private static boolean isShared(double[] orders, int end) {
        for (int j = 0; j < orders.length; j++) {
            if (j != end && orders[j] == orders[end]) {
                return true;
            }
        }
        return false;
    }
}
