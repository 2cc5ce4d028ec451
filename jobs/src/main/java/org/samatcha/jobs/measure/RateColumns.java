package org.samatcha.jobs.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.samatcha.inequality.groups.Group;
import org.samatcha.inequality.groups.Scale;
import org.samatcha.jobs.RequestException;
import picocli.CommandLine.Option;

/** Which columns of a table hold the groups; blank names mean that the table has no such column. */
final class RateColumns {

    private static final double LARGEST_CONTRADICTION = 0.01;

    @Option(names = "--estimate", paramLabel = "COL", description = "Rate of each group; blank cells are missing.")
    private String estimate = "";

    @Option(
            names = "--se",
            paramLabel = "COL",
            description = "Standard error of the rate, on the same scale; blank cells are missing.")
    private String se = "";

    @Option(
            names = "--numerator",
            paramLabel = "COL",
            description = "Cases x. With --denominator n, a rate that --estimate does not give is scale·x/n, and a"
                    + " standard error that --se does not give is that of t = (x+1/2)/(n+1) with n+1 people. An"
                    + " estimate more than 1 %% of the scale away from its counts is refused.")
    private String numerator = "";

    @Option(names = "--denominator", paramLabel = "COL", description = "People n that the cases are counted among.")
    private String denominator = "";

    @Option(
            names = "--population",
            paramLabel = "COL",
            description = "People in each group, the weight (default: the column of --denominator).")
    private String population = "";

    @Option(
            names = "--order",
            paramLabel = "COL",
            description = "Place of each group in a social order, higher is better off. Without it only the measures"
                    + " without an order are computed.")
    private String order = "";

    @Option(names = "--group", paramLabel = "COL", description = "Name of each group; no name may stand twice.")
    private String group = "";

    @Option(names = "--cluster", paramLabel = "COL", description = "Larger unit of each group, for decompositions.")
    private String cluster = "";

    @Option(
            names = "--reference",
            paramLabel = "NAME",
            description = "Group that others are compared with: a name in the column of --group.")
    private String reference = "";

    String reference() {
        return reference;
    }

    /** One group per row; every problem is refused with the line it stands on. */
    List<Group> groups(TableFile table, Scale scale) {
        refuseIncomplete();
        for (String column : List.of(estimate, se, numerator, denominator, population, order, group, cluster)) {
            if (!column.isEmpty()) {
                table.needs(column);
            }
        }
        if (table.lines().isEmpty()) {
            throw new RequestException(table.file() + " has no rows below its header.");
        }
        Map<String, Long> lineOf = new HashMap<>();
        List<Group> groups =
                table.lines().stream().map(line -> group(line, scale, lineOf)).toList();
        if (!reference.isEmpty() && !lineOf.containsKey(reference)) {
            throw new RequestException("No group in column " + group + " is called [" + reference + "].");
        }
        return groups;
    }

    private void refuseIncomplete() {
        if (numerator.isEmpty() != denominator.isEmpty()) {
            throw new RequestException("--numerator and --denominator are given together or not at all.");
        }
        if (estimate.isEmpty() && numerator.isEmpty()) {
            throw new RequestException(
                    "Say where the rates are: --estimate COL, or --numerator COL with --denominator COL.");
        }
        if (population.isEmpty() && denominator.isEmpty()) {
            throw new RequestException("Say where the people are: --population COL.");
        }
        if (!reference.isEmpty() && group.isEmpty()) {
            throw new RequestException("--reference names a group, so --group COL is needed too.");
        }
    }

    private Group group(TableFile.Line line, Scale scale, Map<String, Long> lineOf) {
        String label = group.isEmpty() ? "line " + line.number() : line.text(group);
        if (label.isBlank()) {
            throw line.wrong(group, "is blank; every group needs a name");
        }
        Long earlier = lineOf.putIfAbsent(label, line.number());
        if (earlier != null) {
            throw line.wrong(group, "already stands in line " + earlier + "; a group has one row");
        }
        Group rate = rate(line, label, scale);
        Group weighted = population.isEmpty() ? rate : rate.withPopulation(notNegative(line, population));
        return weighted.withOrder(order.isEmpty() ? Double.NaN : line.numberOrMissing(order))
                .withCluster(cluster.isEmpty() ? "" : line.text(cluster));
    }

    /** What is stated, and where nothing is stated what the counts give. */
    private Group rate(TableFile.Line line, String label, Scale scale) {
        if (numerator.isEmpty()) {
            return stated(line, label, scale);
        }
        Group counted = counted(line, label, scale);
        if (estimate.isEmpty()) {
            return se.isEmpty() ? counted : withError(counted, notNegative(line, se));
        }
        Group stated = stated(line, label, scale);
        if (Math.abs(stated.estimate() - counted.estimate()) > LARGEST_CONTRADICTION * scale.whole()) {
            throw line.wrong(
                    estimate,
                    "is not " + scale.whole() + " times the " + line.text(numerator) + " of " + line.text(denominator)
                            + " in columns " + numerator + " and " + denominator);
        }
        double value = Double.isNaN(stated.estimate()) ? counted.estimate() : stated.estimate();
        return withError(Group.of(label, value, counted.se(), counted.population()), stated.se());
    }

    private static Group withError(Group group, double error) {
        return error > 0 ? Group.of(group.label(), group.estimate(), error, group.population()) : group;
    }

    private Group stated(TableFile.Line line, String label, Scale scale) {
        double rate = notNegative(line, estimate);
        if (rate > scale.whole()) {
            throw line.wrong(estimate, "lies above the scale, which ends at " + scale.whole());
        }
        double error = se.isEmpty() ? Double.NaN : notNegative(line, se);
        return Group.of(label, rate, error, Double.NaN);
    }

    private Group counted(TableFile.Line line, String label, Scale scale) {
        double cases = notNegative(line, numerator);
        double people = notNegative(line, denominator);
        if (cases > people) {
            throw line.wrong(numerator, "is more than the " + line.text(denominator) + " in column " + denominator);
        }
        return Group.counted(label, cases, people, scale);
    }

    /** NaN when blank. */
    private static double notNegative(TableFile.Line line, String column) {
        double value = line.numberOrMissing(column);
        if (value < 0) {
            throw line.wrong(column, "is negative");
        }
        return value;
    }
}
