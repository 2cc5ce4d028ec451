package org.samatcha.evidence;

import java.io.Serializable;

/**
 * One count that indicators are made of: which rows of a table, and what each row adds.
 *
 * @param id stable name, for example {@code pupils_age_6_11}
 * @param rows a SQL condition on the table's columns; {@code true} for every row
 * @param adds a SQL expression of a whole number; the number of people, places or events that a row stands for
 */
public record Tally(String id, String rows, String adds) implements Serializable {

    public Tally {
        if (!id.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("A tally's id is snake_case, got " + id);
        }
    }

    /** Every row of the table counts. */
    public static Tally all(String id, String adds) {
        return new Tally(id, "true", adds);
    }
}
