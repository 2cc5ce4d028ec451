package org.samatcha.curate;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What the curated tables add up to, for the checks that look across files.
 *
 * <pre>
 * in : curated tables by dataset; any may be absent
 * out: kind (string), place (string), year (int), of (string), first (long), second (long);
 *      one row per kind, place (area, school or learning place), year and of
 * </pre>
 *
 * <table>
 *   <caption>What the columns hold</caption>
 *   <tr><th>kind</th><th>of</th><th>first</th><th>second</th></tr>
 *   <tr><td>age</td><td>age in years, blank: not known</td><td>pupils</td><td>0</td></tr>
 *   <tr><td>grade</td><td>code of the grade</td><td>pupils</td><td>0</td></tr>
 *   <tr><td>school</td><td>blank</td><td>pupils one by one</td><td>pupils in counts</td></tr>
 *   <tr><td>screening</td><td>screening age in months</td><td>due</td><td>screened</td></tr>
 *   <tr><td>register</td><td>blank</td><td>children outside the system</td><td>0</td></tr>
 *   <tr><td>people</td><td>sex and age between a bar; blank sex: both, −1: all ages, 19: older</td><td>people</td><td>0</td></tr>
 *   <tr><td>place</td><td>code of its district</td><td>participants</td><td>0</td></tr>
 * </table>
 */
public record TableSums(Map<String, Dataset<Row>> tables) {

    private static final Column NONE = lit("");
    private static final Column ZERO = lit(0L);

    public TableSums {
        tables = Map.copyOf(tables);
    }

    /** Empty when there is no table to add up. */
    public Optional<Dataset<Row>> all() {
        List<Dataset<Row>> sums = new ArrayList<>();
        find("enrolment").ifPresent(all -> {
            Dataset<Row> rows = alike(all);
            Column pupils = col("pupils");
            sums.add(sums("age", rows, "area_code", "academic_year", col("age").cast("string"), pupils, ZERO));
            sums.add(sums("grade", rows, "area_code", "academic_year", col("grade"), pupils, ZERO));
            sums.add(sums(
                    "school",
                    rows,
                    "school_id",
                    "academic_year",
                    NONE,
                    when(col("is_person"), pupils).otherwise(ZERO),
                    when(col("is_person"), ZERO).otherwise(pupils)));
        });
        find("early_childhood")
                .ifPresent(rows -> sums.add(sums(
                        "screening",
                        rows.where(col("screening_age").isNotNull()),
                        "area_code",
                        "fiscal_year",
                        col("screening_age").cast("string"),
                        col("target"),
                        col("screened"))));
        find("dropout")
                .ifPresent(rows ->
                        sums.add(sums("register", rows, "area_code", "academic_year", NONE, col("children"), ZERO)));
        find("population").ifPresent(rows -> {
            Column age = when(col("age").isNull(), -1)
                    .otherwise(least(col("age"), lit(19)))
                    .cast("string");
            Column of = concat_ws("|", coalesce(col("sex"), NONE), age);
            sums.add(sums("people", rows, "area_code", "year", of, col("population"), ZERO));
        });
        find("learning")
                .ifPresent(rows ->
                        sums.add(sums("place", rows, "place_id", "year", col("area_code"), col("participants"), ZERO)));
        return sums.stream().reduce(Dataset::union);
    }

    /** Pupils who are alike in what is asked for here, looked for once in all their rows. */
    private static Dataset<Row> alike(Dataset<Row> enrolment) {
        return enrolment
                .groupBy(
                        col("area_code"),
                        col("school_id"),
                        col("academic_year"),
                        col("age"),
                        col("grade"),
                        col("registration").isNotNull().as("is_person"))
                .agg(sum("pupils").as("pupils"))
                .persist();
    }

    private Optional<Dataset<Row>> find(String dataset) {
        return Optional.ofNullable(tables.get(dataset));
    }

    private static Dataset<Row> sums(
            String kind, Dataset<Row> rows, String place, String year, Column of, Column first, Column second) {
        return rows.where(col(place).isNotNull())
                .groupBy(
                        lit(kind).as("kind"),
                        col(place).as("place"),
                        col(year).as("year"),
                        coalesce(of, NONE).as("of"))
                .agg(sum(first).as("first"), sum(second).as("second"));
    }
}
