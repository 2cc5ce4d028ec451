package org.samatcha.inequality.gap;

import org.samatcha.base.Direction;
import org.samatcha.inequality.groups.Groups;

/**
 * The two sides that a difference or a ratio compares: the first minus, or over, the second.
 *
 * @param first the side expected to be higher
 */
record Pair(Side first, Side second) {

    /** Favourable: top of the order, then bottom; adverse: bottom, then top. Groups that share an end are one. */
    static Pair ends(Groups groups) {
        Side top = Side.top(groups);
        Side bottom = Side.bottom(groups);
        return groups.direction() == Direction.FAVOURABLE ? new Pair(top, bottom) : new Pair(bottom, top);
    }

    /** Favourable: reference, then the lowest other group; adverse: the highest other group, then the reference. */
    static Pair withReference(Groups groups) {
        int reference = groups.reference().orElseThrow();
        boolean favourable = groups.direction() == Direction.FAVOURABLE;
        double[] others = groups.estimates();
        others[reference] = favourable ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        Side own = Side.of(groups, reference);
        return favourable
                ? new Pair(own, Side.of(groups, Groups.lowest(others)))
                : new Pair(Side.of(groups, Groups.highest(others)), own);
    }

    /** Highest, then lowest; the first of equals. */
    static Pair extremes(Groups groups) {
        double[] estimates = groups.estimates();
        return new Pair(Side.of(groups, Groups.highest(estimates)), Side.of(groups, Groups.lowest(estimates)));
    }

    boolean hasErrors() {
        return !Double.isNaN(first.se()) && !Double.isNaN(second.se());
    }

    /** Who was compared, and whether an error is missing or replaced. */
    String note(Groups groups, String between) {
        String names = first.name() + between + second.name();
        if (!hasErrors()) {
            return names + "; a standard error of the two is missing, so no interval";
        }
        return groups.replacedErrorsNote().isEmpty() ? names : names + "; " + groups.replacedErrorsNote();
    }
}
