package org.samatcha.jobs.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.samatcha.inequality.MeasureRow;
import org.samatcha.inequality.flow.CohortRows;
import org.samatcha.inequality.flow.GradeCounts;
import org.samatcha.inequality.flow.Repeats;
import org.samatcha.jobs.Exit;
import org.samatcha.jobs.RequestException;
import org.samatcha.jobs.measure.TableFile.Line;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Flow rates between grades and the cohort they imply. */
@Command(
        name = "cohort",
        mixinStandardHelpOptions = true,
        description = {
            "Promotion, repetition and dropout between two school years, and the cohort of 1,000 entrants they imply.",
            "",
            "The table has the columns grade, enrolment_t, enrolment_t1, repeaters_t1 and graduates, one row per grade"
                    + " from the first to the last; graduates is given for the last grade only.",
            "",
            "Rows (fractions, or per 1,000 entrants): promotion, repetition, dropout and survival have grade/uncapped"
                    + " and grade/capped as variant; graduates_per_1000, pupil_years_per_1000,"
                    + " years_input_per_graduate, coefficient_of_efficiency, repeat_years_per_1000 and"
                    + " dropouts_per_1000 have uncapped and capped. Uncapped"
                    + " numbers are what the counts say, also where dropout is negative or survival above 1; capped"
                    + " ones divide promotion and repetition by their sum where it exceeds 1.",
            "",
            "Example: samatcha cohort --table primary.csv --repeats 3 --repeats-per pupil"
        })
public final class CohortCommand implements Callable<Integer> {

    private static final String GRADE = "grade";
    private static final String ENROLMENT = "enrolment_t";
    private static final String NEXT_ENROLMENT = "enrolment_t1";
    private static final String NEXT_REPEATERS = "repeaters_t1";
    private static final String GRADUATES = "graduates";

    /** What a limit on repeats holds for. */
    enum RepeatsPer {
        GRADE,
        PUPIL
    }

    @Option(names = "--table", required = true, paramLabel = "FILE", description = "CSV with one row per grade.")
    private Path table;

    @Option(
            names = "--repeats",
            defaultValue = "unlimited",
            paramLabel = "N",
            description = "How often a pupil may repeat: unlimited or a number (default: ${DEFAULT-VALUE}).")
    private String repeats;

    @Option(
            names = "--repeats-per",
            defaultValue = "grade",
            paramLabel = "WHAT",
            description =
                    "What the number holds for: grade, or pupil over the whole cycle (default: ${DEFAULT-VALUE}).")
    private RepeatsPer repeatsPer;

    @Option(names = "--capped", description = "Give the capped form only.")
    private boolean capped;

    @Option(
            names = "--next-level-entrants",
            paramLabel = "N",
            description = "New entrants to the next level in year t+1: adds transition and effective_transition.")
    private Double nextLevelEntrants;

    @Mixin
    private PrintOptions print;

    @Override
    public Integer call() {
        List<GradeCounts> cycle = cycle();
        CohortRows.Forms forms = capped ? CohortRows.Forms.CAPPED_ONLY : CohortRows.Forms.BOTH;
        List<MeasureRow> rows = new ArrayList<>(CohortRows.of(cycle, chosenRepeats(), forms));
        if (nextLevelEntrants != null) {
            if (!(nextLevelEntrants >= 0) || nextLevelEntrants.isInfinite()) {
                throw new RequestException("--next-level-entrants must be a count, it is " + nextLevelEntrants + ".");
            }
            rows.addAll(CohortRows.transition(cycle.get(cycle.size() - 1), nextLevelEntrants));
        }
        print.print(rows);
        return Exit.DONE.code();
    }

    private Repeats chosenRepeats() {
        if (repeats.equalsIgnoreCase("unlimited")) {
            return new Repeats.Unlimited();
        }
        if (!repeats.matches("\\d{1,3}")) {
            throw new RequestException("--repeats must be unlimited or a number such as 3; it is [" + repeats + "].");
        }
        int most = Integer.parseInt(repeats);
        return switch (repeatsPer) {
            case GRADE -> new Repeats.PerGrade(most);
            case PUPIL -> new Repeats.PerPupil(most);
        };
    }

    private List<GradeCounts> cycle() {
        TableFile file = TableFile.read(table).needs(GRADE, ENROLMENT, NEXT_ENROLMENT, NEXT_REPEATERS, GRADUATES);
        List<Line> lines = file.lines();
        if (lines.isEmpty()) {
            throw new RequestException(table + " has no rows.");
        }
        refuseGaps(lines);
        List<GradeCounts> cycle = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            double next = line.count(NEXT_ENROLMENT);
            double repeaters = line.count(NEXT_REPEATERS);
            if (repeaters > next) {
                throw line.wrong(
                        NEXT_REPEATERS, "is more than the " + line.text(NEXT_ENROLMENT) + " of " + NEXT_ENROLMENT);
            }
            double graduates = line.isBlank(GRADUATES) ? Double.NaN : line.count(GRADUATES);
            if (i < lines.size() - 1 && graduates > 0) {
                throw line.wrong(GRADUATES, "stands in a grade that is not the last; only the last has graduates");
            }
            double enrolled = line.count(ENROLMENT);
            if (graduates > enrolled) {
                throw line.wrong(GRADUATES, "is more than the " + line.text(ENROLMENT) + " of " + ENROLMENT);
            }
            cycle.add(new GradeCounts(line.text(GRADE), enrolled, next, repeaters, graduates));
        }
        return cycle;
    }

    /** Grades are named once; where they are numbers they rise one by one, or promotion would skip a grade. */
    private static void refuseGaps(List<Line> lines) {
        Set<String> seen = new HashSet<>();
        boolean numbered = lines.stream().allMatch(l -> l.text(GRADE).matches("\\d{1,3}"));
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isBlank(GRADE)) {
                throw line.wrong(GRADE, "names no grade");
            }
            if (!seen.add(line.text(GRADE))) {
                throw line.wrong(GRADE, "is a grade that stands in the table already");
            }
            if (numbered && i > 0 && line.number(GRADE) != lines.get(i - 1).number(GRADE) + 1) {
                throw line.wrong(
                        GRADE,
                        "does not follow grade " + lines.get(i - 1).text(GRADE) + "; grades must rise" + " one by one");
            }
        }
    }
}
