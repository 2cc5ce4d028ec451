package org.samatcha.protect.linked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes whole numbers of a world with fractions, because people come whole.
 *
 * <p>Nearly all changes that a vertex of the linear program gives are whole already. The few that are not are solved
 * for again as whole numbers, group by group of those that stand in the same sums, the others staying as they are;
 * where that cannot be, their neighbours may change, too.
 */
final class WholeWorld {

    private static final double ROUNDING = 1e-6;
    /** How far a change may move from its fraction. */
    private static final int REACH = 8;
    /** How many times the neighbours of the neighbours are let loose. */
    private static final int MOST_RINGS = 3;
    /** Whole numbers for more unknowns than that take too long. */
    private static final int MOST_LOOSE = 5_000;

    private final Mask mask;
    private final long[] truth;
    private final BitSet free;
    private final int[] told;
    private final List<LinearForm> rows;
    private final int zero;
    private final int notNegative;
    private final Occurrences occurrences;

    /** {@code inside} are the rows of the unknowns that may change. */
    WholeWorld(Mask mask, long[] truth, RowsInside inside) {
        this.mask = mask;
        this.truth = truth;
        this.free = inside.free();
        this.told = inside.told();
        this.zero = inside.zero().size();
        this.notNegative = zero + inside.notNegative().size();
        this.rows = new ArrayList<>(inside.zero());
        rows.addAll(inside.notNegative());
        Arrays.stream(told).mapToObj(mask.told()::get).forEach(rows::add);
        this.occurrences = new Occurrences(rows, truth.length);
    }

    /**
     * Nothing if no whole numbers are near that agree with everything published.
     *
     * @param wanted how much a greater change of each unknown is worth
     */
    Optional<long[]> of(double[] found, double[] wanted) {
        long[] changes = new long[found.length];
        TreeSet<Integer> broken = new TreeSet<>();
        for (int unknown = 0; unknown < found.length; unknown++) {
            changes[unknown] = Math.round(found[unknown]);
            if (Math.abs(found[unknown] - changes[unknown]) > ROUNDING) {
                broken.add(unknown);
            }
        }
        for (TreeSet<Integer> group : groups(broken)) {
            if (!repair(changes, group, wanted)) {
                return Optional.empty();
            }
        }
        return Optional.of(changes);
    }

    private List<TreeSet<Integer>> groups(TreeSet<Integer> broken) {
        Groups groups = new Groups(truth.length);
        Map<Integer, Integer> firstIn = new HashMap<>();
        for (int unknown : broken) {
            for (int row : rowsOf(unknown)) {
                Integer first = firstIn.putIfAbsent(row, unknown);
                if (first != null) {
                    groups.join(LinearForm.of(0, Map.of(first, 1, unknown, 1)));
                }
            }
        }
        Map<Integer, TreeSet<Integer>> found = new TreeMap<>();
        broken.forEach(unknown -> found.computeIfAbsent(groups.of(unknown), group -> new TreeSet<>())
                .add(unknown));
        return new ArrayList<>(found.values());
    }

    /** The sums that hold in every world and in which an unknown stands. */
    private List<Integer> rowsOf(int unknown) {
        List<Integer> found = new ArrayList<>();
        for (int at = occurrences.first(unknown); at < occurrences.end(unknown); at++) {
            int row = occurrences.form(at);
            if (row < notNegative || mask.isTold(told[row - notNegative])) {
                found.add(row);
            }
        }
        return found;
    }

    private boolean repair(long[] changes, TreeSet<Integer> group, double[] wanted) {
        TreeSet<Integer> loose = new TreeSet<>(group);
        for (int ring = 0; ring <= MOST_RINGS && loose.size() <= MOST_LOOSE; ring++) {
            if (solve(changes, loose, wanted)) {
                return true;
            }
            TreeSet<Integer> wider = new TreeSet<>(loose);
            for (int unknown : loose) {
                for (int row : rowsOf(unknown)) {
                    LinearForm form = rows.get(row);
                    for (int i = 0; i < form.size() && !isOneSided(row); i++) {
                        if (free.get(form.unknown(i))) {
                            wider.add(form.unknown(i));
                        }
                    }
                }
            }
            loose = wider;
        }
        return false;
    }

    private boolean isOneSided(int row) {
        return zero <= row && row < notNegative;
    }

    private boolean solve(long[] changes, TreeSet<Integer> loose, double[] wanted) {
        try (WholeProgram program = new WholeProgram()) {
            Map<Integer, Integer> variables = new TreeMap<>();
            TreeSet<Integer> touched = new TreeSet<>();
            for (int unknown : loose) {
                variables.put(
                        unknown,
                        program.variable(
                                Math.max(-truth[unknown], changes[unknown] - REACH),
                                changes[unknown] + REACH,
                                wanted[unknown]));
                touched.addAll(rowsOf(unknown));
            }
            touched.forEach(row -> add(program, variables, row, changes));
            if (!program.isSolved()) {
                return false;
            }
            variables.forEach((unknown, variable) -> changes[unknown] = program.value(variable));
            return true;
        }
    }

    private void add(WholeProgram program, Map<Integer, Integer> variables, int number, long[] changes) {
        LinearForm form = rows.get(number);
        long settled = 0;
        for (int i = 0; i < form.size(); i++) {
            if (!variables.containsKey(form.unknown(i))) {
                settled += form.factor(i) * changes[form.unknown(i)];
            }
        }
        int row = isOneSided(number)
                ? program.row(-form.at(u -> truth[u]) - settled, Double.POSITIVE_INFINITY)
                : program.row(-settled, -settled);
        for (int i = 0; i < form.size(); i++) {
            Integer variable = variables.get(form.unknown(i));
            if (variable != null) {
                program.add(row, variable, form.factor(i));
            }
        }
    }
}
