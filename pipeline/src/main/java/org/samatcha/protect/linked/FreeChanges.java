package org.samatcha.protect.linked;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which counts can change at all while everything published stays as it is, and which of them change in step.
 *
 * <p>A sum of which all counts but one stay tells that one, too; of two counts with a fixed sum one falls as the other
 * rises; where none can fall, none can rise. What is left is a much smaller system with the same worlds.
 */
final class FreeChanges {

    private static final int NONE = -1;

    private final List<LinearForm> rows = new ArrayList<>();
    private final int zeros;
    private final double[] slack;
    private final Occurrences occurrences;
    private final ArrayDeque<Integer> queue = new ArrayDeque<>();
    private final BitSet queued = new BitSet();
    private final BitSet fixed = new BitSet();
    private final int[] leader;
    private final int[] sign;
    private final int[] next;
    private final int[] last;
    private final double[] lower;
    private final double[] upper;
    private final int[] position;
    private int[] terms = new int[64];
    private int[] factors = new int[64];
    private int size;

    /** @param most how far up */
    FreeChanges(Mask mask, long[] truth, RowsInside inside, double most) {
        leader = IntStream.range(0, truth.length).toArray();
        last = leader.clone();
        sign = new int[truth.length];
        Arrays.fill(sign, 1);
        next = new int[truth.length];
        Arrays.fill(next, NONE);
        position = next.clone();
        lower = Arrays.stream(truth).mapToDouble(count -> -count).toArray();
        upper = new double[truth.length];
        Arrays.fill(upper, most);
        fixed.set(0, truth.length);
        fixed.andNot(inside.free());
        rows.addAll(inside.zero());
        for (int form : inside.told()) {
            if (mask.isTold(form)) {
                rows.add(mask.told().get(form));
            }
        }
        zeros = rows.size();
        rows.addAll(inside.notNegative());
        slack = new double[rows.size()];
        for (int row = zeros; row < rows.size(); row++) {
            slack[row] = rows.get(row).at(unknown -> truth[unknown]);
        }
        occurrences = new Occurrences(rows, truth.length);
        IntStream.range(0, rows.size()).forEach(queue::add);
        queued.set(0, rows.size());
        while (!queue.isEmpty()) {
            int row = queue.remove();
            queued.clear(row);
            look(row);
        }
    }

    private void look(int row) {
        read(rows.get(row));
        boolean isZero = row < zeros;
        if (size == 0) {
            return;
        }
        if (isZero && size == 1) {
            fix(terms[0]);
        } else if (isZero && size == 2 && Math.abs(factors[0]) == Math.abs(factors[1])) {
            join(terms[0], terms[1], factors[0] == factors[1] ? -1 : 1);
        } else if (isZero && noneFalls(1) || slack[row] == 0 && noneFalls(-1)) {
            for (int term : Arrays.copyOf(terms, size)) {
                fix(term);
            }
        } else if (size == 1) {
            double limit = -slack[row] / factors[0];
            narrow(terms[0], factors[0] > 0 ? limit : lower[terms[0]], factors[0] > 0 ? upper[terms[0]] : limit);
        }
    }

    /** Whether each term times {@code direction} is at least 0. */
    private boolean noneFalls(int direction) {
        for (int i = 0; i < size; i++) {
            if (factors[i] * direction > 0 ? lower[terms[i]] < 0 : upper[terms[i]] > 0) {
                return false;
            }
        }
        return true;
    }

    private void narrow(int term, double least, double most) {
        boolean isOneSided = least >= 0 && lower[term] < 0 || most <= 0 && upper[term] > 0;
        lower[term] = Math.max(lower[term], least);
        upper[term] = Math.min(upper[term], most);
        if (lower[term] >= 0 && upper[term] <= 0) {
            fix(term);
        } else if (isOneSided) {
            lookAgain(term);
        }
    }

    private void fix(int term) {
        if (!fixed.get(term)) {
            fixed.set(term);
            lookAgain(term);
        }
    }

    /** {@code other} is {@code relation} times {@code one}. */
    private void join(int one, int other, int relation) {
        for (int member = other; member != NONE; member = next[member]) {
            leader[member] = one;
            sign[member] *= relation;
        }
        next[last[one]] = other;
        last[one] = last[other];
        lookAgain(one);
        narrow(one, relation > 0 ? lower[other] : -upper[other], relation > 0 ? upper[other] : -lower[other]);
    }

    private void lookAgain(int term) {
        for (int member = term; member != NONE; member = next[member]) {
            for (int at = occurrences.first(member); at < occurrences.end(member); at++) {
                int row = occurrences.form(at);
                if (!queued.get(row)) {
                    queued.set(row);
                    queue.add(row);
                }
            }
        }
    }

    /** A form in terms of what is left. */
    private void read(LinearForm form) {
        size = 0;
        for (int i = 0; i < form.size(); i++) {
            int term = leader[form.unknown(i)];
            if (!fixed.get(term)) {
                if (position[term] == NONE) {
                    if (size == terms.length) {
                        terms = Arrays.copyOf(terms, 2 * size);
                        factors = Arrays.copyOf(factors, 2 * size);
                    }
                    position[term] = size;
                    terms[size] = term;
                    factors[size++] = 0;
                }
                factors[position[term]] += sign[form.unknown(i)] * form.factor(i);
            }
        }
        int kept = 0;
        for (int i = 0; i < size; i++) {
            position[terms[i]] = NONE;
            if (factors[i] != 0) {
                terms[kept] = terms[i];
                factors[kept++] = factors[i];
            }
        }
        size = kept;
    }

    boolean isFixed(int unknown) {
        return fixed.get(leader[unknown]);
    }

    /** The unknown that another one follows; itself if it follows none. */
    int leader(int unknown) {
        return leader[unknown];
    }

    /** 1 if it changes as its leader does, -1 if it changes the other way. */
    int sign(int unknown) {
        return sign[unknown];
    }

    double lower(int leading) {
        return lower[leading];
    }

    double upper(int leading) {
        return upper[leading];
    }

    /** The change of a form, of leading unknowns. */
    LinearForm of(LinearForm form) {
        read(form);
        return LinearForm.of(terms, factors, size);
    }

    /** What is left of a sum: a change of at least {@code least}, or of 0. */
    record Row(LinearForm form, double least, boolean isZero) {}

    /** Those that are not fulfilled anyway, each once. */
    Set<Row> rows() {
        Set<Row> left = new LinkedHashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            LinearForm form = of(rows.get(row));
            if (row < zeros && form.size() > 0) {
                left.add(new Row(form.direction(), 0, true));
            } else if (form.size() > 1 && lowest(form) < -slack[row]) {
                left.add(new Row(form, 0 - slack[row], false));
            }
        }
        return left;
    }

    private double lowest(LinearForm form) {
        double lowest = 0;
        for (int i = 0; i < form.size(); i++) {
            lowest += form.factor(i) * (form.factor(i) > 0 ? lower[form.unknown(i)] : upper[form.unknown(i)]);
        }
        return lowest;
    }
}
