package org.samatcha.protect.linked;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

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

    /** Of the first {@code size} entries, of different unknowns in any order, none with factor 0. */
    static LinearForm of(int[] unknowns, int[] factors, int size) {
        int[] ordered = Arrays.copyOf(unknowns, size);
        int[] factorOf = Arrays.copyOf(factors, size);
        for (int i = 1; i < size; i++) {
            for (int j = i; j > 0 && ordered[j - 1] > ordered[j]; j--) {
                swap(ordered, j);
                swap(factorOf, j);
            }
        }
        return new LinearForm(0, ordered, factorOf);
    }

    private static void swap(int[] numbers, int right) {
        int number = numbers[right];
        numbers[right] = numbers[right - 1];
        numbers[right - 1] = number;
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

    /** The same without what it takes away. */
    LinearForm whole() {
        int[] kept =
                IntStream.range(0, factors.length).filter(i -> factors[i] > 0).toArray();
        return new LinearForm(
                constant,
                Arrays.stream(kept).map(i -> unknowns[i]).toArray(),
                Arrays.stream(kept).map(i -> factors[i]).toArray());
    }

    /** Whether it takes away all that {@code other} takes away. */
    boolean takesAllOf(LinearForm other) {
        int at = 0;
        for (int i = 0; i < other.unknowns.length; i++) {
            if (other.factors[i] < 0) {
                while (at < unknowns.length && unknowns[at] < other.unknowns[i]) {
                    at++;
                }
                if (at == unknowns.length || unknowns[at] != other.unknowns[i] || factors[at] > other.factors[i]) {
                    return false;
                }
            }
        }
        return true;
    }

    boolean isAnyOf(BitSet some) {
        return Arrays.stream(unknowns).anyMatch(some::get);
    }

    boolean isAllOf(BitSet some) {
        return Arrays.stream(unknowns).allMatch(some::get);
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
