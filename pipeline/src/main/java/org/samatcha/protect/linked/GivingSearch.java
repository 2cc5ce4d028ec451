package org.samatcha.protect.linked;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Looks for tables in which what is published gives way at a cost, by linear programming: what the cheapest way out
 * would have to be hidden for.
 *
 * <p>The variables are changes of the true counts, as in {@link WorldSearch}. Each push goes on from the last one.
 */
final class GivingSearch implements AutoCloseable {

    private static final double FAR = 100_000;

    private final MPSolver solver = Solvers.linear();
    private final MPObjective pushed;
    private final Change[] changes;
    /** Of each published sum, how far it gives way; null where it may not, or where nothing of it may change. */
    private final Change[] given;
    /** Of each sum that is pushed, how far it has gone; null where nothing of it may change. */
    private final Change[] gone;

    /**
     * @param rows of the unknowns that may change
     * @param sums those that will be pushed
     * @param mayGive which of the published sums may give way
     */
    GivingSearch(Mask mask, long[] truth, RowsInside rows, List<Sensitive> sums, IntPredicate mayGive) {
        BitSet free = rows.free();
        pushed = solver.objective();
        pushed.setMaximization();
        changes = new Change[truth.length];
        List<LinearForm> told = mask.told();
        given = new Change[told.size()];
        gone = new Change[sums.size()];
        BitSet settled = new BitSet();
        for (int form : rows.told()) {
            int alone = told.get(form).size() == 1 ? told.get(form).unknown(0) : -1;
            if (alone >= 0 && free.get(alone) && mask.isTold(form)) {
                settled.set(alone);
                if (mayGive.test(form)) {
                    given[form] = Change.given(solver, -truth[alone], Solvers.MOST_PEOPLE_MORE);
                    changes[alone] = given[form];
                }
            }
        }
        for (int sum = 0; sum < gone.length; sum++) {
            LinearForm form = sums.get(sum).form();
            if (form.size() == 1 && form.factor(0) == 1 && free.get(form.unknown(0)) && !settled.get(form.unknown(0))) {
                settled.set(form.unknown(0));
                gone[sum] =
                        Change.upTo(solver, sums.get(sum).width(), -truth[form.unknown(0)], Solvers.MOST_PEOPLE_MORE);
                changes[form.unknown(0)] = gone[sum];
            }
        }
        free.stream()
                .filter(unknown -> !settled.get(unknown))
                .forEach(unknown -> changes[unknown] = Change.whole(solver, -truth[unknown], Solvers.MOST_PEOPLE_MORE));
        rows.zero().forEach(form -> row(form, 0, 0));
        for (int form : rows.told()) {
            if (mask.isTold(form) && told.get(form).size() > 1) {
                MPConstraint row = row(told.get(form), 0, 0);
                if (row != null && mayGive.test(form)) {
                    given[form] = Change.given(solver, -FAR, FAR);
                    given[form].addTo(row, -1);
                }
            }
        }
        for (int sum = 0; sum < gone.length; sum++) {
            if (gone[sum] == null) {
                MPConstraint row = row(sums.get(sum).form(), 0, 0);
                if (row != null) {
                    gone[sum] = Change.upTo(solver, sums.get(sum).width(), -FAR, FAR);
                    gone[sum].addTo(row, -1);
                }
            }
        }
        rows.notNegative().forEach(form -> row(form, -form.at(u -> truth[u]), MPSolver.infinity()));
    }

    /** Null where no unknown of the form may change. */
    private MPConstraint row(LinearForm form, double least, double most) {
        MPConstraint row = null;
        for (int i = 0; i < form.size(); i++) {
            Change change = changes[form.unknown(i)];
            if (change != null) {
                row = row == null ? solver.makeConstraint(least, most) : row;
                change.addTo(row, form.factor(i));
            }
        }
        return row;
    }

    /** A published sum is hidden from now on. */
    void release(int form) {
        if (given[form] != null) {
            given[form].open(pushed, 0);
        }
    }

    /**
     * Pushes each sum up (positive), down (negative) or not at all (0).
     *
     * @param worth of each person that a sum is pushed
     * @param costs of each person that a published sum gives way; 0 for those that may not
     * @return the change of each unknown; may be fractions
     */
    double[] push(int[] directions, double worth, double[] costs) {
        for (int sum = 0; sum < directions.length; sum++) {
            if (gone[sum] != null) {
                gone[sum].aim(pushed, worth * Math.max(0, directions[sum]), worth * Math.max(0, -directions[sum]));
            }
        }
        for (int form = 0; form < costs.length; form++) {
            if (given[form] != null && costs[form] > 0) {
                given[form].open(pushed, costs[form]);
            }
        }
        Solvers.solveOn(solver);
        double[] found = new double[changes.length];
        for (int unknown = 0; unknown < found.length; unknown++) {
            found[unknown] = changes[unknown] == null ? 0 : changes[unknown].value();
        }
        for (int form = 0; form < costs.length; form++) {
            if (given[form] != null && costs[form] > 0) {
                given[form].close();
            }
        }
        return found;
    }

    @Override
    public void close() {
        solver.delete();
    }
}
