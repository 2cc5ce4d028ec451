package org.samatcha.evidence;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.storage.StorageLevel;
import org.samatcha.coded.Alike;
import org.samatcha.coded.CodedRows;
import org.samatcha.coded.Exchange;
import org.samatcha.coded.Layout;

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

    /** All of these, in their order. */
    static final List<StructField> TOLD = Stream.of(OF_HISTORY, OF_FLOWS)
            .flatMap(Stream::of)
            .map(name -> DataTypes.createStructField(name, type(name), true))
            .toList();

    private static final List<String> KEY = List.of("learner");

    private PupilPaths() {}

    private static DataType type(String told) {
        return told.equals("outcome") ? DataTypes.StringType : DataTypes.BooleanType;
    }

    public static Dataset<Row> of(Dataset<Row> enrolment, Dataset<Row> register) {
        Dataset<Row> rows = enrolment.drop(OF_HISTORY).drop(OF_FLOWS);
        Layout told = Layout.of(rows.schema(), KEY).with(TOLD);
        Column[] inOrder = Stream.concat(
                        Stream.of(rows.columns()), TOLD.stream().map(StructField::name))
                .map(name -> col(name))
                .toArray(Column[]::new);
        return Exchange.frame(enrolment.sparkSession(), walked(rows, register, told, size(rows)), told)
                .select(inOrder);
    }

    /**
     * The rows as far as anything of them is counted: those that are alike as one, see {@link Alike}. They are kept, so
     * that several tables can be counted from them.
     */
    public static Dataset<Row> alike(Dataset<Row> enrolment, Dataset<Row> register) {
        Dataset<Row> rows =
                enrolment.drop(OF_HISTORY).drop(OF_FLOWS).withColumn("distance_km", expr(Risk.FAR_OR_NEAR_SQL));
        Layout told = Layout.of(rows.schema(), KEY).with(TOLD);
        Size size = size(rows);
        JavaRDD<CodedRows> alike = Exchange.byWords(
                        walked(rows, register, told, size),
                        List.of("area_code", "academic_year"),
                        told.without(List.of("school_id"), List.of()),
                        size.rows())
                .map(Alike::of)
                .persist(StorageLevel.MEMORY_AND_DISK());
        return Exchange.frame(enrolment.sparkSession(), alike, told.without(List.of("school_id"), List.of(Alike.ROWS)));
    }

    /** How many rows there are, and the years that they begin and, of those that can be linked, end with. */
    private record Size(long rows, int first, int last) {}

    private static Size size(Dataset<Row> rows) {
        Row size = rows.agg(
                        count(lit(1)),
                        min("academic_year"),
                        max(when(col("learner").isNotNull(), col("academic_year"))))
                .head();
        return new Size(size.getLong(0), size.isNullAt(1) ? 0 : size.getInt(1), size.isNullAt(2) ? 0 : size.getInt(2));
    }

    private static JavaRDD<CodedRows> walked(Dataset<Row> rows, Dataset<Row> register, Layout told, Size size) {
        Dataset<Row> elsewhere = register.where(
                        col("learner").isNotNull().and(not(col("reason_class").equalTo("dropout"))))
                .select("learner", "academic_year");
        Layout known = Layout.of(elsewhere.schema(), KEY);
        int first = size.first();
        int last = size.last();
        return Exchange.byNumber(rows, Layout.of(rows.schema(), KEY), told, size.rows())
                .zipPartitions(Exchange.byNumber(elsewhere, known, known, size.rows()), (pupils, gone) -> {
                    CodedRows table = pupils.next();
                    new PupilWalk(table, gone.next(), first, last).walk();
                    return List.of(table).iterator();
                });
    }
}
