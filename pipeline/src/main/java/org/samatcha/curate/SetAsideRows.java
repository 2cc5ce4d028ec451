package org.samatcha.curate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.try_element_at;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.samatcha.catalog.DatasetCard;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Rules;
import org.samatcha.check.Severity;

/**
 * The rows of a dataset that were set aside, each with its reason in two languages and with personal numbers masked.
 *
 * <pre>
 * in : staged rows (StagedRow), or curated rows with a repeated key
 * out: file, line, raw, check, severity, field, value, right, reason_th, reason_en; one row per row set aside
 * </pre>
 */
public record SetAsideRows(DatasetCard card) {

    private static final List<String> COLUMNS =
            List.of("file", "line", "raw", "check", "severity", "field", "value", "right", "reason_th", "reason_en");

    /** The columns of a row set aside. */
    public static final StructType SCHEMA = new StructType(COLUMNS.stream()
            .map(name -> DataTypes.createStructField(
                    name, name.equals("line") ? DataTypes.LongType : DataTypes.StringType, true))
            .toArray(StructField[]::new));

    private static final List<String> NOT_SHOWN = List.of("learner", "birth_date", "source_file", "source_line");

    /** A staged row that broke a rule of its own. */
    public static Row of(Row staged) {
        Object[] notice = StagedRow.notice(staged);
        RuleCard rule = Rules.card((String) notice[0]);
        return RowFactory.create(
                notice[2],
                notice[3],
                notice[7],
                notice[0],
                notice[1],
                notice[4],
                notice[5],
                notice[6],
                rule.sentence().th(),
                rule.sentence().en());
    }

    /**
     * Rows whose key a row of an earlier file has; {@code raw} is their curated values, as the text of the file is
     * gone. {@code repeated} has the columns of {@link CuratedRows#repeated}.
     */
    public Dataset<Row> repeated(Dataset<Row> repeated) {
        RepeatedRule rules = new RepeatedRule(card);
        Column[] shown = card.columns().stream()
                .map(column -> column.name())
                .filter(name -> !NOT_SHOWN.contains(name))
                .map(name -> col(name).cast("string"))
                .toArray(Column[]::new);
        Column rule = lit(rules.ofTheSame().id());
        if (rules.hasSchools()) {
            Column elsewhere = not(col("school_id").eqNullSafe(col(RepeatedKeys.FIRST_SCHOOL)));
            rule = when(elsewhere, lit(rules.ofOtherSchools().id())).otherwise(rule);
        }
        if (!card.countKey().isEmpty()) {
            Column isCount = card.isAboutPeople() ? col("registration").isNull() : lit(true);
            rule = when(isCount, lit(rules.ofCounts().id())).otherwise(rule);
        }
        Dataset<Row> rows = repeated.select(
                col("source_file").as("file"),
                col("source_line").as("line"),
                concat_ws(",", shown).as("raw"),
                rule.as("check"),
                lit(Severity.ERROR.name()).as("severity"),
                text(rule, of -> RepeatedRule.field(of, card)).as("field"),
                lit("").as("value"),
                text(rule, RepeatedRule::right).as("right"),
                text(rule, of -> of.sentence().th()).as("reason_th"),
                text(rule, of -> of.sentence().en()).as("reason_en"));
        return card.countKey().isEmpty() ? rows : oneOfALine(rows);
    }

    /** A wide line that became several rows is set aside once. */
    private static Dataset<Row> oneOfALine(Dataset<Row> rows) {
        String[] columns = rows.columns();
        Column[] others = Arrays.stream(columns)
                .filter(name -> !List.of("file", "line").contains(name))
                .map(name -> min(col(name)).as(name))
                .toArray(Column[]::new);
        return rows.groupBy("file", "line")
                .agg(others[0], Arrays.copyOfRange(others, 1, others.length))
                .select(Arrays.stream(columns).map(name -> col(name)).toArray(Column[]::new));
    }

    private Column text(Column rule, Function<RuleCard, String> words) {
        RepeatedRule rules = new RepeatedRule(card);
        List<RuleCard> cards = new ArrayList<>(List.of(rules.ofTheSame(), rules.ofOtherSchools()));
        if (!card.countKey().isEmpty()) {
            cards.add(rules.ofCounts());
        }
        Column[] pairs = cards.stream()
                .flatMap(of -> Stream.of(lit(of.id()), lit(words.apply(of))))
                .toArray(Column[]::new);
        return try_element_at(map(pairs), rule);
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
