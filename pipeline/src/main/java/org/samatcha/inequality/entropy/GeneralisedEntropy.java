package org.samatcha.inequality.entropy;

import org.samatcha.inequality.MeasureCard;
import org.samatcha.inequality.groups.Form;
import org.samatcha.inequality.groups.Groups;
import org.samatcha.inequality.groups.Measure;
import org.samatcha.inequality.groups.Need;
import org.samatcha.inequality.groups.WeightedIndex;

/**
 * Generalised entropy, the family of indices that splits exactly into within and between.
 *
 * <pre>
 *   GE(α) = (Σ w ρ^α − 1) / (α(α − 1))        GE(0) = −Σ w ln ρ (Theil L)        GE(1) = Σ w ρ ln ρ (Theil T)
 * </pre>
 *
 * <p>0 when all groups are equal. A group at zero adds 0 to Theil T and makes α ≤ 0 not applicable. (Shorrocks,
 * Econometrica 1980.)
 */
public final class GeneralisedEntropy {

    private GeneralisedEntropy() {}

    /** GE(α); NaN when the mean is zero, infinite for α ≤ 0 when a value is zero. Weights add up to one. */
    public static double of(double alpha, double[] y, double[] weights) {
        double mean = Groups.mean(y, weights);
        double sum = 0;
        for (int j = 0; j < y.length; j++) {
            sum += weights[j] * term(alpha, y[j] / mean);
        }
        double index = alpha == 0 || alpha == 1 ? sum : (sum - 1) / (alpha * (alpha - 1));
        return Math.max(0, index);
    }

    private static double term(double alpha, double rho) {
        if (alpha == 0) {
            return -Math.log(rho);
        }
        if (alpha == 1) {
            return rho == 0 ? 0 : rho * Math.log(rho);
        }
        return alpha == 2 ? rho * rho : alpha == -1 ? 1 / rho : Math.pow(rho, alpha);
    }

    static Measure family() {
        return Measure.of(
                EntropyCards.GE,
                form("alpha_minus_1", -1).weighted(),
                form("alpha_0", 0).weighted(),
                form("alpha_1", 1).weighted(),
                form("alpha_2", 2).weighted(),
                form("alpha_minus_1", -1).unweighted(),
                form("alpha_0", 0).unweighted(),
                form("alpha_1", 1).unweighted(),
                form("alpha_2", 2).unweighted());
    }

    static Measure theilT() {
        return ofOne(EntropyCards.THEIL_T, 1);
    }

    static Measure theilL() {
        return ofOne(EntropyCards.THEIL_L, 0);
    }

    private static Measure ofOne(MeasureCard card, double alpha) {
        WeightedIndex index = (y, weights) -> of(alpha, y, weights);
        Need need = alpha > 0 ? Need.POSITIVE_MEAN : Need.POSITIVE_ESTIMATES;
        return Measure.of(
                card,
                Form.simulated("weighted", index.weighted(), need),
                Form.simulated("unweighted", index.unweighted(), need));
    }

    private static NamedIndex form(String name, double alpha) {
        return new NamedIndex(
                name, (y, weights) -> of(alpha, y, weights), alpha > 0 ? Need.POSITIVE_MEAN : Need.POSITIVE_ESTIMATES);
    }
}
