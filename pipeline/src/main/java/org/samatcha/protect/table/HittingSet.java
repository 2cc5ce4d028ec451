package org.samatcha.protect.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The cheapest set of elements that has at least one in common with every given set; among equally cheap ones the first
 * in the order of the elements.
 *
 * <p>Branch and bound: one branch for each element of the smallest set that is not hit yet; sets without an element in
 * common each cost at least their cheapest element.
 */
final class HittingSet {

    private final List<BitSet> sets;
    private final long[] costs;
    private long steps;
    private BitSet best;
    private long bestCost = Long.MAX_VALUE;

    private HittingSet(List<BitSet> sets, long[] costs, long steps) {
        this.sets = sets;
        this.costs = costs;
        this.steps = steps;
    }

    /** Empty when more than {@code steps} branches would have to be looked at. */
    static Optional<BitSet> cheapest(List<BitSet> sets, long[] costs, long steps) {
        HittingSet search = new HittingSet(sets, costs, steps);
        search.branch(new BitSet(), new BitSet(), 0);
        return search.steps > 0 ? Optional.of(search.best) : Optional.empty();
    }

    private void branch(BitSet chosen, BitSet refused, long cost) {
        if (--steps <= 0) {
            return;
        }
        List<BitSet> open = new ArrayList<>();
        for (BitSet set : sets) {
            if (!set.intersects(chosen)) {
                BitSet left = (BitSet) set.clone();
                left.andNot(refused);
                if (left.isEmpty()) {
                    return;
                }
                open.add(left);
            }
        }
        if (open.isEmpty()) {
            if (cost < bestCost || cost == bestCost && isBefore(chosen, best)) {
                bestCost = cost;
                best = (BitSet) chosen.clone();
            }
            return;
        }
        if (cost + atLeast(open) > bestCost) {
            return;
        }
        BitSet smallest = open.get(0);
        for (BitSet set : open) {
            if (set.cardinality() < smallest.cardinality()) {
                smallest = set;
            }
        }
        BitSet refusedHere = (BitSet) refused.clone();
        for (int element = smallest.nextSetBit(0); element >= 0; element = smallest.nextSetBit(element + 1)) {
            chosen.set(element);
            branch(chosen, refusedHere, cost + costs[element]);
            chosen.clear(element);
            refusedHere.set(element);
        }
    }

    private long atLeast(List<BitSet> open) {
        BitSet counted = new BitSet();
        long bound = 0;
        for (BitSet set : open) {
            if (!set.intersects(counted)) {
                counted.or(set);
                bound += set.stream().mapToLong(element -> costs[element]).min().orElseThrow();
            }
        }
        return bound;
    }

    /** Whether the first element in which they differ belongs to {@code left}. */
    static boolean isBefore(BitSet left, BitSet right) {
        BitSet differ = (BitSet) left.clone();
        differ.xor(right);
        return !differ.isEmpty() && left.get(differ.nextSetBit(0));
    }
}
