package org.samatcha.inequality.decomposition;

import java.util.ArrayList;
import java.util.List;
import org.samatcha.inequality.concentration.Gini;
import org.samatcha.inequality.groups.Groups;
import org.samatcha.inequality.slope.FractionalRank;

/**
 * The Gini coefficient split into parts that add up to it, in one of two ways.
 *
 * <pre>
 *   Bhattacharya–Mahalanobis: within = Σ w_g s_g G_g, between = G(μ_g, w_g), overlap = the rest
 *   Yitzhaki–Lerman: within = Σ s_g G_g, between = 2 cov_w(μ_g, F̄_g)/μ, stratification = Σ s_g G_g Q_g (w_g − 1)
 *   Q_g = 1 − cov_g(y, F_rest)/cov_g(y, F_g)        F mean ranks, F_rest the rank among those of other clusters
 * </pre>
 *
 * (Bhattacharya and Mahalanobis, Journal of the American Statistical Association 1967; Yitzhaki and Lerman, Review of
 * Income and Wealth 1991.)
 *
 * @param rest overlap, or stratification (not above zero when clusters do not mix)
 */
public record GiniDecomposition(double total, double within, double between, double rest) {

    public static GiniDecomposition byBhattacharyaMahalanobis(double[] y, double[] weights, List<String> labels) {
        double mean = Groups.mean(y, weights);
        List<Cluster> clusters = Cluster.of(y, weights, labels);
        double within = 0;
        for (Cluster cluster : clusters) {
            within += cluster.share() * cluster.shareOfTotal(mean) * gini(cluster);
        }
        double total = Gini.of(y, weights);
        double between = Gini.of(Cluster.means(clusters), Cluster.shares(clusters));
        return new GiniDecomposition(total, within, between, total - within - between);
    }

    public static GiniDecomposition byYitzhakiLerman(double[] y, double[] weights, List<String> labels) {
        double mean = Groups.mean(y, weights);
        double[] ranks = FractionalRank.of(y, weights);
        double within = 0;
        double overlapped = 0;
        double between = 0;
        for (Cluster cluster : Cluster.of(y, weights, labels)) {
            double[] own = ofCluster(ranks, labels, cluster.label());
            within += cluster.shareOfTotal(mean) * gini(cluster);
            overlapped += cluster.share() * 2 * covariance(cluster.values(), own, cluster.weights()) / mean;
            between +=
                    cluster.share() * 2 * (cluster.mean() - mean) * (Groups.mean(own, cluster.weights()) - 0.5) / mean;
        }
        return new GiniDecomposition(Gini.of(y, weights), within, between, overlapped - within);
    }

    private static double gini(Cluster cluster) {
        return cluster.mean() > 0 ? Gini.of(cluster.values(), cluster.weights()) : 0;
    }

    private static double[] ofCluster(double[] ranks, List<String> labels, String label) {
        List<Double> own = new ArrayList<>();
        for (int j = 0; j < ranks.length; j++) {
            if (labels.get(j).equals(label)) {
                own.add(ranks[j]);
            }
        }
        return own.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double covariance(double[] x, double[] y, double[] weights) {
        double meanX = Groups.mean(x, weights);
        double meanY = Groups.mean(y, weights);
        double sum = 0;
        for (int j = 0; j < x.length; j++) {
            sum += weights[j] * (x[j] - meanX) * (y[j] - meanY);
        }
        return sum;
    }
}
