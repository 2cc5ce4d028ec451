package org.samatcha.inequality.entropy;

import org.samatcha.inequality.groups.Groups;
import org.samatcha.inequality.groups.Measure;
import org.samatcha.inequality.groups.Need;

/**
 * Atkinson index: the share of the mean that could be given up if everyone had the same.
 *
 * <pre>
 *   A(ε) = 1 − EDE/μ        EDE = (Σ w y^{1−ε})^{1/(1−ε)}, for ε = 1 exp(Σ w ln y)
 * </pre>
 *
 * <p>0 when all groups are equal. With ε ≥ 1 a group at zero makes it not applicable. For favourable indicators only:
 * it takes more as better. (Atkinson, Journal of Economic Theory 1970.)
 */
public final class Atkinson {

    private Atkinson() {}

    /** A(ε); NaN when the mean is zero, 1 for ε ≥ 1 when a value is zero. Weights add up to one. */
    public static double of(double epsilon, double[] y, double[] weights) {
        return Math.max(0, 1 - equallyDistributed(epsilon, y, weights) / Groups.mean(y, weights));
    }

    /** The equal value for all that is as good as {@code y}. */
    public static double equallyDistributed(double epsilon, double[] y, double[] weights) {
        double sum = 0;
        for (int j = 0; j < y.length; j++) {
            sum += weights[j] * term(epsilon, y[j]);
        }
        return epsilon == 1 ? Math.exp(sum) : Math.pow(sum, 1 / (1 - epsilon));
    }

    private static double term(double epsilon, double y) {
        if (epsilon == 1) {
            return Math.log(y);
        }
        return epsilon == 0.5 ? Math.sqrt(y) : epsilon == 2 ? 1 / y : Math.pow(y, 1 - epsilon);
    }

    static Measure family() {
        return Measure.of(
                EntropyCards.ATKINSON,
                form("epsilon_0.5", 0.5).weighted(),
                form("epsilon_1", 1).weighted(),
                form("epsilon_2", 2).weighted(),
                form("epsilon_0.5", 0.5).unweighted(),
                form("epsilon_1", 1).unweighted(),
                form("epsilon_2", 2).unweighted());
    }

    private static NamedIndex form(String name, double epsilon) {
        return new NamedIndex(
                name,
                (y, weights) -> of(epsilon, y, weights),
                epsilon < 1 ? Need.POSITIVE_MEAN : Need.POSITIVE_ESTIMATES);
    }
}
