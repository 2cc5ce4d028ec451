package org.samatcha.curate;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.samatcha.coded.Exchange;
import org.samatcha.coded.Sums;

/**
 * What the curated tables add up to, for the checks that look across files: one Spark job over all of them.
 *
 * <p>The rows are added up in plain Java ({@link TableAdder}): Spark would plan, and compile, a query for each sum.
 *
 * @param tables curated tables by dataset; any may be absent
 */
public record TableSums(Map<String, Dataset<Row>> tables) {

    private static final Column NONE = lit(null).cast("string");
    private static final Column NO_AGE = lit(null).cast("int");
    private static final Column ZERO = lit(0L);

    public TableSums {
        tables = Map.copyOf(tables);
    }

    /** In their order. */
    public List<TableSum> all() {
        return rows().map(rows -> Sums.across(
                                Exchange.internal(rows).mapPartitionsToPair(part -> new TableAdder().of(part)))
                        .collect()
                        .stream()
                        .map(sum -> new TableSum(sum._1(), sum._2()[0], sum._2()[1]))
                        .sorted(Comparator.comparing(TableSum::key))
                        .toList())
                .orElse(List.of());
    }

    /** What {@link TableAdder} reads; empty when there is no table to add up. */
    private Optional<Dataset<Row>> rows() {
        List<Dataset<Row>> all = new ArrayList<>();
        Column pupils = col("pupils");
        Column isPerson = col("registration").isNotNull();
        find("enrolment")
                .ifPresent(rows -> all.add(rows(
                        TableAdder.Source.ENROLMENT,
                        rows,
                        col("school_id"),
                        "academic_year",
                        col("age"),
                        col("grade"),
                        when(isPerson, pupils),
                        when(isPerson, ZERO).otherwise(pupils))));
        find("early_childhood")
                .ifPresent(rows -> all.add(rows(
                        TableAdder.Source.EARLY_CHILDHOOD,
                        rows,
                        NONE,
                        "fiscal_year",
                        col("screening_age"),
                        NONE,
                        col("target"),
                        col("screened"))));
        find("dropout")
                .ifPresent(rows -> all.add(rows(
                        TableAdder.Source.DROPOUT, rows, NONE, "academic_year", NO_AGE, NONE, col("children"), ZERO)));
        find("population")
                .ifPresent(rows -> all.add(rows(
                        TableAdder.Source.POPULATION,
                        rows,
                        NONE,
                        "year",
                        col("age"),
                        col("sex"),
                        col("population"),
                        ZERO)));
        find("learning")
                .ifPresent(rows -> all.add(rows(
                        TableAdder.Source.LEARNING,
                        rows,
                        col("place_id"),
                        "year",
                        NO_AGE,
                        NONE,
                        col("participants"),
                        ZERO)));
        return all.stream().reduce(Dataset::union);
    }

    private Optional<Dataset<Row>> find(String dataset) {
        return Optional.ofNullable(tables.get(dataset));
    }

    private static Dataset<Row> rows(
            TableAdder.Source source,
            Dataset<Row> rows,
            Column place,
            String year,
            Column age,
            Column word,
            Column first,
            Column second) {
        return rows.select(
                lit(source.ordinal()).as("source"),
                col("area_code"),
                place.as("place"),
                col(year).as("year"),
                age.cast("int").as("age"),
                word.as("word"),
                coalesce(first.cast("long"), ZERO).as("first"),
                coalesce(second.cast("long"), ZERO).as("second"));
    }
}
