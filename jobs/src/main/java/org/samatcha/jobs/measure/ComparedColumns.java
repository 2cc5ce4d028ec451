package org.samatcha.jobs.measure;

import java.util.ArrayList;
import java.util.List;
import org.samatcha.inequality.interval.GroupEstimate;
import org.samatcha.jobs.RequestException;
import org.samatcha.jobs.measure.TableFile.Line;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The two ways to hand over groups that are to be compared: counts, or estimates with standard errors. */
final class ComparedColumns {

    @Mixin
    private GroupColumns columns;

    @Option(names = "--numerator", paramLabel = "COL", description = "Column of cases; with --denominator.")
    private String numerator;

    @Option(names = "--denominator", paramLabel = "COL", description = "Column of people.")
    private String denominator;

    @Option(
            names = "--estimate",
            paramLabel = "COL",
            description = "Column of estimates, in place of counts; with --se.")
    private String estimate;

    @Option(names = "--se", paramLabel = "COL", description = "Column of their standard errors.")
    private String se;

    GroupColumns columns() {
        return columns;
    }

    String numerator() {
        return numerator;
    }

    String denominator() {
        return denominator;
    }

    /** True when counts are given, false when estimates are; anything else is refused. */
    boolean areCounts() {
        boolean counts = numerator != null && denominator != null && estimate == null && se == null;
        boolean estimates = numerator == null && denominator == null && estimate != null && se != null;
        if (!counts && !estimates) {
            throw new RequestException(
                    "Give either --numerator and --denominator, or --estimate and --se, and not a mixture.");
        }
        return counts;
    }

    /** Estimates, and the names of groups whose estimate or standard error is missing. */
    Estimates estimates() {
        List<GroupEstimate> found = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Line line : columns.read(estimate, se).lines()) {
            double value = line.numberOrMissing(estimate);
            double error = line.numberOrMissing(se);
            if (error < 0) {
                throw line.wrong(se, "is negative; a standard error cannot be");
            }
            if (Double.isNaN(value) || Double.isNaN(error)) {
                missing.add(columns.groupOf(line));
            } else {
                found.add(new GroupEstimate(columns.groupOf(line), value, error));
            }
        }
        return new Estimates(found, missing);
    }

    record Estimates(List<GroupEstimate> found, List<String> missing) {}
}
