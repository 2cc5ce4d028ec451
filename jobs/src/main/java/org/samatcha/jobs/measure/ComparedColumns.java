package org.samatcha.jobs.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Estimates with a standard error above zero, and the groups that have none, with the reason. */
    Estimates estimates() {
        List<GroupEstimate> found = new ArrayList<>();
        Map<String, String> missing = new LinkedHashMap<>();
        for (Line line : columns.read(estimate, se).lines()) {
            double value = line.numberOrMissing(estimate);
            double error = line.numberOrMissing(se);
            if (error < 0) {
                throw line.wrong(se, "is negative; a standard error cannot be");
            }
            if (Double.isNaN(value) || Double.isNaN(error)) {
                missing.put(columns.groupOf(line), "the estimate or its standard error is missing");
            } else if (error == 0) {
                missing.put(columns.groupOf(line), "a standard error of zero claims certainty; give counts instead");
            } else {
                found.add(new GroupEstimate(columns.groupOf(line), value, error));
            }
        }
        return new Estimates(found, missing);
    }

    record Estimates(List<GroupEstimate> found, Map<String, String> missing) {}
}
