package org.samatcha.protect.linked;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;

/**
 * By how much a count or a sum differs from the true one, in pieces: as far as it is worth anything, and what goes
 * beyond. Pieces cost a linear program nothing, rows of its own would.
 */
final class Change {

    private final List<MPVariable> pieces = new ArrayList<>();
    private final List<Integer> signs = new ArrayList<>();
    private final double least;
    private final double most;

    private Change(double least, double most) {
        this.least = least;
        this.most = most;
    }

    private Change piece(MPSolver solver, double from, double to, int sign) {
        pieces.add(solver.makeNumVar(from, to, ""));
        signs.add(sign);
        return this;
    }

    /** One that is worth nothing. */
    static Change whole(MPSolver solver, double least, double most) {
        return new Change(least, most).piece(solver, least, most, 1);
    }

    /** One that is worth something up to {@code width}; {@code least <= 0 <= most}. */
    static Change upTo(MPSolver solver, double width, double least, double most) {
        double up = Math.min(width, most);
        double down = Math.min(width, -least);
        return new Change(least, most)
                .piece(solver, 0, up, 1)
                .piece(solver, 0, down, -1)
                .piece(solver, 0, most - up, 1)
                .piece(solver, 0, -least - down, -1);
    }

    /** One that is 0 until it may be something else, at a cost. */
    static Change given(MPSolver solver, double least, double most) {
        return new Change(least, most).piece(solver, 0, 0, 1).piece(solver, 0, 0, -1);
    }

    void addTo(MPConstraint row, double factor) {
        for (int i = 0; i < signs.size(); i++) {
            row.setCoefficient(pieces.get(i), signs.get(i) * factor);
        }
    }

    /**
     * Of one made by {@link #upTo}.
     *
     * @param rising what each person more is worth, up to the width; each person less costs as much
     * @param falling what each person less is worth, likewise
     */
    void aim(MPObjective objective, double rising, double falling) {
        objective.setCoefficient(pieces.get(0), rising - falling);
        objective.setCoefficient(pieces.get(1), falling - rising);
        objective.setCoefficient(pieces.get(2), -falling);
        objective.setCoefficient(pieces.get(3), -rising);
    }

    /** One made by {@link #given} may be something else from now on, at this cost for each person. */
    void open(MPObjective objective, double cost) {
        pieces.get(0).setUb(most);
        pieces.get(1).setUb(-least);
        pieces.forEach(piece -> objective.setCoefficient(piece, -cost));
    }

    /** It is 0 again. */
    void close() {
        pieces.forEach(piece -> piece.setUb(0));
    }

    double value() {
        double value = 0;
        for (int i = 0; i < signs.size(); i++) {
            value += signs.get(i) * pieces.get(i).solutionValue();
        }
        return value;
    }
}
