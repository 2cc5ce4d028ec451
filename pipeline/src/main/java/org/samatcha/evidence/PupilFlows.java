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
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;

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

    /** The last grades after which leaving is graduation: ม.3, ม.6, ปวช.3. */
    private static final Object[] FINAL_GRADES = {"12", "15", "18"};

    private static final String[] KEY = {"learner", "academic_year"};

    private PupilFlows() {}

    public static Dataset<Row> of(Dataset<Row> enrolment, Dataset<Row> register) {
        Dataset<Row> linked = enrolment.where(col("learner").isNotNull());
        Dataset<Row> knownElsewhere = register.where(
                        col("learner").isNotNull().and(not(col("reason_class").equalTo("dropout"))))
                .select(
                        col("learner"),
                        expr("explode(array(academic_year, academic_year - 1))").as("academic_year"))
                .distinct()
                .withColumn("elsewhere", lit(true));
        Dataset<Row> years = linked.agg(max("academic_year").as("last_year"));
        return linked.crossJoin(years)
                .join(knownElsewhere, KEY, "left")
                .withColumn("year_of_schooling", expr(Grade.yearOfSchooling("grade")))
                .withColumn("again", lead("academic_year"))
                .withColumn("is_next", coalesce(col("again").equalTo(expr("academic_year + 1")), lit(false)))
                .withColumn("outcome", outcome())
                .withColumn(
                        "changed_school",
                        next(lead("level")
                                .equalTo(col("level"))
                                .and(not(lead("school_id").equalTo(col("school_id"))))))
                .withColumn("changed_district", next(not(lead("area_code").equalTo(col("area_code")))))
                .withColumn("return_known", expr("academic_year + 2").leq(col("last_year")))
                .withColumn("returned", coalesce(col("again").equalTo(expr("academic_year + 2")), lit(false)))
                .withColumn("arrived", arrived())
                .where(col("academic_year").lt(col("last_year")))
                .drop("last_year", "elsewhere", "year_of_schooling", "again", "is_next");
    }

    private static Column outcome() {
        Column nextYear = lead("year_of_schooling");
        return when(col("is_next").and(nextYear.gt(col("year_of_schooling"))), Outcome.PROMOTED.id())
                .when(col("is_next"), Outcome.REPEATED.id())
                .when(col("graduated").and(col("grade").isin(FINAL_GRADES)), Outcome.GRADUATED.id())
                .when(coalesce(col("elsewhere"), lit(false)), Outcome.TRANSFERRED.id())
                .otherwise(Outcome.LEFT.id());
    }

    private static Column next(Column change) {
        return coalesce(col("is_next").and(change), lit(false));
    }

    private static Column arrived() {
        Column arrived = lit(null).cast(DataTypes.BooleanType);
        for (CohortSpan span : CohortSpan.all()) {
            WindowSpec onTime = ofPupil().rangeBetween(Window.currentRow(), span.years());
            Column isFollowed = expr("grade in " + span.firstGrades() + " and academic_year + " + span.years()
                            + " <= last_year")
                    .and(max(col("outcome").equalTo(Outcome.TRANSFERRED.id()))
                            .over(onTime)
                            .equalTo(false));
            arrived = when(
                            isFollowed,
                            max("year_of_schooling")
                                    .over(onTime)
                                    .geq(col("year_of_schooling").plus(span.years())))
                    .otherwise(arrived);
        }
        return arrived;
    }

    /** The pupil's own next row, whatever its year. */
    private static Column lead(String column) {
        return functions.lead(col(column), 1).over(ofPupil());
    }

    private static WindowSpec ofPupil() {
        return Window.partitionBy("learner").orderBy("academic_year");
    }
}
