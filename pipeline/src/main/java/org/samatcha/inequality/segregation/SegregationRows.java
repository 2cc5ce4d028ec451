package org.samatcha.inequality.segregation;

import java.util.List;
import java.util.function.UnaryOperator;
import org.samatcha.inequality.MeasureRow;
import org.samatcha.inequality.TableRows;

/**
 * All segregation measures of one table, as rows.
 *
 * <p>{@code segregation_m} and {@code segregation_h} have the variants {@code total} and, with clusters,
 * {@code between}, {@code within} and {@code cluster/name}; both have {@code expected} by chance and
 * {@code bias_corrected}; M also {@code total_bits}. {@code entropy} has {@code total}, {@code entropy_ratio}
 * {@code cluster/name}; {@code dissimilarity} has {@code a vs b}, {@code a vs b/expected} and {@code a vs all others};
 * {@code exposure} {@code a->b}; {@code isolation} the group; {@code local_segregation} {@code unit/name} and
 * {@code group/name}; {@code population_share} {@code unit/name}, {@code group/name} and {@code cluster/name}.
 */
public final class SegregationRows {

    private static final String ONE_GROUP = "all people are of one group";
    private static final String NOT_WHOLE = "a count is not a whole number of people";

    private final SegregationTable table;
    private final TableRows rows;

    private SegregationRows(SegregationTable table, int leftOut) {
        this.table = table;
        this.rows = new TableRows(table.units().size(), leftOut + table.emptyUnits());
    }

    /** {@code leftOut} units were left out before, for a missing count. */
    public static List<MeasureRow> of(SegregationTable table, int leftOut) {
        SegregationRows made = new SegregationRows(table, leftOut);
        if (table.units().isEmpty()) {
            made.rows.missing("segregation_m", "total", "no unit has people");
            return made.rows.rows();
        }
        made.whole();
        made.groups();
        made.units();
        return made.rows.rows();
    }

    /** As {@link #of}, with the split between and within clusters. */
    public static List<MeasureRow> nested(SegregationTable table, UnaryOperator<String> clusterOf, int leftOut) {
        SegregationRows made = new SegregationRows(table, leftOut);
        if (table.units().isEmpty()) {
            return of(table, leftOut);
        }
        made.whole();
        made.clusters(NestedSegregation.of(table, clusterOf));
        made.groups();
        made.units();
        return made.rows.rows();
    }

    private void whole() {
        MutualInformation total = MutualInformation.of(table);
        rows.value("segregation_m", "total", total.m(), "nats");
        rows.value("segregation_m", "total_bits", total.m() / Math.log(2), "bits");
        rows.valueUnless("segregation_h", "total", total.h(), ONE_GROUP);
        rows.value("entropy", "total", total.entropy(), "nats");
        ChanceSegregation chance = ChanceSegregation.of(table);
        rows.valueUnless("segregation_m", "expected", chance.expectedM(), NOT_WHOLE);
        rows.valueUnless("segregation_m", "bias_corrected", chance.correctedM(), NOT_WHOLE);
        String noH = Double.isNaN(total.h()) ? ONE_GROUP : NOT_WHOLE;
        rows.valueUnless("segregation_h", "expected", chance.expectedH(), noH);
        rows.valueUnless("segregation_h", "bias_corrected", chance.correctedH(), noH);
    }

    private void clusters(NestedSegregation nested) {
        rows.value("segregation_m", "between", nested.between().m(), "nats");
        rows.value("segregation_m", "within", nested.within().m(), "nats");
        rows.valueUnless("segregation_h", "between", nested.between().h(), ONE_GROUP);
        rows.valueUnless("segregation_h", "within", nested.within().h(), ONE_GROUP);
        for (NestedSegregation.Cluster cluster : nested.clusters()) {
            rows.value("segregation_m", "cluster/" + cluster.name(), cluster.m(), "nats");
            rows.valueUnless(
                    "segregation_h",
                    "cluster/" + cluster.name(),
                    cluster.h(),
                    "all people of the cluster are of one group");
            rows.value("population_share", "cluster/" + cluster.name(), cluster.share(), "of all people");
            rows.valueUnless("entropy_ratio", "cluster/" + cluster.name(), cluster.entropyRatio(), ONE_GROUP);
        }
    }

    private void groups() {
        List<String> groups = table.groups();
        double[] totals = table.groupTotals();
        double[] local = localByGroup();
        for (int a = 0; a < groups.size(); a++) {
            for (int b = a + 1; b < groups.size(); b++) {
                String pair = groups.get(a) + " vs " + groups.get(b);
                double seen = Dissimilarity.between(table, a, b);
                rows.valueUnless("dissimilarity", pair, seen, "a group has no people");
                rows.valueUnless(
                        "dissimilarity",
                        pair + "/expected",
                        ChanceSegregation.expectedDissimilarity(table, a, b),
                        Double.isNaN(seen) ? "a group has no people" : NOT_WHOLE);
            }
            if (groups.size() != 2) {
                rows.valueUnless(
                        "dissimilarity",
                        groups.get(a) + " vs all others",
                        Dissimilarity.againstOthers(table, a),
                        totals[a] == 0 ? "the group has no people" : ONE_GROUP);
            }
        }
        for (int a = 0; a < groups.size(); a++) {
            String none = "group " + groups.get(a) + " has no people";
            for (int b = 0; b < groups.size(); b++) {
                String variant = groups.get(a) + "->" + groups.get(b);
                rows.valueUnless("exposure", variant, Exposure.of(table, a, b), none);
            }
            rows.valueUnless("isolation", groups.get(a), Exposure.isolation(table, a), none);
            rows.value("population_share", "group/" + groups.get(a), totals[a] / table.people(), "of all people");
            rows.valueUnless("local_segregation", "group/" + groups.get(a), local[a], none);
        }
    }

    /** ls of every group, NaN for groups without people. */
    private double[] localByGroup() {
        SegregationTable turned = table.transposed();
        double[] found = MutualInformation.local(turned);
        double[] local = new double[table.groups().size()];
        for (int g = 0; g < local.length; g++) {
            int position = turned.units().indexOf(table.groups().get(g));
            local[g] = position < 0 ? Double.NaN : found[position];
        }
        return local;
    }

    private void units() {
        double[] local = MutualInformation.local(table);
        double[] people = table.unitTotals();
        for (int u = 0; u < local.length; u++) {
            rows.value("local_segregation", "unit/" + table.units().get(u), local[u], "nats");
            rows.value("population_share", "unit/" + table.units().get(u), people[u] / table.people(), "of all people");
        }
    }
}
