package org.samatcha.inequality.decomposition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samatcha.inequality.entropy.GeneralisedEntropy;
import org.samatcha.inequality.groups.Groups;

/**
 * Generalised entropy split exactly into within and between clusters.
 *
 * <pre>
 *   GE(α) = Σ s_g^α w_g^{1−α} GE_g(α) + GE(α; μ_g, w_g)        s_g = w_g μ_g / μ
 * </pre>
 *
 * (Shorrocks, Econometrica 1984.)
 *
 * @param total GE(α) of all groups
 * @param within sum of the contributions
 * @param between GE(α) of the cluster means
 * @param index GE_g(α) of each cluster
 * @param contribution s_g^α w_g^{1−α} GE_g(α) of each cluster
 */
public record GeDecomposition(
        double total, double within, double between, Map<String, Double> index, Map<String, Double> contribution) {

    public static GeDecomposition of(double alpha, double[] y, double[] weights, List<String> labels) {
        double mean = Groups.mean(y, weights);
        List<Cluster> clusters = Cluster.of(y, weights, labels);
        Map<String, Double> index = new LinkedHashMap<>();
        Map<String, Double> contribution = new LinkedHashMap<>();
        for (Cluster cluster : clusters) {
            double own = cluster.mean() > 0 ? GeneralisedEntropy.of(alpha, cluster.values(), cluster.weights()) : 0;
            double weight = Math.pow(cluster.shareOfTotal(mean), alpha) * Math.pow(cluster.share(), 1 - alpha);
            index.put(cluster.label(), own);
            contribution.put(cluster.label(), own == 0 ? 0 : weight * own);
        }
        return new GeDecomposition(
                GeneralisedEntropy.of(alpha, y, weights),
                contribution.values().stream().mapToDouble(Double::doubleValue).sum(),
                GeneralisedEntropy.of(alpha, Cluster.means(clusters), Cluster.shares(clusters)),
                index,
                contribution);
    }
}
