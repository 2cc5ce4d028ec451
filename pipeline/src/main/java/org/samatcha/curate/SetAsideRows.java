package org.samatcha.curate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map;
import static org.apache.spark.sql.functions.try_element_at;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.samatcha.catalog.DatasetCard;
import org.samatcha.check.Notice;
import org.samatcha.check.Rule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Rules;
import org.samatcha.check.Severity;
import org.samatcha.check.key.LearnersMustBeOnceAYear;
import org.samatcha.check.key.SchoolsMustBeOnce;

/**
 * The rows of a dataset that were set aside, each with its reason in two languages and with personal numbers masked.
 *
 * <pre>
 * in : staged rows (StagedRow), or curated rows with a repeated key
 * out: file, line, raw, check, severity, field, value, right, reason_th, reason_en; one row per row set aside
 * </pre>
 */
public record SetAsideRows(DatasetCard card, Dataset<Row> staged) {

    private static final String ONE_OF_EACH = "one record of each in a year";
    private static final List<String> NOT_SHOWN = List.of("learner", "birth_date", "source_file", "source_line");

    /** The rule that sets a repeated key of the dataset aside. */
    public static RuleCard repeatedRule(DatasetCard card) {
        return card.isAboutPeople() ? new LearnersMustBeOnceAYear().card() : new SchoolsMustBeOnce().card();
    }

    /** Rows that broke a rule of their own. */
    public Dataset<Row> judged() {
        Map<String, String> th = new HashMap<>();
        Map<String, String> en = new HashMap<>();
        for (Rule rule : Rules.all()) {
            th.put(rule.card().id(), rule.card().sentence().th());
            en.put(rule.card().id(), rule.card().sentence().en());
        }
        return staged.where(col("n_rule").isNotNull())
                .select(
                        col("n_file").as("file"),
                        col("n_line").as("line"),
                        col("n_raw").as("raw"),
                        col("n_rule").as("check"),
                        col("n_severity").as("severity"),
                        col("n_field").as("field"),
                        col("n_value").as("value"),
                        col("n_right").as("right"),
                        sentence(th).as("reason_th"),
                        sentence(en).as("reason_en"));
    }

    private static Column sentence(Map<String, String> byRule) {
        Column[] pairs = byRule.entrySet().stream()
                .flatMap(entry -> Stream.of(lit(entry.getKey()), lit(entry.getValue())))
                .toArray(Column[]::new);
        return try_element_at(map(pairs), col("n_rule"));
    }

    static Notice repeatedNotice(DatasetCard card, String file, long line) {
        return repeatedRule(card).notice(file, line, repeatedField(card), "", ONE_OF_EACH);
    }

    private static String repeatedField(DatasetCard card) {
        return card.isAboutPeople() ? "citizen_id" : "school_id";
    }

    /**
     * Rows whose key a row of an earlier file has; {@code raw} is their curated values, as the text of the file is
     * gone.
     */
    public Dataset<Row> repeated(Dataset<Row> repeated) {
        RuleCard rule = repeatedRule(card);
        Column[] shown = card.columns().stream()
                .map(column -> column.name())
                .filter(name -> !NOT_SHOWN.contains(name))
                .map(name -> col(name).cast("string"))
                .toArray(Column[]::new);
        return repeated.select(
                col("source_file").as("file"),
                col("source_line").as("line"),
                concat_ws(",", shown).as("raw"),
                lit(rule.id()).as("check"),
                lit(rule.severity().name()).as("severity"),
                lit(repeatedField(card)).as("field"),
                lit("").as("value"),
                lit(ONE_OF_EACH).as("right"),
                lit(rule.sentence().th()).as("reason_th"),
                lit(rule.sentence().en()).as("reason_en"));
    }

    /** A row set aside as the notice that it came from. */
    public static Notice notice(Row row) {
        return new Notice(
                row.getAs("check"),
                Severity.valueOf(row.getAs("severity")),
                row.getAs("file"),
                row.<Long>getAs("line"),
                row.getAs("field"),
                row.getAs("value"),
                row.getAs("right"));
    }
}
