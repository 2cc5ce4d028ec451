package org.samatcha.protect.linked;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks for other tables that a reader of the release could not tell from the true ones, by linear programming.
 *
 * <p>The variables are changes of the true counts: none falls below 0, what adds up still adds up, and what is
 * published stays as it is. Many sums are pushed up or down at once, each until it has gone far enough. Each time from
 * the true tables on, in a system from which all that cannot change is gone.
 */
final class WorldSearch {

    private final Mask mask;
    private final long[] truth;
    private final RowsInside rows;
    private final BitSet free;
    private final List<Sensitive> sums;

    /**
     * @param rows of the unknowns that may change
     * @param sums those that will be pushed
     */
    WorldSearch(Mask mask, long[] truth, RowsInside rows, List<Sensitive> sums) {
        this.mask = mask;
        this.truth = truth;
        this.rows = rows;
        this.free = rows.free();
        this.sums = List.copyOf(sums);
    }

    /** How much a change is worth, and how far. */
    private static final class Aim {
        private double rising;
        private double falling;
        private double width;
    }

    /**
     * Pushes each sum up (positive), down (negative) or not at all (0).
     *
     * @return the change of each unknown; may be fractions
     */
    double[] push(int[] directions) {
        FreeChanges left = new FreeChanges(mask, truth, rows, Solvers.MOST_PEOPLE_MORE);
        Map<LinearForm, Aim> aims = aims(left, directions);
        if (aims.isEmpty()) {
            return new double[truth.length];
        }
        MPSolver solver = Solvers.linear();
        try {
            MPObjective objective = solver.objective();
            objective.setMaximization();
            Map<Integer, Change> changes = new HashMap<>();
            for (int unknown = free.nextSetBit(0); unknown >= 0; unknown = free.nextSetBit(unknown + 1)) {
                if (left.leader(unknown) == unknown && !left.isFixed(unknown)) {
                    Aim aim = aims.remove(LinearForm.of(new int[] {unknown}, new int[] {1}, 1));
                    double lower = left.lower(unknown);
                    double upper = left.upper(unknown);
                    if (aim == null) {
                        changes.put(unknown, Change.whole(solver, lower, upper));
                    } else {
                        Change change = Change.upTo(solver, aim.width, lower, upper);
                        change.aim(objective, aim.rising, aim.falling);
                        changes.put(unknown, change);
                    }
                }
            }
            left.rows()
                    .forEach(row -> addTo(
                            solver.makeConstraint(row.least(), row.isZero() ? 0 : MPSolver.infinity()),
                            row.form(),
                            changes));
            aims.forEach((form, aim) -> {
                Change change = Change.upTo(solver, aim.width, -MPSolver.infinity(), MPSolver.infinity());
                change.aim(objective, aim.rising, aim.falling);
                MPConstraint row = solver.makeConstraint(0, 0);
                addTo(row, form, changes);
                change.addTo(row, -1);
            });
            Solvers.solveAfresh(solver);
            double[] found = new double[truth.length];
            for (int unknown = free.nextSetBit(0); unknown >= 0; unknown = free.nextSetBit(unknown + 1)) {
                if (!left.isFixed(unknown)) {
                    found[unknown] = left.sign(unknown)
                            * changes.get(left.leader(unknown)).value();
                }
            }
            return found;
        } finally {
            solver.delete();
        }
    }

    private Map<LinearForm, Aim> aims(FreeChanges left, int[] directions) {
        Map<LinearForm, Aim> aims = new LinkedHashMap<>();
        for (int sum = 0; sum < directions.length; sum++) {
            LinearForm form = left.of(sums.get(sum).form());
            if (directions[sum] != 0 && !form.isConstant()) {
                LinearForm direction = form.direction();
                Aim aim = aims.computeIfAbsent(direction, d -> new Aim());
                if (directions[sum] > 0 == direction.equals(form)) {
                    aim.rising++;
                } else {
                    aim.falling++;
                }
                aim.width = Math.max(aim.width, sums.get(sum).width());
            }
        }
        return aims;
    }

    private static void addTo(MPConstraint row, LinearForm form, Map<Integer, Change> changes) {
        for (int i = 0; i < form.size(); i++) {
            changes.get(form.unknown(i)).addTo(row, form.factor(i));
        }
    }
}
