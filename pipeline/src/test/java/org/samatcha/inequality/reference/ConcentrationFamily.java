package org.samatcha.inequality.reference;

import java.util.Arrays;
import java.util.Map;
import org.samatcha.inequality.concentration.ConcentrationIndex;
import org.samatcha.inequality.concentration.Gini;
import org.samatcha.inequality.concentration.OrderedConcentration;
import org.samatcha.inequality.concentration.RankWeights;
import org.samatcha.inequality.groups.Groups;
import org.samatcha.inequality.slope.FractionalRank;

/** conindex, the definition of the concentration index, and what differs from it. */
final class ConcentrationFamily implements ReferenceFamily {

    private static final Map<String, RankWeights> WEIGHTS = Map.of(
            "conindex (extended v=1.5)", RankWeights.extended(1.5),
            "conindex (extended v=3)", RankWeights.extended(3),
            "conindex (extended v=4)", RankWeights.extended(4),
            "conindex (symmetric beta=1.5)", RankWeights.symmetric(1.5),
            "conindex (symmetric beta=4)", RankWeights.symmetric(4));

    @Override
    public String family() {
        return "concentration";
    }

    @Override
    public Answer answer(ReferenceRow row) {
        if (row.function().startsWith("rineq::ci")) {
            return new Answer.NotMatched("an estimator for samples of persons: its rank variance divides by s² − Σw²,"
                    + " which is wrong by 5 % on 26 aggregated districts; the rows \"definition\" are matched");
        }
        ReferenceInput input = new ReferenceInput(row);
        double[] y = input.column("y");
        double[] weights = ReferenceInput.shares(input.column(input.has("w") ? "w" : "weights"));
        if (row.function().contains("no rankvar")) {
            ConcentrationIndex gini = ConcentrationIndex.of(y, weights, FractionalRank.of(y, weights))
                    .times(1 / Groups.mean(y, weights));
            return Answer.closedForm(row.output().equals("Gini") ? Gini.of(y, weights) : gini.classicalError());
        }
        double[] orders = input.column(input.has("rank") ? "rank" : "rankvar");
        return Answer.closedForm(value(row, y, weights, orders));
    }

    private static double value(ReferenceRow row, double[] y, double[] weights, double[] orders) {
        if (WEIGHTS.containsKey(row.function())) {
            return WEIGHTS.get(row.function()).index(y, weights, orders);
        }
        double mean = Groups.mean(y, weights);
        ConcentrationIndex generalised = ConcentrationIndex.of(y, weights, FractionalRank.of(orders, weights));
        return switch (row.function()) {
            case "conindex (gen. extended v=3)" -> RankWeights.generalisedExtended(3, y, weights, orders);
            case "conindex (standard, truezero)" -> classical(generalised.times(1 / mean), row);
            case "conindex (standard, robust HC1)" ->
                row.output().equals("CIse")
                        ? generalised.times(1 / mean).robustError()
                        : generalised.times(1 / mean).value();
            case "conindex (generalized)" -> classical(generalised, row);
            case "conindex (wagstaff, bounded 0-1)" ->
                classical(OrderedConcentration.wagstaff(generalised, mean, 0, 1), row);
            case "conindex (erreygers, bounded 0-1)" ->
                classical(OrderedConcentration.erreygers(generalised, 0, 1), row);
            case "conindex (erreygers, bounds 0-0.5)" ->
                classical(OrderedConcentration.erreygers(generalised, 0, bound(y)), row);
            case "definition (population covariance, tie-averaged ranks)" -> definition(row, generalised, mean);
            case "IC2::calcSConc" -> RankWeights.extended(2).index(y, weights, withoutTies(orders));
            case "rineq::rank_gwt" ->
                FractionalRank.of(orders, weights)[Integer.parseInt(row.output().substring(2)) - 1];
            default -> throw new IllegalArgumentException("No function " + row.function());
        };
    }

    private static double classical(ConcentrationIndex index, ReferenceRow row) {
        return row.output().equals("CIse") ? index.classicalError() : index.value();
    }

    private static double definition(ReferenceRow row, ConcentrationIndex generalised, double mean) {
        return switch (row.output()) {
            case "C" -> generalised.times(1 / mean).value();
            case "generalized" -> generalised.value();
            case "Wagstaff" ->
                OrderedConcentration.wagstaff(generalised, mean, 0, 1).value();
            case "Erreygers" ->
                OrderedConcentration.erreygers(generalised, 0, 1).value();
            case "mean" -> mean;
            default -> throw new IllegalArgumentException("No output " + row.output());
        };
    }

    /** The bounds of the case are 0 and 0.5 where the values allow it, 0 and 1 where they exceed 0.5. */
    private static double bound(double[] y) {
        return Arrays.stream(y).max().orElseThrow() > 0.5 ? 1 : 0.5;
    }

    /** Ties broken by the order of the rows, as that package does. */
    private static double[] withoutTies(double[] orders) {
        double[] broken = orders.clone();
        for (int j = 0; j < broken.length; j++) {
            broken[j] += 1e-6 * j;
        }
        return broken;
    }
}
