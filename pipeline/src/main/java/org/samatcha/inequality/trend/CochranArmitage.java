package org.samatcha.inequality.trend;

import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.samatcha.inequality.interval.GroupCount;

/**
 * The Cochran-Armitage test for a trend of proportions over ordered groups, χ² with one degree of freedom.
 *
 * <p>With score s, base n, pooled proportion p̄ and s̄ = Σns/Σn: χ² = (Σ n(p − p̄)(s − s̄))²/(p̄(1 − p̄) Σn(s − s̄)²).
 * Empty groups weigh nothing. When nobody or everybody is a case, or all people have one score, there is no trend to
 * test: χ² and p are NaN.
 *
 * <p>Source: P. Armitage, Biometrics 11 (1955) 375–386.
 *
 * @param slope least-squares change of the proportion per unit of score, weighted by base
 */
public record CochranArmitage(double chiSquared, double p, double slope) {

    /** {@code scores} holds one score per count. */
    public static CochranArmitage of(List<GroupCount> counts, double[] scores) {
        double people = 0;
        double cases = 0;
        double scored = 0;
        for (int i = 0; i < scores.length; i++) {
            people += counts.get(i).base();
            cases += counts.get(i).cases();
            scored += counts.get(i).base() * scores[i];
        }
        double rate = cases / people;
        double mean = scored / people;
        double cross = 0;
        double spread = 0;
        for (int i = 0; i < scores.length; i++) {
            GroupCount count = counts.get(i);
            cross += (count.cases() - count.base() * rate) * (scores[i] - mean);
            spread += count.base() * (scores[i] - mean) * (scores[i] - mean);
        }
        if (!(spread > 0) || !(rate > 0 && rate < 1)) {
            return new CochranArmitage(Double.NaN, Double.NaN, Double.NaN);
        }
        double chiSquared = cross * cross / (rate * (1 - rate) * spread);
        return new CochranArmitage(
                chiSquared, ChiSquaredDistribution.of(1).survivalProbability(chiSquared), cross / spread);
    }
}
