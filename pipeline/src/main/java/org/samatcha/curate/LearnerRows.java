package org.samatcha.curate;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.crc32;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Every record of every learner, as numbers alone, those of one learner next to each other.
 *
 * <pre>
 * in : curated enrolment, dropout and early_childhood; any may be absent
 * out: learner (long), kind, year, sex, birth_day, age, grade, follow_up (int), file, line (long);
 *      one row per record with a personal number
 * </pre>
 *
 * <p>{@code kind} is the ordinal of {@link org.samatcha.check.LearnerRecord.Kind}, {@code sex} 1 for female,
 * {@code birth_day} days since 1970-01-01 or null, {@code grade} the number of the ministry's code or 0,
 * {@code follow_up} the place in {@link #FOLLOW_UPS} or 0, {@code file} the CRC-32 of the file's name.
 */
public record LearnerRows(Map<String, Dataset<Row>> tables) {

    /** The results of a follow-up that say that a child was not found in school. */
    static final List<String> FOLLOW_UPS = List.of("not_found", "refused", "not_followed");

    public LearnerRows {
        tables = Map.copyOf(tables);
    }

    /** Empty when no table is about learners. */
    public Optional<Dataset<Row>> all() {
        List<Dataset<Row>> found = new ArrayList<>();
        Column none = lit(null).cast("int");
        find("early_childhood").ifPresent(rows -> found.add(numbers(rows, 0, "fiscal_year", none, lit(0), lit(0))));
        find("enrolment")
                .ifPresent(rows -> found.add(numbers(
                        rows,
                        1,
                        "academic_year",
                        unix_date(col("birth_date")),
                        col("grade").cast("int"),
                        lit(0))));
        find("dropout").ifPresent(rows -> {
            Column grade = coalesce(col("grade").cast("int"), lit(0));
            Column followUp = lit(0);
            for (int i = 0; i < FOLLOW_UPS.size(); i++) {
                followUp = when(col("follow_up").equalTo(FOLLOW_UPS.get(i)), lit(i + 1))
                        .otherwise(followUp);
            }
            found.add(numbers(rows, 2, "academic_year", none, grade, followUp));
        });
        return found.stream()
                .reduce(Dataset::union)
                .map(rows -> rows.repartition(col("learner")).sortWithinPartitions("learner"));
    }

    private Optional<Dataset<Row>> find(String dataset) {
        return Optional.ofNullable(tables.get(dataset));
    }

    private static Dataset<Row> numbers(
            Dataset<Row> rows, int kind, String year, Column birthDay, Column grade, Column followUp) {
        return rows.where(col("learner").isNotNull())
                .select(
                        col("learner"),
                        lit(kind).as("kind"),
                        col(year).as("year"),
                        when(col("sex").equalTo("female"), 1).otherwise(0).as("sex"),
                        birthDay.as("birth_day"),
                        coalesce(col("age"), lit(0)).as("age"),
                        grade.as("grade"),
                        followUp.as("follow_up"),
                        crc32(col("source_file").cast("binary")).as("file"),
                        col("source_line").as("line"));
    }

    /** The number that stands for a file. */
    public static long numberOf(String file) {
        CRC32 crc = new CRC32();
        crc.update(file.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }
}
