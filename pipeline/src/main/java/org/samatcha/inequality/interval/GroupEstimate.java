package org.samatcha.inequality.interval;

/** A group's value with its standard error, as methods that compare groups need it. */
public record GroupEstimate(String group, double value, double se) {

    public GroupEstimate {
        if (!Double.isFinite(value) || !(se >= 0) || Double.isInfinite(se)) {
            throw new IllegalArgumentException(group + ": value " + value + " with standard error " + se);
        }
    }

    /**
     * t = (x + ½)/(n + 1) and s = √(t(1 − t)/(n + 1)) of x cases of n: close to the proportion, and its standard error
     * is not zero at 0 % and 100 %. Refuses an empty group, of which nothing is known.
     */
    public static GroupEstimate of(GroupCount count) {
        requireProportion(count);
        double t = (count.cases() + 0.5) / (count.base() + 1);
        return new GroupEstimate(count.group(), t, Math.sqrt(t * (1 - t) / (count.base() + 1)));
    }

    /**
     * The rate x/n as it was observed, with the standard error of {@link #of}: what is shrunk is the published number,
     * and 0 % is no certainty. Refuses an empty group.
     */
    public static GroupEstimate observed(GroupCount count) {
        return new GroupEstimate(
                count.group(), count.cases() / count.base(), of(count).se());
    }

    /** The log odds ln((x + ½)/(n − x + ½)) with variance 1/(x + ½) + 1/(n − x + ½); refuses an empty group. */
    public static GroupEstimate logOdds(GroupCount count) {
        requireProportion(count);
        double with = count.cases() + 0.5;
        double without = count.base() - count.cases() + 0.5;
        return new GroupEstimate(count.group(), Math.log(with / without), Math.sqrt(1 / with + 1 / without));
    }

    /** How many standard errors of the difference this value is above the other; 0 between two equal certainties. */
    public double standardErrorsAbove(GroupEstimate other) {
        double difference = value - other.value;
        return difference == 0 ? 0 : difference / Math.hypot(se, other.se);
    }

    private static void requireProportion(GroupCount count) {
        if (!count.isProportion() || count.isEmpty()) {
            throw new IllegalArgumentException(count + " is not a proportion");
        }
    }
}
