package org.samatcha.protect.linked;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Cuts tables that hang together into handfuls of districts with the areas they lie in, to be searched one after the
 * other: a world in which only a few districts differ is a world all the same, and is found much sooner.
 */
final class Neighbourhoods {

    private static final int DISTRICTS = 4;

    private Neighbourhoods() {}

    /** Sets of unknowns; each unknown is in one at least. The last holds all of them, for what the others leave. */
    static List<BitSet> of(List<Unknown> unknowns) {
        Set<String> areas =
                unknowns.stream().map(unknown -> unknown.cell().area()).collect(Collectors.toCollection(TreeSet::new));
        List<String> smallest = areas.stream()
                .filter(area ->
                        areas.stream().noneMatch(other -> other.length() > area.length() && other.startsWith(area)))
                .toList();
        int handfuls = Math.max(1, (smallest.size() + DISTRICTS / 2) / DISTRICTS);
        List<BitSet> found = new ArrayList<>();
        for (int handful = 0; handful < handfuls; handful++) {
            List<String> some =
                    smallest.subList(handful * smallest.size() / handfuls, (handful + 1) * smallest.size() / handfuls);
            BitSet inside = new BitSet();
            for (int unknown = 0; unknown < unknowns.size(); unknown++) {
                String area = unknowns.get(unknown).cell().area();
                if (some.stream().anyMatch(small -> small.startsWith(area))) {
                    inside.set(unknown);
                }
            }
            found.add(inside);
        }
        BitSet all = new BitSet();
        all.set(0, unknowns.size());
        found.add(all);
        return found;
    }
}
