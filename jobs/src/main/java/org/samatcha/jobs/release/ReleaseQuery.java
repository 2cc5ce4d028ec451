package org.samatcha.jobs.release;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.parser.ParseException;
import org.apache.spark.sql.execution.SparkSqlParser;
import org.samatcha.jobs.RequestException;

/** One question in Spark SQL; one that cannot be answered is refused with a sentence. */
final class ReleaseQuery {

    private static final Pattern LOOKING_AROUND =
            Pattern.compile("(?i)\\s*(?:show\\s+tables|desc(?:ribe)?\\s+(?:table\\s+)?\\w+)\\s*");

    private static final Pattern CODE = Pattern.compile("^\\[[A-Z0-9_.]+] *");
    private static final Pattern STATE = Pattern.compile("\\.? *SQLSTATE: \\w+;?");

    private ReleaseQuery() {}

    static Answer answer(SparkSession spark, String sql) {
        String question = sql.strip().replaceAll(";$", "");
        try {
            requireQuestion(question);
            Dataset<Row> answer = spark.sql(question);
            List<String> columns = Arrays.asList(answer.columns());
            return new Answer(
                    columns,
                    answer.collectAsList().stream()
                            .map(row -> IntStream.range(0, columns.size())
                                    .mapToObj(row::get)
                                    .toArray())
                            .toList());
        } catch (Exception failure) {
            if (isOfTheQuestion(failure)) {
                throw new RequestException(sentence(failure.getMessage()));
            }
            throw failure;
        }
    }

    /** Only a query may stand in brackets: anything that writes, or changes the session, does not. */
    private static void requireQuestion(String sql) {
        SparkSqlParser parser = new SparkSqlParser();
        parser.parsePlan(sql);
        if (LOOKING_AROUND.matcher(sql).matches()) {
            return;
        }
        try {
            parser.parsePlan("SELECT * FROM (" + sql + "\n)");
        } catch (Exception failure) {
            if (failure instanceof ParseException) {
                throw new RequestException(
                        "Only SELECT, SHOW TABLES and DESCRIBE are answered: a release never changes.");
            }
            throw failure;
        }
    }

    private static boolean isOfTheQuestion(Throwable failure) {
        return failure instanceof SparkThrowable known
                && known.getCondition() != null
                && !known.getCondition().startsWith("INTERNAL_ERROR");
    }

    /** The first line of Spark's message, without its codes. */
    static String sentence(String message) {
        String line =
                message.lines().filter(each -> !each.isBlank()).findFirst().orElse("The question failed");
        String words =
                STATE.matcher(CODE.matcher(line.strip()).replaceFirst("")).replaceFirst("");
        return words.strip().replaceAll("[;:]$", "").replaceAll("(?<![.?])$", ".");
    }
}
