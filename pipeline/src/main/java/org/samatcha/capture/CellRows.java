package org.samatcha.capture;

import java.io.Closeable;
import java.util.Iterator;

/** The rows of a file as cells of text, whatever its format; one row in memory at a time. Close it. */
interface CellRows extends Iterator<CellRows.CellRow>, Closeable {

    /**
     * One row.
     *
     * @param line the line of a text file, the row of a sheet, or the place of a JSON record behind a header at 1
     * @param cells its cells; empty when {@code broken} says why there are none
     * @param broken why the row has no cells; null when it has
     */
    record CellRow(long line, String[] cells, Captured.Broken broken) {}
}
