package org.samatcha.inequality.decomposition;

import java.util.List;
import org.samatcha.inequality.entropy.Atkinson;
import org.samatcha.inequality.groups.Groups;

/**
 * The Atkinson index split into within and between clusters.
 *
 * <pre>
 *   A = within + between − cross        cross = within · between        (1 − A) = (1 − within)(1 − between)
 *   by means:       between = 1 − EDE(μ_g, w_g)/μ,              within = the rest
 *   by equivalents: within  = 1 − Σ w_g EDE_g/μ = Σ s_g A_g,    between = the rest, that is 1 − EDE(EDE_g, w_g)/Σ w_g EDE_g
 * </pre>
 *
 * <p>EDE is the equally distributed equivalent. "By means" asks what inequality would be if each cluster were equal at
 * its mean; "by equivalents" asks what is left when each cluster is replaced by its equivalent. (Blackorby, Donaldson
 * and Auersperg, Canadian Journal of Economics 1981; Das and Parikh, Empirical Economics 1982.)
 */
public record AtkinsonDecomposition(double total, double within, double between, double cross) {

    public static AtkinsonDecomposition byMeans(double epsilon, double[] y, double[] weights, List<String> labels) {
        List<Cluster> clusters = Cluster.of(y, weights, labels);
        double total = Atkinson.of(epsilon, y, weights);
        double between = Atkinson.of(epsilon, Cluster.means(clusters), Cluster.shares(clusters));
        double within = 1 - (1 - total) / (1 - between);
        return new AtkinsonDecomposition(total, within, between, within * between);
    }

    public static AtkinsonDecomposition byEquivalents(
            double epsilon, double[] y, double[] weights, List<String> labels) {
        double equivalents = 0;
        for (Cluster cluster : Cluster.of(y, weights, labels)) {
            equivalents += cluster.share() * Atkinson.equallyDistributed(epsilon, cluster.values(), cluster.weights());
        }
        double total = Atkinson.of(epsilon, y, weights);
        double within = 1 - equivalents / Groups.mean(y, weights);
        double between = 1 - (1 - total) / (1 - within);
        return new AtkinsonDecomposition(total, within, between, within * between);
    }
}
