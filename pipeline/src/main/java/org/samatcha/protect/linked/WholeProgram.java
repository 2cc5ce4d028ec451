package org.samatcha.protect.linked;

import com.google.ortools.modelbuilder.ModelBuilderHelper;
import com.google.ortools.modelbuilder.ModelSolverHelper;

/**
 * A small program in whole numbers, solved by SCIP to a solution that is nearly the best.
 *
 * <p>Handed over term by term in the order in which it is written. (The solver's other way in keeps the terms of a row
 * ordered by where its variables lie in memory, so that of several best solutions any is found.)
 */
final class WholeProgram implements AutoCloseable {

    /** A limit of seconds would give another result on another machine. */
    private static final String LIMITS = "limits/gap = 0.05\nlimits/nodes = 50";

    private final ModelBuilderHelper program = new ModelBuilderHelper();
    private final ModelSolverHelper solver = Solvers.wholeNumbers();

    WholeProgram() {
        program.setMaximize(true);
        solver.setSolverSpecificParameters(LIMITS);
    }

    /** @return the number of the variable */
    int variable(double least, double most, double worth) {
        int variable = program.addVar();
        program.setVarLowerBound(variable, least);
        program.setVarUpperBound(variable, most);
        program.setVarIntegrality(variable, true);
        program.setVarObjectiveCoefficient(variable, worth);
        return variable;
    }

    /** @return the number of the row */
    int row(double least, double most) {
        int row = program.addLinearConstraint();
        program.setConstraintLowerBound(row, least);
        program.setConstraintUpperBound(row, most);
        return row;
    }

    void add(int row, int variable, double factor) {
        program.addConstraintTerm(row, variable, factor);
    }

    /** Whether a solution was found. */
    boolean isSolved() {
        solver.solve(program);
        return solver.hasSolution();
    }

    long value(int variable) {
        return Math.round(solver.getVariableValue(variable));
    }

    @Override
    public void close() {
        solver.delete();
        program.delete();
    }
}
