package org.samatcha.release.version;

import java.util.Objects;
import org.samatcha.release.file.PlainNumber;

/**
 * One cell that is not what it was, or, with an empty column, one row that is gone.
 *
 * @param key the row: its key columns with their values
 * @param was what stood there; blank when there was none, and when it is withheld now: a number that protection took
 *     back is not told again
 * @param is what stands there now; blank when there is none
 */
public record CellChange(String table, String key, String column, String was, String is, Step step, Reason reason) {

    static String text(Object value) {
        return value instanceof Double number ? PlainNumber.of(number) : Objects.toString(value, "");
    }
}
