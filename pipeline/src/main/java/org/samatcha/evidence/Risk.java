package org.samatcha.evidence;

/**
 * Circumstances that go with leaving school, observed and never assumed to cause it: extremely poor, two or more years
 * over age, disabled, more than 6 km from school.
 */
final class Risk {

    /** SQL: how many of the circumstances a pupil has; an unknown one counts as absent. */
    static final String COUNT_SQL = "(if(poverty = 'extremely_poor', 1, 0)"
            + " + if(level <> 'pre_primary' and age - " + Grade.INTENDED_AGE_SQL + " >= 2, 1, 0)"
            + " + if(disability = 'disabled', 1, 0)"
            + " + if(distance_km > 6, 1, 0))";

    private Risk() {}
}
