package org.samatcha.protect.linked;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPSolverParameters.IncrementalityValues;
import com.google.ortools.linearsolver.MPSolverParameters.IntegerParam;
import com.google.ortools.linearsolver.MPSolverParameters.LpAlgorithmValues;
import com.google.ortools.linearsolver.MPSolverParameters.PresolveValues;
import com.google.ortools.modelbuilder.ModelSolverHelper;

/**
 * The solvers that worlds are searched with.
 *
 * <p>Without presolving: CLP's draws its random numbers from one place for all threads, so that what it finds depends
 * on what else is being solved.
 */
final class Solvers {

    /** How far up any count may change. */
    static final double MOST_PEOPLE_MORE = 5_000;

    private static final MPSolverParameters AFRESH;
    private static final MPSolverParameters ON;

    static {
        Loader.loadNativeLibraries();
        AFRESH = primal(IncrementalityValues.INCREMENTALITY_OFF);
        ON = primal(IncrementalityValues.INCREMENTALITY_ON);
    }

    private Solvers() {}

    private static MPSolverParameters primal(IncrementalityValues incrementality) {
        MPSolverParameters parameters = new MPSolverParameters();
        parameters.setIntegerParam(IntegerParam.LP_ALGORITHM, LpAlgorithmValues.PRIMAL.swigValue());
        parameters.setIntegerParam(IntegerParam.PRESOLVE, PresolveValues.PRESOLVE_OFF.swigValue());
        parameters.setIntegerParam(IntegerParam.INCREMENTALITY, incrementality.swigValue());
        return parameters;
    }

    static MPSolver linear() {
        return MPSolver.createSolver("CLP");
    }

    static ModelSolverHelper wholeNumbers() {
        return new ModelSolverHelper("scip");
    }

    /** From the true tables on. */
    static void solveAfresh(MPSolver solver) {
        solve(solver, AFRESH);
    }

    /** From the last solution on. */
    static void solveOn(MPSolver solver) {
        solve(solver, ON);
    }

    private static void solve(MPSolver solver, MPSolverParameters parameters) {
        if (solver.numConstraints() == 0) {
            solver.makeConstraint(0, 0); // CLP refuses a program without rows
        }
        MPSolver.ResultStatus status = solver.solve(parameters);
        if (status != MPSolver.ResultStatus.OPTIMAL) {
            throw new IllegalStateException("The true tables are one solution, but the solver says " + status);
        }
    }
}
