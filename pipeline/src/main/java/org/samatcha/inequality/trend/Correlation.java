package org.samatcha.inequality.trend;

import java.util.Arrays;
import org.samatcha.inequality.rank.ObservedRanks;

/**
 * Correlations of two columns, from −1 to 1; NaN when either column does not vary or there are fewer than two rows.
 *
 * <p>Source: M. G. Kendall, Rank Correlation Methods (1948).
 */
public final class Correlation {

    private Correlation() {}

    /** Σ(x − x̄)(y − ȳ)/√(Σ(x − x̄)² Σ(y − ȳ)²). */
    public static double pearson(double[] x, double[] y) {
        double meanX = Arrays.stream(x).average().orElse(Double.NaN);
        double meanY = Arrays.stream(y).average().orElse(Double.NaN);
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - meanX) * (y[i] - meanY);
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
        }
        return xx > 0 && yy > 0 ? Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy))) : Double.NaN;
    }

    /** Pearson's correlation of ranks, ties sharing the mean rank. */
    public static double spearman(double[] x, double[] y) {
        return pearson(ObservedRanks.shared(x), ObservedRanks.shared(y));
    }

    /** Kendall's τ_b: (concordant − discordant pairs)/√(pairs untied in x · pairs untied in y). */
    public static double kendall(double[] x, double[] y) {
        double agreement = 0;
        double untiedX = 0;
        double untiedY = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                double dx = Math.signum(x[i] - x[j]);
                double dy = Math.signum(y[i] - y[j]);
                agreement += dx * dy;
                untiedX += dx * dx;
                untiedY += dy * dy;
            }
        }
        return untiedX > 0 && untiedY > 0 ? agreement / Math.sqrt(untiedX * untiedY) : Double.NaN;
    }
}
