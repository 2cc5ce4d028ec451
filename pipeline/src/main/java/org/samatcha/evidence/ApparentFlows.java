package org.samatcha.evidence;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The pupils of two academic years beside each other, as the flow rates of UIS compare them: not the same people, but
 * all pupils of an area in year t and all in year t+1.
 *
 * <pre>
 * in : enrolment with the columns of {@link PupilHistory}
 * out: the same columns + seen (string): {@code now} for a pupil of t, {@code next} for a pupil of t+1, whose
 *      academic_year then is t; one row per pupil and year of which both t and t+1 are in the data
 * </pre>
 */
public final class ApparentFlows {

    private ApparentFlows() {}

    public static Dataset<Row> of(Dataset<Row> history) {
        Dataset<Row> years = history.agg(
                min("academic_year").as("first_year"), max("academic_year").as("last_year"));
        Dataset<Row> dated = history.crossJoin(years);
        Dataset<Row> now =
                dated.where(col("academic_year").lt(col("last_year"))).withColumn("seen", lit("now"));
        Dataset<Row> next = dated.where(col("academic_year").gt(col("first_year")))
                .withColumn("academic_year", expr("academic_year - 1"))
                .withColumn("seen", lit("next"));
        return now.unionByName(next).drop("first_year", "last_year");
    }
}
