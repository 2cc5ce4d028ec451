package org.samatcha.protect.linked;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.BitSet;
import java.util.List;

/**
 * Looks for other tables that a reader of the release could not tell from the true ones, by linear programming.
 *
 * <p>The variables are changes of the true counts: none falls below 0, what adds up still adds up, and what is
 * published stays as it is or gives way at a cost. Many sums are pushed up or down at once, each until it has gone far
 * enough.
 */
final class WorldSearch implements AutoCloseable {

    private static final double MOST_PEOPLE_MORE = 5_000;

    private final LinearForm[] told;
    private final MPSolver solver;
    private final MPVariable[] changes;
    private final MPConstraint[] kept;
    private final MPVariable[] more;
    private final MPVariable[] less;
    private final MPVariable[] up;
    private final MPVariable[] down;
    private final MPObjective pushed;

    /**
     * From a vertex of the true tables on, and from scratch each time: the next push goes another way, and what
     * presolving saves is more.
     */
    private static final MPSolverParameters PRIMAL;

    static {
        Loader.loadNativeLibraries();
        PRIMAL = new MPSolverParameters();
        PRIMAL.setIntegerParam(
                MPSolverParameters.IntegerParam.LP_ALGORITHM, MPSolverParameters.LpAlgorithmValues.PRIMAL.swigValue());
        PRIMAL.setIntegerParam(
                MPSolverParameters.IntegerParam.INCREMENTALITY,
                MPSolverParameters.IncrementalityValues.INCREMENTALITY_OFF.swigValue());
    }

    /**
     * @param free the unknowns that may change
     * @param sums those that will be pushed
     */
    WorldSearch(Mask mask, long[] truth, BitSet free, List<Sensitive> sums) {
        LinkedTables tables = mask.tables();
        solver = MPSolver.createSolver("CLP");
        changes = new MPVariable[truth.length];
        free.stream().forEach(unknown -> changes[unknown] = solver.makeNumVar(-truth[unknown], MOST_PEOPLE_MORE, ""));
        tables.zero().forEach(form -> row(form, 0, 0));
        tables.notNegative().forEach(form -> row(form, -form.at(u -> truth[u]), MPSolver.infinity()));
        told = mask.told().toArray(LinearForm[]::new);
        kept = new MPConstraint[told.length];
        more = new MPVariable[told.length];
        less = new MPVariable[told.length];
        for (int form = 0; form < told.length; form++) {
            kept[form] = mask.isTold(form) ? row(told[form], 0, 0) : null;
            if (kept[form] != null) {
                more[form] = giving(kept[form], -1);
                less[form] = giving(kept[form], 1);
            }
        }
        up = new MPVariable[sums.size()];
        down = new MPVariable[sums.size()];
        for (int sum = 0; sum < up.length; sum++) {
            up[sum] = far(sums.get(sum), row(sums.get(sum).form(), 0, MPSolver.infinity()), -1);
            down[sum] = far(sums.get(sum), row(sums.get(sum).form(), -MPSolver.infinity(), 0), 1);
        }
        pushed = solver.objective();
        pushed.setMaximization();
    }

    /** Null where no unknown of the form may change. */
    private MPConstraint row(LinearForm form, double least, double most) {
        MPConstraint row = null;
        for (int i = 0; i < form.size(); i++) {
            MPVariable change = changes[form.unknown(i)];
            if (change != null) {
                row = row == null ? solver.makeConstraint(least, most) : row;
                row.setCoefficient(change, form.factor(i));
            }
        }
        return row;
    }

    /** How far a published sum gives way; not at all until it may. */
    private MPVariable giving(MPConstraint row, int sign) {
        MPVariable giving = solver.makeNumVar(0, 0, "");
        row.setCoefficient(giving, sign);
        return giving;
    }

    /** How far the sum has gone, at most as far as it needs to. */
    private MPVariable far(Sensitive sum, MPConstraint row, int sign) {
        MPVariable far = solver.makeNumVar(-MPSolver.infinity(), sum.width(), "");
        row.setCoefficient(far, sign);
        return far;
    }

    /** A published sum is hidden from now on. */
    void release(int form) {
        if (kept[form] != null) {
            kept[form].setBounds(-MPSolver.infinity(), MPSolver.infinity());
            give(form, 0, 0);
        }
    }

    /** Whether a world may differ in a published sum, and what each person more or less there costs. */
    private void give(int form, double most, double cost) {
        for (MPVariable giving : List.of(more[form], less[form])) {
            giving.setUb(most);
            pushed.setCoefficient(giving, -cost);
        }
    }

    /**
     * Pushes each sum up (positive), down (negative) or not at all (0), while everything published stays.
     *
     * @return the change of each unknown; may be fractions
     */
    double[] push(int[] directions) {
        aim(directions, 1);
        return solve();
    }

    /**
     * The same when published sums may give way at a cost.
     *
     * @param worth of each person that a sum is pushed
     * @param costs of each person that a published sum gives way; 0 for those that may not
     */
    double[] push(int[] directions, double worth, double[] costs) {
        aim(directions, worth);
        for (int form = 0; form < costs.length; form++) {
            if (kept[form] != null && costs[form] > 0) {
                give(form, MOST_PEOPLE_MORE, costs[form]);
            }
        }
        double[] found = solve();
        for (int form = 0; form < costs.length; form++) {
            if (kept[form] != null && costs[form] > 0) {
                give(form, 0, 0);
            }
        }
        return found;
    }

    private void aim(int[] directions, double worth) {
        for (int sum = 0; sum < directions.length; sum++) {
            pushed.setCoefficient(up[sum], worth * Math.max(0, directions[sum]));
            pushed.setCoefficient(down[sum], worth * Math.max(0, -directions[sum]));
        }
    }

    private double[] solve() {
        MPSolver.ResultStatus status = solver.solve(PRIMAL);
        if (status != MPSolver.ResultStatus.OPTIMAL) {
            throw new IllegalStateException("The true tables are one solution, but the solver says " + status);
        }
        double[] found = new double[changes.length];
        for (int unknown = 0; unknown < found.length; unknown++) {
            found[unknown] = changes[unknown] == null ? 0 : changes[unknown].solutionValue();
        }
        return found;
    }

    @Override
    public void close() {
        solver.delete();
    }
}
