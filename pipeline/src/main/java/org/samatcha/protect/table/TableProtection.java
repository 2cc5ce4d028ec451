package org.samatcha.protect.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.samatcha.protect.table.TablePattern.Proof;

/**
 * The cheapest complementary suppression of a two-way table: the primary cells stay hidden, and the attacker's interval
 * of each is as wide as the rule asks.
 *
 * <p>Zeros are never suppressed. Totals stay published unless one of them is itself too small.
 *
 * <p>Search: an unsafe pattern is made as large as it can be while one small cell stays unprotected; every safe pattern
 * must take one of the cells left outside. Such demands are gathered until the cheapest pattern that meets them all is
 * safe; it is then the cheapest safe pattern of all (an implicit hitting set, Moreno-Centeno and Karp 2013).
 */
public final class TableProtection {

    private static final int MOST_DEMANDS = 2_000;
    private static final long MOST_STEPS = 200_000;

    private final TwoWayTable table;
    private final TableAttack attack;
    private final BitSet primary;
    private final BitSet candidates;
    private final long[] costs;

    private TableProtection(TwoWayTable table, TableRule rule, InformationLost least) {
        this.table = table;
        this.attack = new TableAttack(table, rule);
        this.primary = rule.primary(table);
        boolean hasSmallTotal = primary.stream().anyMatch(table::isTotal);
        this.candidates = new BitSet(table.cells());
        table.allCells()
                .filter(cell -> table.value(cell) > 0 && !primary.get(cell))
                .filter(cell -> hasSmallTotal || !table.isTotal(cell))
                .forEach(candidates::set);
        this.costs = least.costs(table);
    }

    /** Empty when even suppressing every cell that may be suppressed leaves a small one too well known. */
    public static Optional<TablePattern> of(TwoWayTable table, TableRule rule, InformationLost least) {
        return new TableProtection(table, rule, least).find();
    }

    private Optional<TablePattern> find() {
        if (unprotected(candidates) >= 0) {
            return Optional.empty();
        }
        List<BitSet> demands = new ArrayList<>();
        while (demands.size() < MOST_DEMANDS) {
            Optional<BitSet> cheapest = HittingSet.cheapest(demands, costs, MOST_STEPS);
            if (cheapest.isEmpty()) {
                break;
            }
            int small = unprotected(cheapest.get());
            if (small < 0) {
                return Optional.of(pattern(cheapest.get(), Proof.CHEAPEST));
            }
            demands.add(demand(small, cheapest.get()));
        }
        return Optional.of(pattern(withoutSuperfluous(), Proof.NONE_SUPERFLUOUS));
    }

    /** The first small cell that is not protected; -1 when there is none. */
    private int unprotected(BitSet secondary) {
        BitSet suppressed = with(secondary);
        return primary.stream()
                .filter(cell -> !attack.isProtected(cell, suppressed))
                .findFirst()
                .orElse(-1);
    }

    /** Cells of which at least one must be suppressed besides {@code secondary} to protect {@code small}. */
    private BitSet demand(int small, BitSet secondary) {
        BitSet largest = (BitSet) secondary.clone();
        BitSet needed = (BitSet) candidates.clone();
        needed.andNot(secondary);
        for (int cell : byCost(needed, Comparator.reverseOrder())) {
            largest.set(cell);
            if (attack.isProtected(small, with(largest))) {
                largest.clear(cell);
            } else {
                needed.clear(cell);
            }
        }
        return needed;
    }

    private BitSet withoutSuperfluous() {
        BitSet kept = (BitSet) candidates.clone();
        for (int cell : byCost(candidates, Comparator.reverseOrder())) {
            kept.clear(cell);
            if (unprotected(kept) >= 0) {
                kept.set(cell);
            }
        }
        return kept;
    }

    private List<Integer> byCost(BitSet cells, Comparator<Long> order) {
        return cells.stream()
                .boxed()
                .sorted(Comparator.comparing((Integer cell) -> costs[cell], order)
                        .thenComparing(Comparator.reverseOrder()))
                .toList();
    }

    private BitSet with(BitSet secondary) {
        BitSet suppressed = (BitSet) primary.clone();
        suppressed.or(secondary);
        return suppressed;
    }

    private TablePattern pattern(BitSet secondary, Proof proof) {
        return new TablePattern(
                primary, secondary, secondary.stream().mapToLong(table::value).sum(), proof);
    }
}
