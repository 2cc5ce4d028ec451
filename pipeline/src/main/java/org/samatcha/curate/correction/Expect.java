package org.samatcha.curate.correction;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What must still be true of the source for a correction to be right.
 *
 * @param rows how many rows of all files it touches; 0: one or more
 * @param was canonical column → the wrong text that every matched row must still have
 */
public record Expect(long rows, Map<String, String> was) implements Serializable {

    public Expect {
        was = new LinkedHashMap<>(was);
    }
}
