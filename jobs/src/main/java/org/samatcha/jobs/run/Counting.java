package org.samatcha.jobs.run;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.samatcha.evidence.ApparentFlows;
import org.samatcha.evidence.Cell;
import org.samatcha.evidence.CountedTable;
import org.samatcha.evidence.Counts;
import org.samatcha.evidence.Cube;
import org.samatcha.evidence.EvidenceTables;
import org.samatcha.evidence.LearningPlaces;
import org.samatcha.evidence.PupilFlows;
import org.samatcha.evidence.PupilHistory;
import org.samatcha.evidence.RegisterReturns;

/**
 * Curated tables → counts, one Spark pass per table, kept under {@code restricted/counts/<table>}.
 *
 * <p>A dataset that the inputs do not hold has no counts; indicators that need it come out as "not available".
 */
final class Counting {

    private Counting() {}

    static Counts count(Map<String, Dataset<Row>> curated, Path keepUnder) {
        List<CountedTable> tables = EvidenceTables.all();
        Counts counts = new Counts(tables);
        Map<String, Dataset<Row>> sources = sources(curated);
        // Side by side: each table is a job of its own and fills rows of its own.
        tables.parallelStream()
                .filter(table -> sources.containsKey(table.name()))
                .forEach(table -> count(table, sources.get(table.name()), new Path(keepUnder, table.name()), counts));
        return counts;
    }

    private static void count(CountedTable table, Dataset<Row> rows, Path kept, Counts counts) {
        new Cube(table).apply(rows).coalesce(1).write().mode("overwrite").parquet(kept.toString());
        collect(table, rows.sparkSession().read().parquet(kept.toString()), counts);
    }

    private static Map<String, Dataset<Row>> sources(Map<String, Dataset<Row>> curated) {
        Map<String, Dataset<Row>> sources = new TreeMap<>(curated);
        Dataset<Row> enrolment = curated.get("enrolment");
        if (enrolment != null) {
            Dataset<Row> register = curated.getOrDefault("dropout", emptyRegister(enrolment));
            Dataset<Row> history = PupilHistory.of(enrolment).persist();
            sources.put("enrolment", history);
            sources.put("flows", PupilFlows.of(history, register));
            sources.put("apparent_flows", ApparentFlows.of(history));
            sources.put("school_groups", enrolment);
            sources.computeIfPresent("dropout", (name, rows) -> RegisterReturns.of(rows, enrolment));
        } else {
            sources.computeIfPresent("dropout", (name, rows) -> RegisterReturns.unlinked(rows));
        }
        sources.computeIfPresent("learning", (name, rows) -> LearningPlaces.eachMarkedOnce(rows));
        return sources;
    }

    private static Dataset<Row> emptyRegister(Dataset<Row> enrolment) {
        return enrolment
                .where("false")
                .select(col("learner"), col("academic_year"), col("grade").as("reason_class"));
    }

    private static void collect(CountedTable table, Dataset<Row> rows, Counts counts) {
        List<String> columns = new ArrayList<>(List.of("area_code", "year", "dimension", "category"));
        table.tallies().forEach(tally -> columns.add(tally.id()));
        List<Row> collected = rows.selectExpr(columns.toArray(String[]::new)).collectAsList();
        int first = columns.size() - table.tallies().size();
        for (Row row : collected) {
            long[] tallies = new long[table.tallies().size()];
            for (int i = 0; i < tallies.length; i++) {
                tallies[i] = row.getLong(first + i);
            }
            counts.record(
                    table.name(),
                    new Cell(row.getString(0), row.getInt(1), row.getString(2), row.getString(3)),
                    tallies);
        }
    }
}
