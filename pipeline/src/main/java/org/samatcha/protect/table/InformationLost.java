package org.samatcha.protect.table;

/**
 * What a complementary suppression should lose least of; the other decides among equals, then the order of the cells.
 */
public enum InformationLost {
    /** The fewest cells. */
    CELLS,
    /** The smallest sum of the suppressed counts. */
    COUNTS;

    /** The cost of each cell, so that the cost of a pattern is the sum. */
    long[] costs(TwoWayTable table) {
        long largerThanAnySum = table.allCells().mapToLong(table::value).sum() + 1;
        return table.allCells()
                .mapToLong(cell -> switch (this) {
                    case CELLS -> largerThanAnySum + table.value(cell);
                    case COUNTS -> table.value(cell) * (table.cells() + 1L) + 1;
                })
                .toArray();
    }
}
