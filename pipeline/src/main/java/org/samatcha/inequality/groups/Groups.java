package org.samatcha.inequality.groups;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.samatcha.base.Direction;

/**
 * The groups that one measure compares: checked once, with those left out that have no estimate or no people.
 *
 * <p>Symbols of every formula: J groups, y_j estimate, s_j its standard error, n_j population, N = Σn, w_j = n_j/N, μ =
 * Σ w_j y_j, S the whole of the scale, ρ_j = y_j/μ. Arrays are copies, in the order in which the groups came.
 *
 * <p>A standard error of zero is not believed: at 0 and 100 % it becomes that of t = (x + 1/2)/(n + 1), n + 1 with x =
 * 0 or n and the population as n; between them it counts as missing.
 */
public final class Groups {

    /** Non-ordered measures leave out groups without an estimate up to this share of all groups. */
    static final double LARGEST_SHARE_LEFT_OUT = 0.15;

    private final List<Group> all;
    private final List<Group> used;
    private final Scale scale;
    private final Direction direction;
    private final String reference;
    private final double settingAverage;
    private final double[] estimates;
    private final double[] errors;
    private final double[] populations;
    private final double[] weights;
    private final double[] orders;
    private final double mean;
    private final int errorsReplaced;

    private Groups(List<Group> all, Scale scale, Direction direction, String reference, double settingAverage) {
        this.all = all;
        this.used = all.stream().filter(Group::isUsable).toList();
        this.scale = scale;
        this.direction = direction;
        this.reference = reference;
        this.settingAverage = settingAverage;
        this.estimates = used.stream().mapToDouble(Group::estimate).toArray();
        this.populations = used.stream().mapToDouble(Group::population).toArray();
        double people = IntStream.range(0, populations.length)
                .mapToDouble(j -> populations[j])
                .sum();
        this.weights = used.stream().mapToDouble(g -> g.population() / people).toArray();
        this.errors = used.stream().mapToDouble(this::believedError).toArray();
        this.errorsReplaced =
                (int) used.stream().filter(g -> g.se() == 0 && isAtAnEnd(g)).count();
        this.orders = used.stream().mapToDouble(Group::order).toArray();
        this.mean = mean(estimates, weights);
    }

    /** Groups without a reference group. */
    public static Groups of(List<Group> groups, Scale scale, Direction direction) {
        return of(groups, scale, direction, "");
    }

    /** @param reference label of the group that others are compared with; empty for none */
    public static Groups of(List<Group> groups, Scale scale, Direction direction, String reference) {
        Set<String> labels = new HashSet<>();
        for (Group group : groups) {
            if (!labels.add(group.label())) {
                throw new IllegalArgumentException("Two groups are called " + group.label());
            }
            if (group.estimate() > scale.whole()) {
                throw new IllegalArgumentException("Group " + group.label() + " has the estimate " + group.estimate()
                        + " on a scale that ends at " + scale.whole());
            }
        }
        if (!reference.isEmpty() && !labels.contains(reference)) {
            throw new IllegalArgumentException("No group is called " + reference);
        }
        return new Groups(List.copyOf(groups), scale, direction, reference, Double.NaN);
    }

    /** The same groups beside the rate of the whole setting (a country, a province), from another source. */
    public Groups withSettingAverage(double average) {
        if (!(average >= 0 && average <= scale.whole())) {
            throw new IllegalArgumentException(
                    "The setting average " + average + " is not on the scale, which ends at " + scale.whole());
        }
        return new Groups(all, scale, direction, reference, average);
    }

    /** The rate of the whole setting; NaN when none is given. */
    public double settingAverage() {
        return settingAverage;
    }

    /** J: groups that take part. */
    public int size() {
        return used.size();
    }

    public int leftOut() {
        return all.size() - used.size();
    }

    public double[] estimates() {
        return estimates.clone();
    }

    /** Standard errors on the scale of the estimates; NaN where missing. */
    public double[] errors() {
        return errors.clone();
    }

    public double[] populations() {
        return populations.clone();
    }

    /** Shares of the population; they add up to one. */
    public double[] weights() {
        return weights.clone();
    }

    /** Places in the social order; NaN where a group has none. */
    public double[] orders() {
        return orders.clone();
    }

    public List<String> labels() {
        return used.stream().map(Group::label).toList();
    }

    public List<String> clusters() {
        return used.stream().map(Group::cluster).toList();
    }

    /** μ, the mean weighted by population; NaN without groups. */
    public double mean() {
        return mean;
    }

    public Scale scale() {
        return scale;
    }

    public Direction direction() {
        return direction;
    }

    /** Index of the reference group; empty when none was named or when it was left out. */
    public OptionalInt reference() {
        return IntStream.range(0, used.size())
                .filter(j -> !reference.isEmpty() && used.get(j).label().equals(reference))
                .findFirst();
    }

    boolean namesReference() {
        return !reference.isEmpty();
    }

    /** Index of the best group: highest if favourable, lowest if adverse; the first of equals. */
    public int best() {
        return direction == Direction.ADVERSE ? lowest(estimates) : highest(estimates);
    }

    /** Index of the largest value, the first of equals. */
    public static int highest(double[] values) {
        int found = 0;
        for (int j = 1; j < values.length; j++) {
            found = values[j] > values[found] ? j : found;
        }
        return found;
    }

    /** Index of the smallest value, the first of equals. */
    public static int lowest(double[] values) {
        int found = 0;
        for (int j = 1; j < values.length; j++) {
            found = values[j] < values[found] ? j : found;
        }
        return found;
    }

    /** Σ w y; weights add up to one. Exactly the common value when all are equal; NaN without values. */
    public static double mean(double[] values, double[] weights) {
        if (values.length == 0) {
            return Double.NaN;
        }
        double sum = 0;
        for (int j = 1; j < values.length; j++) {
            sum += weights[j] * (values[j] - values[0]);
        }
        return values[0] + sum;
    }

    /** 1/J for each of J groups: the weights of every unweighted measure. */
    public static double[] equalWeights(int groups) {
        double[] weights = new double[groups];
        Arrays.fill(weights, 1.0 / groups);
        return weights;
    }

    /** Whether all estimates are equal but for rounding in the last digits. */
    public boolean areEqual() {
        double highest = estimates[highest(estimates)];
        return highest - estimates[lowest(estimates)] <= 1e-12 * highest;
    }

    public boolean haveErrors() {
        return IntStream.range(0, errors.length).noneMatch(j -> Double.isNaN(errors[j]));
    }

    /** What a reader must know about the standard errors; empty when they are as given. */
    public String errorNote() {
        long unknown = IntStream.range(0, errors.length)
                .filter(j -> Double.isNaN(errors[j]))
                .count();
        if (unknown > 0) {
            return unknown == errors.length
                    ? "no standard errors, so no interval"
                    : unknown + " of " + errors.length
                            + " groups without a standard error (or with zero between 0 and 100 %), so no interval";
        }
        return replacedErrorsNote();
    }

    /** How many standard errors of zero were replaced; empty when none. */
    public String replacedErrorsNote() {
        return errorsReplaced == 0
                ? ""
                : errorsReplaced + " of " + errors.length
                        + " groups: standard error of zero at 0 or 100 % replaced by that of (x+1/2)/(n+1),"
                        + " n the population";
    }

    private double believedError(Group group) {
        if (group.se() > 0) {
            return group.se();
        }
        return group.se() == 0 && isAtAnEnd(group)
                ? Group.errorOfCounts(group.estimate() == 0 ? 0 : group.population(), group.population(), scale)
                : Double.NaN;
    }

    private boolean isAtAnEnd(Group group) {
        return group.estimate() == 0 || group.estimate() == scale.whole();
    }
}
