package org.samatcha.jobs.keep;

import static org.apache.spark.sql.functions.col;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.samatcha.base.SideBySide;
import org.samatcha.curate.SchoolSizes;
import org.samatcha.evidence.ApparentFlows;
import org.samatcha.evidence.CountedCell;
import org.samatcha.evidence.CountedTable;
import org.samatcha.evidence.Cube;
import org.samatcha.evidence.LearningPlaces;
import org.samatcha.evidence.PupilFlows;
import org.samatcha.evidence.PupilPaths;
import org.samatcha.evidence.RegisterReturns;

/**
 * Curated tables → counts, one Spark pass per table.
 *
 * <p>A dataset that the inputs do not hold has no counts; indicators that need it come out as "not available".
 */
public final class Counting {

    private static final String[] NEVER_COUNTED = {"birth_date", "source_file", "source_line"};

    private Counting() {}

    /** The tables that are counted from the rows of pupils: those of a year are followed into the next. */
    public static boolean isOfPupils(CountedTable table) {
        return List.of("enrolment", "flows", "apparent_flows", "school_groups", "dropout")
                .contains(table.name());
    }

    /** Table → its cells; for those of {@code tables} whose dataset is there. Side by side, as each waits a lot. */
    public static Map<CountedTable, List<CountedCell>> count(
            List<CountedTable> tables, Map<String, Dataset<Row>> curated) {
        Map<String, Dataset<Row>> sources = sources(curated);
        List<CountedTable> found = tables.stream()
                .filter(table -> sources.containsKey(table.name()))
                .toList();
        List<List<CountedCell>> counted = SideBySide.allAtOnce(found.stream()
                .<Callable<List<CountedCell>>>map(table -> () -> new Cube(table).collected(sources.get(table.name())))
                .toList());
        Map<CountedTable, List<CountedCell>> cells = new LinkedHashMap<>();
        for (int table = 0; table < found.size(); table++) {
            cells.put(found.get(table), counted.get(table));
        }
        return cells;
    }

    private static Map<String, Dataset<Row>> sources(Map<String, Dataset<Row>> curated) {
        Map<String, Dataset<Row>> sources = new TreeMap<>(curated);
        Dataset<Row> enrolment = curated.get("enrolment");
        if (enrolment != null) {
            Dataset<Row> register = curated.getOrDefault("dropout", emptyRegister(enrolment));
            Dataset<Row> schools = SchoolSizes.pupils(enrolment).persist();
            Dataset<Row> pupils = PupilPaths.alike(SchoolSizes.added(enrolment.drop(NEVER_COUNTED), schools), register);
            sources.put("enrolment", pupils);
            sources.put("flows", PupilFlows.among(pupils));
            sources.put("apparent_flows", ApparentFlows.of(pupils));
            sources.put("school_groups", schools);
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
}
