package org.samatcha.inequality.rank;

import java.util.List;
import org.samatcha.inequality.interval.GroupEstimate;
import org.samatcha.inequality.interval.Quantiles;

/**
 * Expected ranks: 1 + Σ_k Φ((t_k − t_i)/√(s_i² + s_k²)), the rank a group would have on average if the values were
 * drawn again with their standard errors.
 *
 * <p>Rank 1 is the largest value. Groups that cannot be told apart move towards the middle rank (J + 1)/2. Two equal
 * values share their ranks. The ranks of a table add up to J(J + 1)/2.
 *
 * <p>Source: N. Laird and T. Louis, Journal of Educational Statistics 14 (1989) 29–46.
 */
public final class ExpectedRanks {

    private ExpectedRanks() {}

    /** One rank per value, in the order of {@code values}. */
    public static double[] of(List<GroupEstimate> values) {
        double[] ranks = new double[values.size()];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = 1;
            for (int k = 0; k < ranks.length; k++) {
                if (k != i) {
                    ranks[i] += Quantiles.normalSurvival(values.get(i).standardErrorsAbove(values.get(k)));
                }
            }
        }
        return ranks;
    }
}
