package org.samatcha.evidence;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What became of each linked pupil one academic year later.
 *
 * <pre>
 * in : enrolment (one row per pupil and academic year), dropout (the register of leaving events)
 * out: the enrolment columns + outcome (an {@link Outcome}); one row per pupil with a pseudonym and academic year t
 *      for which year t+1 is in the data
 * </pre>
 *
 * <p>A pupil of t is looked for in every school of t+1. Pupils without any id cannot be linked and are left out; their
 * share is the difference between {@code pupils} and {@code flow_pupils}. A pupil who has completed ป.6 and is not
 * enrolled next year has left, because school is compulsory to ม.3.
 */
public final class PupilFlows {

    /** The last grades after which leaving is graduation: ม.3, ม.6, ปวช.3. */
    private static final Object[] FINAL_GRADES = {"12", "15", "18"};

    private static final String[] KEY = {"learner", "academic_year"};

    private PupilFlows() {}

    public static Dataset<Row> of(Dataset<Row> enrolment, Dataset<Row> register) {
        Dataset<Row> linked = enrolment.where(col("learner").isNotNull());
        Dataset<Row> next = linked.select(
                col("learner"),
                expr("academic_year - 1").as("academic_year"),
                expr(Grade.yearOfSchooling("grade")).as("next_year_of_schooling"));
        Dataset<Row> knownElsewhere = register.where(
                        col("learner").isNotNull().and(not(col("reason_class").equalTo("dropout"))))
                .select(
                        col("learner"),
                        expr("explode(array(academic_year, academic_year - 1))").as("academic_year"))
                .distinct()
                .withColumn("elsewhere", lit(true));
        Dataset<Row> years = linked.agg(max("academic_year").as("last_year"));
        return linked.crossJoin(years)
                .where(col("academic_year").lt(col("last_year")))
                .drop("last_year")
                .join(next, KEY, "left")
                .join(knownElsewhere, KEY, "left")
                .withColumn("outcome", outcome())
                .drop("next_year_of_schooling", "elsewhere");
    }

    private static Column outcome() {
        Column nextYear = col("next_year_of_schooling");
        return when(nextYear.gt(expr(Grade.yearOfSchooling("grade"))), Outcome.PROMOTED.id())
                .when(nextYear.isNotNull(), Outcome.REPEATED.id())
                .when(col("graduated").and(col("grade").isin(FINAL_GRADES)), Outcome.GRADUATED.id())
                .when(coalesce(col("elsewhere"), lit(false)), Outcome.TRANSFERRED.id())
                .otherwise(Outcome.LEFT.id());
    }
}
