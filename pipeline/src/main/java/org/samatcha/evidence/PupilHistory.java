package org.samatcha.evidence;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

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
        Column known = col("learner").isNotNull().and(col("academic_year").gt(col("first_year")));
        Column wasHere = before("academic_year").equalTo(expr("academic_year - 1"));
        Column repeated = before("year_of_schooling").geq(col("year_of_schooling"));
        Column moved = before("level")
                .equalTo(col("level"))
                .and(not(before("school_id").equalTo(col("school_id"))));
        Dataset<Row> firstYear = enrolment.agg(min("academic_year").as("first_year"));
        return enrolment
                .crossJoin(firstYear)
                .withColumn("year_of_schooling", expr(Grade.yearOfSchooling("grade")))
                .withColumn("repeated", when(known, coalesce(wasHere.and(repeated), lit(false))))
                .withColumn("moved_school", when(known, coalesce(wasHere.and(moved), lit(false))))
                .drop("first_year", "year_of_schooling");
    }

    /** The pupil's own row before this one; pupils without an id are only kept from piling up in one partition. */
    private static Column before(String column) {
        WindowSpec ofPupil = Window.partitionBy(
                        col("learner"), when(col("learner").isNull(), col("school_id")))
                .orderBy("academic_year");
        return lag(col(column), 1).over(ofPupil);
    }
}
