package org.samatcha.jobs.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.samatcha.inequality.TableRows;
import org.samatcha.inequality.flow.ApparentRetention;
import org.samatcha.jobs.Exit;
import org.samatcha.jobs.RequestException;
import org.samatcha.jobs.measure.TableFile.Line;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Retention of apparent cohorts, from published totals of several years. */
@Command(
        name = "retention",
        mixinStandardHelpOptions = true,
        description = {
            "Retention from yearly totals alone: pupils of a grade over those of an earlier grade as many years before.",
            "",
            "The table has the columns year, grade and enrolment, one row per year and grade; grades follow each other as"
                    + " they first appear. From one grade to the next it is the apparent transition rate, for example"
                    + " M1 over P6.",
            "",
            "Rows (fractions): apparent_retention with the variant FROM->TO/YEAR, the year of the later grade. It does not"
                    + " follow pupils: transfers and repeaters are in it, so it may exceed 1. A blank enrolment is"
                    + " missing.",
            "",
            "Example: samatcha retention --table enrolment.csv --from P1 --to P6"
        })
public final class RetentionCommand implements Callable<Integer> {

    private static final String YEAR = "year";
    private static final String GRADE = "grade";
    private static final String ENROLMENT = "enrolment";

    @Option(
            names = "--table",
            required = true,
            paramLabel = "FILE",
            description = "CSV with one row per year and grade.")
    private Path table;

    @Option(names = "--from", paramLabel = "GRADE", description = "Grade that starts (default: the first).")
    private String from;

    @Option(names = "--to", paramLabel = "GRADE", description = "Grade that is reached (default: the last).")
    private String to;

    @Mixin
    private PrintOptions print;

    @Override
    public Integer call() {
        TableFile file = TableFile.read(table).needs(YEAR, GRADE, ENROLMENT);
        if (file.lines().isEmpty()) {
            throw new RequestException(table + " has no rows.");
        }
        Map<Integer, Map<String, Double>> pupils = new HashMap<>();
        List<String> grades = new ArrayList<>();
        for (Line line : file.lines()) {
            if (line.isBlank(GRADE)) {
                throw line.wrong(GRADE, "names no grade");
            }
            if (!line.text(YEAR).matches("\\d{4}")) {
                throw line.wrong(YEAR, "is not a year of four digits");
            }
            String grade = line.text(GRADE);
            if (!grades.contains(grade)) {
                grades.add(grade);
            }
            double enrolled = line.isBlank(ENROLMENT) ? Double.NaN : line.count(ENROLMENT);
            Map<String, Double> ofYear =
                    pupils.computeIfAbsent(Integer.parseInt(line.text(YEAR)), year -> new HashMap<>());
            if (ofYear.put(grade, enrolled) != null) {
                throw line.wrong(GRADE, "stands in the table already for " + line.text(YEAR));
            }
        }
        print.print(rows(pupils, place(grades, from, 0), place(grades, to, grades.size() - 1), grades)
                .rows());
        return Exit.DONE.code();
    }

    private int place(List<String> grades, String named, int otherwise) {
        int place = named == null ? otherwise : grades.indexOf(named);
        if (place < 0) {
            throw new RequestException(
                    table + " has no grade [" + named + "]; its grades are " + String.join(", ", grades) + ".");
        }
        return place;
    }

    private TableRows rows(Map<Integer, Map<String, Double>> pupils, int first, int last, List<String> grades) {
        if (last <= first) {
            throw new RequestException("Grade " + grades.get(last) + " does not come after " + grades.get(first)
                    + "; the grades are " + String.join(", ", grades) + ".");
        }
        TableRows rows = new TableRows(2, 0);
        for (int year : new TreeSet<>(pupils.keySet())) {
            String variant = grades.get(first) + "->" + grades.get(last) + "/" + year;
            int started = year - (last - first);
            double now = pupils.get(year).getOrDefault(grades.get(last), Double.NaN);
            double then = pupils.getOrDefault(started, Map.of()).getOrDefault(grades.get(first), Double.NaN);
            if (Double.isNaN(now) || Double.isNaN(then)) {
                rows.missing(
                        "apparent_retention",
                        variant,
                        Double.isNaN(now)
                                ? "no enrolment of " + grades.get(last) + " in " + year
                                : "no enrolment of " + grades.get(first) + " in " + started);
            } else {
                double retention = ApparentRetention.of(now, then);
                rows.valueUnless(
                        "apparent_retention",
                        variant,
                        retention,
                        "nobody was in " + grades.get(first) + " in " + started);
            }
        }
        return rows;
    }
}
