package org.samatcha.protect.linked;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which other tallies would have to move along so that no part exceeds its whole, counted over the steps that failed.
 */
final class Blocked {

    private record Along(String tally, int year, int factor) {}

    private final List<Unknown> unknowns;
    private final Map<Along, Integer> times = new HashMap<>();

    Blocked(List<Unknown> unknowns) {
        this.unknowns = unknowns;
    }

    void clear() {
        times.clear();
    }

    /** {@code form} would be negative after {@code attempt} was made in {@code direction}. */
    void add(LinearForm form, Attempt attempt, long direction) {
        for (int i = 0; i < form.size(); i++) {
            Unknown other = unknowns.get(form.unknown(i));
            long cellStep = stepOfCell(other, attempt);
            if (cellStep != 0) {
                int factor = Long.signum(form.factor(i) * direction * cellStep);
                times.merge(new Along(other.tally(), other.cell().year(), factor), 1, Integer::sum);
            }
        }
    }

    /** The step of the first unknown in the same cell; 0 if that cell does not change, or this unknown does already. */
    private long stepOfCell(Unknown other, Attempt attempt) {
        long step = 0;
        for (int i = 0; i < attempt.size(); i++) {
            Unknown moved = unknowns.get(attempt.unknown(i));
            if (moved.cell().equals(other.cell())) {
                if (moved.tally().equals(other.tally())) {
                    return 0;
                }
                step = step == 0 ? attempt.step(i) : step;
            }
        }
        return step;
    }

    /** {@code tallies} (the first of which has factor 1 and comes first in every cell) with one more. */
    List<Map<Grid.Sheet, Integer>> extensions(Map<Grid.Sheet, Integer> tallies, int most) {
        return times.entrySet().stream()
                .filter(along -> !tallies.containsKey(
                        new Grid.Sheet(along.getKey().tally(), along.getKey().year())))
                .sorted(Comparator.comparing((Map.Entry<Along, Integer> along) -> -along.getValue())
                        .thenComparing(along -> along.getKey().tally())
                        .thenComparing(along -> along.getKey().factor()))
                .limit(most)
                .map(along -> {
                    Map<Grid.Sheet, Integer> more = new LinkedHashMap<>(tallies);
                    more.put(
                            new Grid.Sheet(
                                    along.getKey().tally(), along.getKey().year()),
                            along.getKey().factor());
                    return more;
                })
                .toList();
    }
}
