package org.samatcha.protect.linked;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What holds of some unknowns while all others stay as they are: the rows of the tables in which any of them stands.
 *
 * @param told numbers of the sums that a figure would tell, see {@link Mask#told()}
 */
record RowsInside(BitSet free, List<LinearForm> zero, List<LinearForm> notNegative, int[] told) {

    /** {@code free} are the unknowns that may change. */
    static RowsInside of(Mask mask, BitSet free) {
        return new RowsInside(
                free,
                mask.tables().zero().stream().filter(form -> form.isAnyOf(free)).toList(),
                mask.tables().notNegative().stream()
                        .filter(form -> form.isAnyOf(free))
                        .toList(),
                IntStream.range(0, mask.told().size())
                        .filter(form -> mask.told().get(form).isAnyOf(free))
                        .toArray());
    }
}
