package org.samatcha.evidence;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What became of each linked pupil in later academic years.
 *
 * <pre>
 * in : enrolment (one row per pupil and academic year), dropout (the register of leaving events)
 * out: the enrolment columns
 *      + outcome (an {@link Outcome})
 *      + changed_school, changed_district (boolean): of {@link Movement}; false when not enrolled in t+1
 *      + return_known (boolean): t+2 is in the data; returned (boolean): not enrolled in t+1, but in t+2
 *      + arrived (boolean): of a pupil in the first grade of a {@link CohortSpan}, whether the last grade, or a higher
 *        one, was reached on time; null when that year is not in the data or the pupil was transferred on the way;
 *      one row per pupil with a pseudonym and academic year t for which year t+1 is in the data
 * </pre>
 *
 * <p>A pupil of t is looked for in every school of every district. Pupils without any id cannot be linked and are left
 * out; their share is the difference between {@code pupils} and {@code flow_pupils}. A pupil who has completed ป.6 and
 * is not enrolled next year has left, because school is compulsory to ม.3.
 */
public final class PupilFlows {

    private PupilFlows() {}

    public static Dataset<Row> of(Dataset<Row> enrolment, Dataset<Row> register) {
        return among(PupilPaths.of(enrolment, register));
    }

    /** Those rows of {@link PupilPaths} of which it is known what became of the pupil. */
    public static Dataset<Row> among(Dataset<Row> paths) {
        return paths.where(col("outcome").isNotNull());
    }
}
