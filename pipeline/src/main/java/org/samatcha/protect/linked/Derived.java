package org.samatcha.protect.linked;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What follows from published sums by subtraction: where all but one part of a sum are known, so is that one. */
final class Derived {

    private Derived() {}

    /** The unknowns that are known. */
    static BitSet of(Mask mask) {
        List<LinearForm> sums = Stream.concat(
                        mask.tables().zero().stream(),
                        IntStream.range(0, mask.told().size())
                                .filter(mask::isTold)
                                .mapToObj(form -> mask.told().get(form)))
                .toList();
        BitSet known = new BitSet();
        boolean isMore = true;
        while (isMore) {
            isMore = false;
            for (LinearForm sum : sums) {
                int[] open = IntStream.range(0, sum.size())
                        .map(sum::unknown)
                        .filter(unknown -> !known.get(unknown))
                        .limit(2)
                        .toArray();
                if (open.length == 1) {
                    known.set(open[0]);
                    isMore = true;
                }
            }
        }
        return known;
    }
}
