package org.samatcha.inequality.concentration;

import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import org.samatcha.inequality.groups.Comparison;
import org.samatcha.inequality.groups.Form;
import org.samatcha.inequality.groups.Groups;
import org.samatcha.inequality.groups.Measure;
import org.samatcha.inequality.groups.Need;
import org.samatcha.inequality.groups.Result;
import org.samatcha.inequality.slope.FractionalRank;

/**
 * Concentration of an outcome along a social order.
 *
 * <pre>
 *   aci = 2 cov_w(y, R)        C = aci / μ        rci = C
 *   modified = C · μ/(μ − lowest)                 Wagstaff = C / (1 − μ′)      Erreygers = 4 μ′ C      μ′ = μ/S
 * </pre>
 *
 * <p>Positive: concentrated among the better off. Ordered measures need every group; those that divide by μ need a mean
 * above zero, Wagstaff's also one below 100 %. Errors take μ as fixed. (Wagstaff, Paci and van Doorslaer, Social
 * Science and Medicine 1991; Wagstaff, Health Economics 2005; Erreygers, Journal of Health Economics 2009.)
 */
public final class OrderedConcentration {

    private OrderedConcentration() {}

    static Measure absolute() {
        return Measure.of(
                ConcentrationCards.ACI, form("default", (index, groups) -> index, ConcentrationIndex::classicalError));
    }

    static Measure relative() {
        return Measure.of(
                ConcentrationCards.RCI,
                form(
                        "standard",
                        OrderedConcentration::standard,
                        ConcentrationIndex::classicalError,
                        Need.POSITIVE_MEAN),
                wagstaff("wagstaff", ConcentrationIndex::classicalError),
                form("erreygers", OrderedConcentration::erreygers, ConcentrationIndex::classicalError));
    }

    static Measure family() {
        return Measure.of(
                ConcentrationCards.CONCENTRATION,
                form(
                        "standard",
                        OrderedConcentration::standard,
                        ConcentrationIndex::classicalError,
                        Need.POSITIVE_MEAN),
                form(
                        "standard_hc1",
                        OrderedConcentration::standard,
                        ConcentrationIndex::robustError,
                        Need.POSITIVE_MEAN),
                form("generalised", (index, groups) -> index, ConcentrationIndex::classicalError),
                form("generalised_hc1", (index, groups) -> index, ConcentrationIndex::robustError),
                form(
                        "modified",
                        (index, groups) -> modified(index, groups.mean(), 0),
                        ConcentrationIndex::classicalError,
                        Need.POSITIVE_MEAN),
                wagstaff("wagstaff", ConcentrationIndex::classicalError),
                wagstaff("wagstaff_hc1", ConcentrationIndex::robustError),
                form("erreygers", OrderedConcentration::erreygers, ConcentrationIndex::classicalError),
                form("erreygers_hc1", OrderedConcentration::erreygers, ConcentrationIndex::robustError),
                Form.simulated("extended_1.5", RankWeights.extended(1.5), Need.ORDER, Need.POSITIVE_MEAN),
                Form.simulated("extended_3", RankWeights.extended(3), Need.ORDER, Need.POSITIVE_MEAN),
                Form.simulated("extended_4", RankWeights.extended(4), Need.ORDER, Need.POSITIVE_MEAN),
                Form.simulated(
                        "generalised_extended_3",
                        groups -> {
                            ToDoubleFunction<double[]> index =
                                    RankWeights.extended(3).on(groups);
                            double[] w = groups.weights();
                            return y -> RankWeights.generalisedFactor(3) * Groups.mean(y, w) * index.applyAsDouble(y);
                        },
                        Need.ORDER,
                        Need.POSITIVE_MEAN),
                Form.simulated("symmetric_1.5", RankWeights.symmetric(1.5), Need.ORDER, Need.POSITIVE_MEAN),
                Form.simulated("symmetric_4", RankWeights.symmetric(4), Need.ORDER, Need.POSITIVE_MEAN));
    }

    /** Generalised index over the mean. */
    static ConcentrationIndex standard(ConcentrationIndex generalised, Groups groups) {
        return generalised.times(1 / groups.mean());
    }

    /** For an outcome that cannot fall below {@code lowest}; with 0, the standard index. */
    public static ConcentrationIndex modified(ConcentrationIndex generalised, double mean, double lowest) {
        return generalised.times(1 / (mean - lowest));
    }

    /** For an outcome between {@code lowest} and {@code highest}: C of (y − lowest)/(highest − lowest), over 1 − μ′. */
    public static ConcentrationIndex wagstaff(
            ConcentrationIndex generalised, double mean, double lowest, double highest) {
        return generalised.times((highest - lowest) / ((mean - lowest) * (highest - mean)));
    }

    /** For an outcome between {@code lowest} and {@code highest}: 4/(highest − lowest) times the generalised index. */
    public static ConcentrationIndex erreygers(ConcentrationIndex generalised, double lowest, double highest) {
        return generalised.times(4 / (highest - lowest));
    }

    private static ConcentrationIndex erreygers(ConcentrationIndex generalised, Groups groups) {
        return erreygers(generalised, 0, groups.scale().whole());
    }

    private static Form wagstaff(String variant, ToDoubleFunction<ConcentrationIndex> error) {
        return Form.closed(
                variant,
                comparison -> comparison.groups().mean()
                                >= comparison.groups().scale().whole()
                        ? Result.notApplicable("the mean is 100 %, and the measure divides by the rest")
                        : result(
                                comparison,
                                (index, groups) -> wagstaff(
                                        index, groups.mean(), 0, groups.scale().whole()),
                                error),
                Need.ORDER,
                Need.POSITIVE_MEAN);
    }

    private static Form form(
            String variant,
            BiFunction<ConcentrationIndex, Groups, ConcentrationIndex> normalisation,
            ToDoubleFunction<ConcentrationIndex> error,
            Need... more) {
        Need[] needs = new Need[more.length + 1];
        needs[0] = Need.ORDER;
        System.arraycopy(more, 0, needs, 1, more.length);
        return Form.closed(variant, comparison -> result(comparison, normalisation, error), needs);
    }

    private static Result result(
            Comparison comparison,
            BiFunction<ConcentrationIndex, Groups, ConcentrationIndex> normalisation,
            ToDoubleFunction<ConcentrationIndex> error) {
        Groups groups = comparison.groups();
        double[] ranks = FractionalRank.of(groups.orders(), groups.populations());
        ConcentrationIndex index =
                normalisation.apply(ConcentrationIndex.of(groups.estimates(), groups.weights(), ranks), groups);
        if (!Double.isFinite(index.value())) {
            return Result.notApplicable("all groups share one place in the order");
        }
        double se = error.applyAsDouble(index);
        Result.Found found = Result.normal(index.value(), se, comparison.z());
        return se > 0
                ? found
                : found.noting("the line has no error (two groups, or it meets every group), so no interval");
    }
}
