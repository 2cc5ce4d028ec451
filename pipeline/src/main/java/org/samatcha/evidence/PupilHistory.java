package org.samatcha.evidence;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What the academic year before tells about a pupil.
 *
 * <pre>
 * in : enrolment (one row per pupil and academic year)
 * out: the same rows + repeated (boolean): in the same or a lower grade than the year before
 *                    + moved_school (boolean): in another school than the year before, at the same level of education
 * </pre>
 *
 * <p>Both are null in the first year of the data and for a pupil without any id, and false for a pupil who was in no
 * school the year before. Rows are records at the end of a year: a move within the year and one in the holidays before
 * it look alike.
 */
public final class PupilHistory {

    private PupilHistory() {}

    public static Dataset<Row> of(Dataset<Row> enrolment) {
        Dataset<Row> nobody =
                enrolment.where("false").select(col("learner"), col("academic_year"), lit("").as("reason_class"));
        return PupilPaths.of(enrolment, nobody).drop(PupilPaths.OF_FLOWS);
    }
}
