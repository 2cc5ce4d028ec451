package org.samatcha.curate;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.unix_date;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.samatcha.check.LearnerRecord;
import org.samatcha.coded.CodedRows;
import org.samatcha.coded.Exchange;
import org.samatcha.coded.Layout;

/**
 * Every record of every learner, those of one learner in one task.
 *
 * <pre>
 * in : curated enrolment, dropout and early_childhood; any may be absent
 * out: learner, source_line (numbers); kind, year, birth_day, age (int), sex, grade, follow_up, source_file (string);
 *      one row per record with a personal number
 * </pre>
 *
 * <p>{@code kind} is the ordinal of {@link LearnerRecord.Kind}, {@code birth_day} days since 1970-01-01 or null,
 * {@code grade} the ministry's code or null.
 */
public record LearnerRows(Map<String, Dataset<Row>> tables) {

    public LearnerRows {
        tables = Map.copyOf(tables);
    }

    /** Empty when no table is about learners; {@code count} is how many rows there are, about. */
    public Optional<JavaRDD<CodedRows>> all(long count) {
        List<Dataset<Row>> found = new ArrayList<>();
        Column noDay = lit(null).cast("int");
        Column noText = lit(null).cast("string");
        find("early_childhood")
                .ifPresent(rows -> found.add(
                        records(rows, LearnerRecord.Kind.EARLY_CHILDHOOD, "fiscal_year", noDay, noText, noText)));
        find("enrolment")
                .ifPresent(rows -> found.add(records(
                        rows,
                        LearnerRecord.Kind.ENROLMENT,
                        "academic_year",
                        unix_date(col("birth_date")),
                        col("grade"),
                        noText)));
        find("dropout")
                .ifPresent(rows -> found.add(records(
                        rows, LearnerRecord.Kind.REGISTER, "academic_year", noDay, col("grade"), col("follow_up"))));
        return found.stream().reduce(Dataset::union).map(rows -> {
            Layout layout = Layout.of(rows.schema(), List.of("learner", "source_line"));
            return Exchange.byNumber(rows, layout, layout, count);
        });
    }

    private Optional<Dataset<Row>> find(String dataset) {
        return Optional.ofNullable(tables.get(dataset));
    }

    private static Dataset<Row> records(
            Dataset<Row> rows, LearnerRecord.Kind kind, String year, Column birthDay, Column grade, Column followUp) {
        return rows.where(col("learner").isNotNull())
                .select(
                        col("learner"),
                        col("source_line"),
                        lit(kind.ordinal()).as("kind"),
                        col(year).as("year"),
                        birthDay.as("birth_day"),
                        coalesce(col("age"), lit(0)).as("age"),
                        col("sex"),
                        grade.as("grade"),
                        followUp.as("follow_up"),
                        col("source_file"));
    }
}
