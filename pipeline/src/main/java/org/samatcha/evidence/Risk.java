package org.samatcha.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A circumstance that goes with leaving school, observed and never assumed to cause it.
 *
 * <p>Read from the rows of {@link PupilHistory}. An unknown circumstance counts as absent; but a pupil whose last year
 * is not in the data is not counted at all, because repeating and moving could not have been seen.
 */
public enum Risk {
    EXTREMELY_POOR("poverty = 'extremely_poor'"),
    /** Two or more years above the intended age of the grade (SDG 4.1.5); not judged before primary school. */
    OVER_AGE("level <> 'pre_primary' and age - " + Grade.INTENDED_AGE_SQL + " >= 2"),
    /** In the same or a lower grade than last year. */
    REPEATED("repeated"),
    /** In another school than last year, at the same level of education. */
    MOVED_SCHOOL("moved_school"),
    DISABLED("disability = 'disabled'"),
    /** More than 6 km. */
    FAR_FROM_SCHOOL("distance_km > 6");

    /** SQL: a distance that counts as {@code distance_km} does; pupils who differ in metres alone are alike. */
    static final String FAR_OR_NEAR_SQL = "if(distance_km > 6, 7D, if(distance_km is null, null, 0D))";

    /** SQL: whether the circumstances of a pupil can be counted. */
    static final String KNOWN_SQL = "repeated is not null";

    /** SQL: how many of the circumstances a pupil has. */
    static final String COUNT_SQL = Arrays.stream(values())
            .map(risk -> "if(" + risk.condition + ", 1, 0)")
            .collect(Collectors.joining(" + ", "(", ")"));

    private final String condition;

    Risk(String condition) {
        this.condition = condition;
    }

    /** A value of the dimension {@code risk} and suffix of tally ids. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** SQL: a pupil whose circumstances are known has this one. */
    String isKnownAndTrue() {
        return KNOWN_SQL + " and coalesce((" + condition + "), false)";
    }
}
