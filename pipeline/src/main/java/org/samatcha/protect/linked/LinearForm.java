package org.samatcha.protect.linked;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;

/** A whole number plus whole multiples of unknowns, which are named by their numbers in increasing order. */
final class LinearForm {

    private final long constant;
    private final int[] unknowns;
    private final int[] factors;

    private LinearForm(long constant, int[] unknowns, int[] factors) {
        this.constant = constant;
        this.unknowns = unknowns;
        this.factors = factors;
    }

    static LinearForm of(long constant, Map<Integer, Integer> factorOf) {
        TreeMap<Integer, Integer> kept = new TreeMap<>(factorOf);
        kept.values().removeIf(factor -> factor == 0);
        return new LinearForm(
                constant,
                kept.keySet().stream().mapToInt(Integer::intValue).toArray(),
                kept.values().stream().mapToInt(Integer::intValue).toArray());
    }

    /** {@code this - other}. */
    LinearForm minus(LinearForm other) {
        Map<Integer, Integer> sum = new TreeMap<>();
        for (int i = 0; i < unknowns.length; i++) {
            sum.merge(unknowns[i], factors[i], Integer::sum);
        }
        for (int i = 0; i < other.unknowns.length; i++) {
            sum.merge(other.unknowns[i], -other.factors[i], Integer::sum);
        }
        return of(constant - other.constant, sum);
    }

    /** The same form when its unknowns are numbered in another way. */
    LinearForm renumbered(IntUnaryOperator number) {
        Map<Integer, Integer> factorOf = new TreeMap<>();
        for (int i = 0; i < unknowns.length; i++) {
            factorOf.put(number.applyAsInt(unknowns[i]), factors[i]);
        }
        return of(constant, factorOf);
    }

    /** The same unknowns without the constant, the first of them with a positive factor: what is known if this is. */
    LinearForm direction() {
        if (unknowns.length == 0 || factors[0] > 0) {
            return constant == 0 ? this : new LinearForm(0, unknowns, factors);
        }
        return new LinearForm(
                0, unknowns, Arrays.stream(factors).map(factor -> -factor).toArray());
    }

    boolean isConstant() {
        return unknowns.length == 0;
    }

    long constant() {
        return constant;
    }

    int size() {
        return unknowns.length;
    }

    int unknown(int i) {
        return unknowns[i];
    }

    int factor(int i) {
        return factors[i];
    }

    long at(IntToLongFunction values) {
        long sum = constant;
        for (int i = 0; i < unknowns.length; i++) {
            sum += factors[i] * values.applyAsLong(unknowns[i]);
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LinearForm form
                && constant == form.constant
                && Arrays.equals(unknowns, form.unknowns)
                && Arrays.equals(factors, form.factors);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(unknowns) + Arrays.hashCode(factors)) + Long.hashCode(constant);
    }
}
