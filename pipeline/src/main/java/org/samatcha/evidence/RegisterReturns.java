package org.samatcha.evidence;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/**
 * Whether each child of the register was enrolled a year later, whatever the follow-up says.
 *
 * <pre>
 * in : dropout (one row per child and academic year found outside), enrolment (one row per pupil and academic year)
 * out: the register's columns + enrolled_next (boolean): in any school of the data in the year after; null for a child
 *      without a pseudonym, for one who was never out of school (a transfer or a mistake), and when that year is not in
 *      the data; one row per row of the register
 * </pre>
 */
public final class RegisterReturns {

    private RegisterReturns() {}

    /** The same of a register without any enrolment beside it: not known of anybody. */
    public static Dataset<Row> unlinked(Dataset<Row> register) {
        return register.withColumn("enrolled_next", lit(null).cast(DataTypes.BooleanType));
    }

    public static Dataset<Row> of(Dataset<Row> register, Dataset<Row> enrolment) {
        Dataset<Row> lastYear = enrolment.agg(max("academic_year").as("last_year"));
        Dataset<Row> asked = register.where(col("learner").isNotNull()).select("learner", "academic_year");
        Dataset<Row> enrolled = enrolment
                .where(col("learner").isNotNull())
                .select(col("learner"), expr("academic_year - 1").as("academic_year"))
                .join(broadcast(asked), new String[] {"learner", "academic_year"}, "left_semi")
                .distinct()
                .withColumn("is_enrolled", lit(true));
        return register.crossJoin(lastYear)
                .join(enrolled, new String[] {"learner", "academic_year"}, "left")
                .withColumn(
                        "enrolled_next",
                        when(
                                col("learner")
                                        .isNotNull()
                                        .and(col("reason_class").equalTo("dropout"))
                                        .and(col("academic_year").lt(col("last_year"))),
                                coalesce(col("is_enrolled"), lit(false))))
                .drop("last_year", "is_enrolled");
    }
}
