package org.samatcha.curate;

import java.io.Serializable;

/**
 * What a check costs.
 *
 * @param rows rows that it set aside: it is the first error found in them
 * @param alone rows that break it and nothing else; so many are won back when it is mended. None of those that repeat
 *     another row
 */
public record Loss(long rows, long alone) implements Serializable {

    public static final Loss NOTHING = new Loss(0, 0);

    public Loss and(Loss other) {
        return new Loss(rows + other.rows, alone + other.alone);
    }
}
