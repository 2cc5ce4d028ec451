package org.samatcha.capture;

import java.io.Closeable;
import java.util.Iterator;

/** The rows of a file as cells of text, whatever its format; one row in memory at a time. Close it. */
public interface CellRows extends Iterator<CellRows.CellRow>, Closeable {

    /** More columns than any source has; a row with more is no row. */
    int MOST_COLUMNS = 2000;

    /** Characters that a row may have, whatever its format. */
    int LONGEST_ROW = 1 << 20;

    /**
     * One row.
     *
     * @param line the line of a text file, the row of a sheet, or the place of a JSON record behind a header at 1
     * @param cells its cells; empty when {@code broken} says why there are none
     * @param broken why the row has no cells; null when it has
     */
    record CellRow(long line, String[] cells, Captured.Broken broken) {

        public static CellRow of(long line, String[] cells) {
            return cells.length > MOST_COLUMNS ? broken(line, Captured.Breakage.RAGGED, tooWide()) : whole(line, cells);
        }

        private static CellRow whole(long line, String[] cells) {
            return new CellRow(line, cells, null);
        }

        /** A row of which nothing is kept. */
        public static CellRow broken(long line, Captured.Breakage breakage, String seen) {
            return new CellRow(line, new String[0], new Captured.Broken(line, breakage, seen, ""));
        }

        private static String tooWide() {
            return "more than " + MOST_COLUMNS + " cells";
        }
    }
}
