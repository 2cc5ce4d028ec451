package org.samatcha.protect.linked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * Systems of sums that hang together by unknowns not yet known, small enough to be solved as a whole: the exact
 * interval of a sum by the simplex method, rounded inward to whole numbers.
 */
final class SmallSystems {

    private static final int LARGEST = 60;
    private static final double ROUNDING = 1e-6;
    private static final int MOST_STEPS = 5_000;

    private final List<LinearForm> sums;
    private final long[] lower;
    private final long[] upper;
    private final Bounds bounds;
    private final int[] root;
    private final Map<Integer, TreeSet<Integer>> unknownsOf = new HashMap<>();
    private final Map<Integer, List<Integer>> sumsOf = new HashMap<>();

    SmallSystems(int unknowns, List<LinearForm> sums, long[] lower, long[] upper, Bounds bounds) {
        this.sums = sums;
        this.lower = lower;
        this.upper = upper;
        this.bounds = bounds;
        this.root = new int[unknowns];
        for (int unknown = 0; unknown < unknowns; unknown++) {
            root[unknown] = unknown;
        }
        for (LinearForm sum : sums) {
            int first = -1;
            for (int i = 0; i < sum.size(); i++) {
                if (isOpen(sum.unknown(i))) {
                    first = first < 0 ? sum.unknown(i) : first;
                    root[find(sum.unknown(i))] = find(first);
                }
            }
        }
        for (int unknown = 0; unknown < unknowns; unknown++) {
            if (isOpen(unknown)) {
                unknownsOf.computeIfAbsent(find(unknown), r -> new TreeSet<>()).add(unknown);
            }
        }
        for (int sum = 0; sum < sums.size(); sum++) {
            for (int i = 0; i < sums.get(sum).size(); i++) {
                if (isOpen(sums.get(sum).unknown(i))) {
                    sumsOf.computeIfAbsent(find(sums.get(sum).unknown(i)), r -> new ArrayList<>())
                            .add(sum);
                    break;
                }
            }
        }
    }

    private boolean isOpen(int unknown) {
        return bounds.lower(unknown) < bounds.upper(unknown);
    }

    private int find(int unknown) {
        int at = unknown;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    /** The smallest and the largest whole number that a sum can be. */
    long[] range(LinearForm form) {
        long[] range = {bounds.lowest(form), bounds.highest(form)};
        TreeSet<Integer> roots = new TreeSet<>();
        for (int i = 0; i < form.size(); i++) {
            if (isOpen(form.unknown(i))) {
                roots.add(find(form.unknown(i)));
            }
        }
        if (roots.size() != 1 || unknownsOf.get(roots.first()).size() > LARGEST) {
            return range;
        }
        range[0] = Math.max(
                range[0], (long) Math.ceil(solved(form, roots.first(), GoalType.MINIMIZE, range[0]) - ROUNDING));
        range[1] = Math.min(
                range[1], (long) Math.floor(solved(form, roots.first(), GoalType.MAXIMIZE, range[1]) + ROUNDING));
        return range;
    }

    /** {@code otherwise} if the system has no limit or no solution. */
    private double solved(LinearForm form, int system, GoalType goal, long otherwise) {
        List<Integer> unknowns = List.copyOf(unknownsOf.get(system));
        Map<Integer, Integer> positions = new HashMap<>();
        unknowns.forEach(unknown -> positions.put(unknown, positions.size()));
        List<LinearConstraint> constraints = new ArrayList<>();
        for (int sum : sumsOf.getOrDefault(system, List.of())) {
            double[] factors = new double[unknowns.size()];
            double known = spread(sums.get(sum), positions, factors);
            if (lower[sum] == upper[sum]) {
                constraints.add(new LinearConstraint(factors, Relationship.EQ, lower[sum] - known));
            } else {
                if (lower[sum] > -Bounds.NO_LIMIT) {
                    constraints.add(new LinearConstraint(factors, Relationship.GEQ, lower[sum] - known));
                }
                if (upper[sum] < Bounds.NO_LIMIT) {
                    constraints.add(new LinearConstraint(factors, Relationship.LEQ, upper[sum] - known));
                }
            }
        }
        double[] objective = new double[unknowns.size()];
        double known = spread(form, positions, objective);
        try {
            PointValuePair best = new SimplexSolver()
                    .optimize(
                            new MaxIter(MOST_STEPS),
                            new LinearObjectiveFunction(objective, known),
                            new LinearConstraintSet(constraints),
                            goal,
                            new NonNegativeConstraint(true));
            return best.getValue();
        } catch (MathIllegalStateException noneOrUnlimited) {
            return otherwise;
        }
    }

    private double spread(LinearForm form, Map<Integer, Integer> positions, double[] factors) {
        double known = form.constant();
        for (int i = 0; i < form.size(); i++) {
            Integer position = positions.get(form.unknown(i));
            if (position == null) {
                known += (double) form.factor(i) * bounds.lower(form.unknown(i));
            } else {
                factors[position] += form.factor(i);
            }
        }
        return known;
    }
}
