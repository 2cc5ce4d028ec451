package org.samatcha.protect.linked;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.samatcha.evidence.Cell;
import org.samatcha.evidence.Split;

/**
 * Cuts tables that hang together into pieces, to be searched one after the other: a world in which only a piece differs
 * is a world all the same, and is found much sooner.
 *
 * <p>First the groups of one dimension in all districts, where that dimension is counted together with no other: they
 * add up among themselves. Then handfuls of districts with the areas they lie in, in all their groups.
 */
final class Neighbourhoods {

    private static final int DISTRICTS = 4;
    private static final int SEARCHED_WHOLE = 1_000;

    private Neighbourhoods() {}

    /** Sets of unknowns; each unknown is in several. Few unknowns are left together. */
    static List<BitSet> of(List<Unknown> unknowns) {
        if (unknowns.size() <= SEARCHED_WHOLE) {
            return List.of(those(unknowns, cell -> true));
        }
        List<BitSet> found = new ArrayList<>(dimensions(unknowns));
        found.addAll(handfuls(unknowns));
        return found;
    }

    private static List<BitSet> dimensions(List<Unknown> unknowns) {
        Set<String> all = unknowns.stream()
                .map(unknown -> unknown.cell().dimension())
                .filter(dimension -> !dimension.equals(Split.ALL))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> crossed = all.stream()
                .filter(dimension -> dimension.contains("*"))
                .flatMap(dimension -> Stream.concat(Stream.of(dimension), Stream.of(dimension.split("\\*"))))
                .collect(Collectors.toSet());
        return all.stream()
                .filter(dimension -> !crossed.contains(dimension))
                .map(dimension -> those(unknowns, cell -> cell.dimension().equals(dimension)))
                .toList();
    }

    /** Districts with neighbouring codes first, then other mixtures. */
    private static List<BitSet> handfuls(List<Unknown> unknowns) {
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
        return those(unknowns, cell -> some.stream().anyMatch(small -> small.startsWith(cell.area())));
    }

    private static BitSet those(List<Unknown> unknowns, Predicate<Cell> asked) {
        BitSet those = new BitSet();
        IntStream.range(0, unknowns.size())
                .filter(unknown -> asked.test(unknowns.get(unknown).cell()))
                .forEach(those::set);
        return those;
    }
}
