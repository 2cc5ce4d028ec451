package org.samatcha.evidence;

import java.util.List;

/**
 * A level of education with its official ages; entrance is by age on 16 May of the academic year.
 *
 * @param id a value of the column {@code level}
 * @param officialAges entrance age to the age of the last grade
 */
public record Level(String id, AgeBand officialAges) {

    public static final Level PRE_PRIMARY = new Level("pre_primary", AgeBand.PRE_PRIMARY);
    public static final Level PRIMARY = new Level("primary", AgeBand.PRIMARY);
    public static final Level LOWER_SECONDARY = new Level("lower_secondary", AgeBand.LOWER_SECONDARY);
    public static final Level UPPER_SECONDARY = new Level("upper_secondary", AgeBand.UPPER_SECONDARY);

    /** From the youngest to the oldest. */
    public static List<Level> all() {
        return List.of(PRE_PRIMARY, PRIMARY, LOWER_SECONDARY, UPPER_SECONDARY);
    }

    /** This level and every higher one, as a SQL list. */
    String andHigher() {
        List<Level> levels = all();
        return levels.subList(levels.indexOf(this), levels.size()).stream()
                .map(level -> "'" + level.id() + "'")
                .reduce((left, right) -> left + ", " + right)
                .orElseThrow();
    }
}
