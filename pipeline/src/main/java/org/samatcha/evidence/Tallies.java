package org.samatcha.evidence;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The tallies of one cell in the order of their table; a country has millions of cells, so each is kept small. */
public final class Tallies implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int[] small;
    /** Instead, where one of them does not fit. */
    private final long[] large;

    private Tallies(int[] small, long[] large) {
        this.small = small;
        this.large = large;
    }

    public static Tallies of(long... tallies) {
        boolean isSmall = Arrays.stream(tallies).allMatch(tally -> tally == (int) tally);
        return isSmall
                ? new Tallies(
                        Arrays.stream(tallies).mapToInt(tally -> (int) tally).toArray(), null)
                : new Tallies(null, tallies.clone());
    }

    public int size() {
        return small == null ? large.length : small.length;
    }

    /** @param column from 0 */
    public long of(int column) {
        return small == null ? large[column] : small[column];
    }

    public LongStream all() {
        return IntStream.range(0, size()).mapToLong(this::of);
    }
}
