package org.samatcha.inequality.segregation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Segregation split exactly into what lies between clusters (zones) and between units within clusters: M = M_between +
 * M_within, and H likewise with both divided by the entropy of the whole.
 *
 * <p>M_within = Σ_k p_k M_k over clusters k. H parts are NaN when there is one group only.
 *
 * <p>Source: as {@link MutualInformation}.
 *
 * @param between segregation of the clusters
 * @param within what remains: segregation of units inside their clusters
 */
public record NestedSegregation(MutualInformation total, Part between, Part within, List<Cluster> clusters) {

    public record Part(double m, double h) {}

    /**
     * One cluster seen by itself.
     *
     * @param h its M over its own entropy; NaN when it holds one group only
     * @param share its share of all people
     * @param entropyRatio its entropy over that of the whole; NaN when the whole holds one group only
     */
    public record Cluster(String name, double m, double h, double share, double entropyRatio) {}

    /** {@code clusterOf} names the cluster of each unit. */
    public static NestedSegregation of(SegregationTable table, UnaryOperator<String> clusterOf) {
        MutualInformation total = MutualInformation.of(table);
        SegregationTable merged = table.merged(clusterOf);
        MutualInformation between = MutualInformation.of(merged);
        double people = table.people();
        double within = 0;
        List<Cluster> clusters = new ArrayList<>();
        for (int k = 0; k < merged.units().size(); k++) {
            String name = merged.units().get(k);
            MutualInformation inside = MutualInformation.of(
                    table.only(unit -> clusterOf.apply(unit).equals(name)));
            double share = merged.unitTotals()[k] / people;
            within += share * inside.m();
            double ratio = total.entropy() > 0 ? inside.entropy() / total.entropy() : Double.NaN;
            clusters.add(new Cluster(name, inside.m(), inside.h(), share, ratio));
        }
        double withinH = total.entropy() > 0 ? within / total.entropy() : Double.NaN;
        return new NestedSegregation(
                total, new Part(between.m(), between.h()), new Part(within, withinH), List.copyOf(clusters));
    }
}
