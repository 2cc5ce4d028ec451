package org.samatcha.protect.linked;

import java.util.ArrayList;
import java.util.List;

/** How far each sensitive sum goes in the worlds found so far, the true one among them. */
final class Ranges {

    private final List<Sensitive> sums;
    private final Occurrences occurrences;
    private final List<long[]> worlds = new ArrayList<>();
    private final long[] lowest;
    private final long[] highest;
    private final int[] low;
    private final int[] high;

    Ranges(List<Sensitive> sums, int unknowns) {
        this.sums = sums;
        this.occurrences = new Occurrences(sums.stream().map(Sensitive::form).toList(), unknowns);
        this.lowest = new long[sums.size()];
        this.highest = new long[sums.size()];
        this.low = new int[sums.size()];
        this.high = new int[sums.size()];
        worlds.add(new long[unknowns]);
    }

    boolean isOpen(int sum) {
        return highest[sum] - lowest[sum] < sums.get(sum).width();
    }

    /** Those of some sums that have not gone far enough. */
    List<Integer> open(List<Integer> some) {
        return some.stream().filter(this::isOpen).toList();
    }

    /** The same worlds, looked at for other sums. */
    Ranges of(List<Sensitive> others) {
        Ranges ranges = new Ranges(others, worlds.get(0).length);
        worlds.forEach(ranges::add);
        return ranges;
    }

    /** {@code world} are changes to the true counts. */
    void add(long[] world) {
        long[] changes = new long[sums.size()];
        for (int unknown = 0; unknown < world.length; unknown++) {
            if (world[unknown] != 0) {
                for (int at = occurrences.first(unknown); at < occurrences.end(unknown); at++) {
                    changes[occurrences.form(at)] += occurrences.factor(at) * world[unknown];
                }
            }
        }
        boolean isNews = false;
        for (int sum = 0; sum < changes.length; sum++) {
            if (changes[sum] < lowest[sum]) {
                lowest[sum] = changes[sum];
                low[sum] = worlds.size();
                isNews = true;
            }
            if (changes[sum] > highest[sum]) {
                highest[sum] = changes[sum];
                high[sum] = worlds.size();
                isNews = true;
            }
        }
        if (isNews) {
            worlds.add(world);
        }
    }

    /** The proof for a sum that is no longer open. */
    Witness witness(int sum) {
        return new Witness(sums.get(sum), worlds.get(low[sum]), worlds.get(high[sum]));
    }
}
