package org.samatcha.protect.table;

import java.util.BitSet;

/**
 * Which cells of a table are too small, and how wide an attacker's interval must stay for each of them.
 *
 * <p>Too small is 1 to {@code threshold} - 1; a zero names nobody. The attacker's interval {@code [lower, upper]} of
 * such a cell must have a width {@code upper - lower} of at least {@code threshold} - 2, the width of the small counts
 * themselves; one less where the reader knows that the marker means a small count, because the marker alone then gives
 * that interval; and never less than 1, so that no cell is known exactly.
 *
 * @param threshold the smallest count that may be published, apart from zero
 */
public record TableRule(long threshold, Marker marker) {

    /** What a reader knows about a cell of which the table is silent because it is too small. */
    public enum Marker {
        /** Nothing: small cells and those suppressed to protect them carry the same marker. */
        ONE_FOR_ALL,
        /** That it is 1 to {@code threshold} - 1: small cells carry a marker of their own. */
        TELLS_SMALL
    }

    public TableRule {
        if (threshold < 2) {
            throw new IllegalArgumentException("A threshold below 2 hides no count, got " + threshold);
        }
    }

    public long requiredWidth() {
        return Math.max(1, marker == Marker.TELLS_SMALL ? threshold - 3 : threshold - 2);
    }

    boolean isSmall(long count) {
        return 0 < count && count < threshold;
    }

    /** The cells that are too small, totals among them. */
    public BitSet primary(TwoWayTable table) {
        BitSet primary = new BitSet(table.cells());
        table.allCells().filter(cell -> isSmall(table.value(cell))).forEach(primary::set);
        return primary;
    }
}
