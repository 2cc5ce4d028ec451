package org.samatcha.protect.linked;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The worlds found so far, and how far apart each sensitive sum is in them. A world found for one sum often serves
 * others: it agrees with everything published, whatever it was looked for.
 */
final class Worlds {

    private static final Map<Integer, Long> TRUE_WORLD = Map.of();

    private final List<Sensitive> sums;
    private final Occurrences occurrences;
    private final long[] lowest;
    private final long[] highest;
    private final Map<Integer, Map<Integer, Long>> low = new HashMap<>();
    private final Map<Integer, Map<Integer, Long>> high = new HashMap<>();

    Worlds(List<Sensitive> sums, int unknowns) {
        this.sums = sums;
        this.occurrences = new Occurrences(sums.stream().map(Sensitive::form).toList(), unknowns);
        this.lowest = new long[sums.size()];
        this.highest = new long[sums.size()];
    }

    boolean areApart(int sum) {
        return highest[sum] - lowest[sum] >= sums.get(sum).width();
    }

    Witness witness(int sum) {
        return new Witness(
                sums.get(sum).form(),
                sums.get(sum).width(),
                low.getOrDefault(sum, TRUE_WORLD),
                high.getOrDefault(sum, TRUE_WORLD));
    }

    void add(Witness found) {
        add(found.low());
        add(found.high());
    }

    private void add(Map<Integer, Long> world) {
        Map<Integer, Long> changes = new HashMap<>();
        world.forEach((unknown, change) -> {
            for (int at = occurrences.first(unknown); at < occurrences.end(unknown); at++) {
                changes.merge(occurrences.form(at), change * occurrences.factor(at), Long::sum);
            }
        });
        changes.forEach((sum, change) -> {
            if (change < lowest[sum]) {
                lowest[sum] = change;
                low.put(sum, world);
            }
            if (change > highest[sum]) {
                highest[sum] = change;
                high.put(sum, world);
            }
        });
    }
}
