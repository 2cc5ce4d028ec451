package org.samatcha.inequality.decomposition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samatcha.inequality.groups.Groups;

/**
 * Groups that belong together, for example the districts of one zone.
 *
 * @param weights shares within the cluster; they add up to one
 * @param share w_g, the cluster's share of all people
 * @param mean μ_g
 */
public record Cluster(String label, double[] values, double[] weights, double share, double mean) {

    /** In the order in which the labels first come. {@code weights} add up to one over all values. */
    public static List<Cluster> of(double[] values, double[] weights, List<String> labels) {
        Map<String, List<Integer>> members = new LinkedHashMap<>();
        for (int j = 0; j < values.length; j++) {
            members.computeIfAbsent(labels.get(j), label -> new ArrayList<>()).add(j);
        }
        return members.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), values, weights))
                .toList();
    }

    private static Cluster of(String label, List<Integer> members, double[] values, double[] weights) {
        double share = members.stream().mapToDouble(j -> weights[j]).sum();
        double[] own = members.stream().mapToDouble(j -> values[j]).toArray();
        double[] shares = members.stream().mapToDouble(j -> weights[j] / share).toArray();
        return new Cluster(label, own, shares, share, Groups.mean(own, shares));
    }

    static double[] means(List<Cluster> clusters) {
        return clusters.stream().mapToDouble(Cluster::mean).toArray();
    }

    static double[] shares(List<Cluster> clusters) {
        return clusters.stream().mapToDouble(Cluster::share).toArray();
    }

    /** s_g = w_g μ_g / μ, the cluster's share of the total. */
    double shareOfTotal(double overallMean) {
        return share * mean / overallMean;
    }
}
