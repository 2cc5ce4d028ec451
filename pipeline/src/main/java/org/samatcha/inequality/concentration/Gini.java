package org.samatcha.inequality.concentration;

import org.samatcha.inequality.groups.Comparison;
import org.samatcha.inequality.groups.Form;
import org.samatcha.inequality.groups.Groups;
import org.samatcha.inequality.groups.Measure;
import org.samatcha.inequality.groups.Need;
import org.samatcha.inequality.groups.Result;
import org.samatcha.inequality.groups.WeightedIndex;
import org.samatcha.inequality.slope.FractionalRank;

/**
 * Gini coefficient of the groups' values.
 *
 * <pre>
 *   G = 2 cov_w(y, R)/μ with R the fractional rank by y itself        unweighted_corrected = G · J/(J − 1)
 *   S-Gini(v) = Σ (y/μ)(Ω(P) − Ω(P before)), Ω(p) = p + (1 − p)^v     v = 2 is G
 * </pre>
 *
 * <p>0 when all groups are equal, below 1 otherwise; not applicable when the mean is zero. The error of the weighted
 * form is that of the rank regression, with ranks taken as fixed; the others are simulated. (Lerman and Yitzhaki,
 * Journal of Econometrics 1989; Donaldson and Weymark, Journal of Economic Theory 1980.)
 */
public final class Gini {

    private Gini() {}

    static Measure measure() {
        WeightedIndex gini = Gini::of;
        WeightedIndex corrected = (y, weights) -> corrected(of(y, weights), y.length);
        return Measure.of(
                ConcentrationCards.GINI,
                Form.closed("weighted", Gini::weighted, Need.POSITIVE_MEAN),
                Form.simulated("unweighted", gini.unweighted(), Need.POSITIVE_MEAN),
                Form.simulated("unweighted_corrected", corrected.unweighted(), Need.POSITIVE_MEAN));
    }

    static Measure single() {
        return Measure.of(ConcentrationCards.SGINI, single(1.5), single(2), single(3));
    }

    /** The Gini coefficient; NaN when the mean is zero. Weights add up to one. */
    public static double of(double[] y, double[] weights) {
        double[] ranks = FractionalRank.of(y, weights);
        double mean = Groups.mean(y, weights);
        double sum = 0;
        for (int j = 0; j < y.length; j++) {
            sum += weights[j] * (y[j] - mean) * (ranks[j] - 0.5);
        }
        return Math.max(0, 2 * sum / mean);
    }

    /** For a small number of equally weighted values: G · J/(J − 1). */
    public static double corrected(double gini, int size) {
        return gini * size / (size - 1);
    }

    /** The S-Gini with aversion {@code v}; v = 2 is the Gini coefficient. */
    public static double single(double v, double[] y, double[] weights) {
        return RankWeights.extended(v).index(y, weights, y);
    }

    private static Form single(double v) {
        String name = v == Math.rint(v) ? Integer.toString((int) v) : Double.toString(v);
        WeightedIndex index = (y, weights) -> single(v, y, weights);
        return Form.simulated("nu_" + name, index.weighted(), Need.POSITIVE_MEAN);
    }

    private static Result weighted(Comparison comparison) {
        Groups groups = comparison.groups();
        double[] y = groups.estimates();
        if (groups.areEqual()) {
            return Result.found(0).noting("all groups are equal, so no interval");
        }
        ConcentrationIndex index = ConcentrationIndex.of(
                        y, groups.weights(), FractionalRank.of(y, groups.populations()))
                .times(1 / groups.mean());
        Result.Found found = Result.normal(index.value(), index.classicalError(), comparison.z());
        return index.classicalError() > 0
                ? found
                : found.noting("the line has no error (two groups, or it meets every group), so no interval");
    }
}
