package org.samatcha.protect.linked;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Cuts tables that hang together into handfuls of districts with the areas they lie in, to be searched one after the
 * other: a world in which only a few districts differ is a world all the same, and is found much sooner.
 */
final class Neighbourhoods {

    private static final int DISTRICTS = 4;

    private Neighbourhoods() {}

    /** Sets of unknowns; each unknown is in several. Districts with neighbouring codes first, then other mixtures. */
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
            found.add(inside(
                    unknowns,
                    smallest.subList(
                            handful * smallest.size() / handfuls, (handful + 1) * smallest.size() / handfuls)));
        }
        for (int handful = 0; handful < handfuls && handfuls > 1; handful++) {
            int rest = handful;
            found.add(inside(
                    unknowns,
                    IntStream.range(0, smallest.size())
                            .filter(area -> area % handfuls == rest)
                            .mapToObj(smallest::get)
                            .toList()));
        }
        return found;
    }

    private static BitSet inside(List<Unknown> unknowns, List<String> some) {
        BitSet inside = new BitSet();
        for (int unknown = 0; unknown < unknowns.size(); unknown++) {
            String area = unknowns.get(unknown).cell().area();
            if (some.stream().anyMatch(small -> small.startsWith(area))) {
                inside.set(unknown);
            }
        }
        return inside;
    }
}
