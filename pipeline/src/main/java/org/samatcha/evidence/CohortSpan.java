package org.samatcha.evidence;

import java.util.List;

/**
 * The grades of one level of school, in which a cohort of pupils is followed person by person.
 *
 * @param id suffix of tally ids and first part of categories of the dimension {@code span*cohort}
 * @param firstGrades the grades in which the cohort starts, as a SQL list
 * @param years school years from the first grade to the last, on time
 */
public record CohortSpan(String id, String firstGrades, int years) {

    public static final CohortSpan PRIMARY = new CohortSpan("p1_to_p6", "('04')", 5);
    public static final CohortSpan LOWER_SECONDARY = new CohortSpan("m1_to_m3", "('10')", 2);
    /** ปวช. stands beside ม.4 to ม.6. */
    public static final CohortSpan UPPER_SECONDARY = new CohortSpan("m4_to_m6", "('13', '16')", 2);

    public static List<CohortSpan> all() {
        return List.of(PRIMARY, LOWER_SECONDARY, UPPER_SECONDARY);
    }
}
