package org.samatcha.curate;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Gives every row of {@code enrolment} the size of its school in that year: small up to 120 pupils, medium 121–600,
 * large 601–1,500, extra_large above (OBEC's classes). It is not kept with the rows: one more file may change the size
 * of schools in all others.
 *
 * <pre>
 * in : curated enrolment
 * out: the same rows and columns + size_band, null when the school is not known
 * </pre>
 */
public final class SchoolSizes {

    private SchoolSizes() {}

    /**
     * The pupils of each school.
     *
     * <pre>
     * in : curated enrolment
     * out: area_code, academic_year, school_id, poverty, pupils (long): the sum; one row for all that agree in the
     *      first four
     * </pre>
     */
    public static Dataset<Row> pupils(Dataset<Row> enrolment) {
        return enrolment
                .groupBy("area_code", "academic_year", "school_id", "poverty")
                .agg(sum("pupils").as("pupils"));
    }

    public static Dataset<Row> added(Dataset<Row> enrolment) {
        return added(enrolment, pupils(enrolment));
    }

    /** {@code schools} is of {@link #pupils}. */
    public static Dataset<Row> added(Dataset<Row> enrolment, Dataset<Row> schools) {
        Column pupils = col("s_pupils");
        Dataset<Row> sizes = schools.where(col("school_id").isNotNull())
                .groupBy(col("school_id").as("s_school"), col("academic_year").as("s_year"))
                .agg(sum("pupils").as("s_pupils"))
                .select(
                        col("s_school"),
                        col("s_year"),
                        when(pupils.leq(120), lit("small"))
                                .when(pupils.leq(600), lit("medium"))
                                .when(pupils.leq(1500), lit("large"))
                                .otherwise(lit("extra_large"))
                                .as("s_band"));
        Column same = col("school_id")
                .equalTo(col("s_school"))
                .and(col("academic_year").equalTo(col("s_year")));
        return enrolment
                .join(broadcast(sizes), same, "left")
                .withColumnRenamed("s_band", "size_band")
                .drop("s_school", "s_year");
    }
}
