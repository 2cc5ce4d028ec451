package org.samatcha.evidence;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What earlier and later academic years tell about each pupil: the columns of {@link PupilHistory} and of
 * {@link PupilFlows}, of all rows together.
 *
 * <pre>
 * in : enrolment (one row per pupil and academic year), dropout (the register of leaving events)
 * out: the enrolment columns + those of PupilHistory and PupilFlows; the latter are null where the next year is not in
 *      the data or the pupil has no pseudonym; one row per row of enrolment
 * </pre>
 *
 * <p>The records of a pupil are brought together once and looked at in plain Java ({@link PupilPath}): a pupil without
 * any id stands alone.
 */
public final class PupilPaths {

    static final String[] OF_HISTORY = {"repeated", "moved_school"};

    static final String[] OF_FLOWS = {
        "outcome", "changed_school", "changed_district", "return_known", "returned", "arrived"
    };

    private static final String FIRST_YEAR = "first_year";
    private static final String LAST_YEAR = "last_year";
    private static final String ELSEWHERE = "elsewhere";

    private PupilPaths() {}

    public static Dataset<Row> of(Dataset<Row> enrolment, Dataset<Row> register) {
        Dataset<Row> knownElsewhere = register.where(
                        col("learner").isNotNull().and(not(col("reason_class").equalTo("dropout"))))
                .select(
                        col("learner"),
                        expr("explode(array(academic_year, academic_year - 1))").as("academic_year"))
                .distinct()
                .withColumn(ELSEWHERE, lit(true));
        Dataset<Row> years = enrolment.agg(
                min("academic_year").as(FIRST_YEAR),
                max(when(col("learner").isNotNull(), col("academic_year"))).as(LAST_YEAR));
        Dataset<Row> together = enrolment
                .drop(OF_HISTORY)
                .drop(OF_FLOWS)
                .crossJoin(years)
                .join(knownElsewhere, new String[] {"learner", "academic_year"}, "left")
                .repartition(expr("coalesce(learner, xxhash64(school_id))"))
                .sortWithinPartitions("learner", "academic_year");
        StructType in = together.schema();
        StructType out = in;
        for (String column : OF_HISTORY) {
            out = out.add(column, DataTypes.BooleanType);
        }
        for (String column : OF_FLOWS) {
            DataType type = column.equals("outcome") ? DataTypes.StringType : DataTypes.BooleanType;
            out = out.add(column, type);
        }
        JavaRDD<InternalRow> seen = ((org.apache.spark.sql.classic.Dataset<Row>) together)
                .queryExecution()
                .toRdd()
                .toJavaRDD()
                .mapPartitions(rows -> walked(rows, in));
        return ((org.apache.spark.sql.classic.SparkSession) enrolment.sparkSession())
                .internalCreateDataFrame(seen.rdd(), out, false)
                .drop(FIRST_YEAR, LAST_YEAR, ELSEWHERE);
    }

    /** The rows as far as anything of them is counted: those that are alike as one, see {@link Alike}. */
    public static Dataset<Row> alike(Dataset<Row> paths) {
        return Alike.of(paths.drop("learner", "school_id").withColumn("distance_km", expr(Risk.FAR_OR_NEAR_SQL)));
    }

    /** A column that the table does not have is not known of anybody. */
    private static Iterator<InternalRow> walked(Iterator<InternalRow> rows, StructType schema) {
        List<String> names = List.of(schema.fieldNames());
        return new PupilWalk(
                rows,
                List.of(
                                "learner",
                                "academic_year",
                                "grade",
                                "level",
                                "school_id",
                                "area_code",
                                "graduated",
                                ELSEWHERE,
                                FIRST_YEAR,
                                LAST_YEAR)
                        .stream()
                        .mapToInt(names::indexOf)
                        .toArray());
    }
}
