package org.samatcha.inequality.opportunity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samatcha.inequality.interval.GroupCount;

/**
 * How much of the dissimilarity D each circumstance accounts for, by Shapley's value.
 *
 * <p>D(S) is the dissimilarity when only the circumstances in S tell children apart; D(∅) = 0. A circumstance gets the
 * mean of D(S ∪ {c}) − D(S) over all orders in which circumstances could be added, so that the amounts add up to D
 * exactly and do not depend on an order. NaN when D is. Work doubles with every circumstance; at most twelve.
 *
 * <p>Source: A. F. Shorrocks, Journal of Economic Inequality 11 (2013) 99–126.
 *
 * @param circumstances names, in the order of the cells
 * @param dissimilarity D(S) by subset: bit i of the position says whether circumstance i is in S
 */
public record CircumstanceShares(List<String> circumstances, double[] dissimilarity) {

    public static final int MOST_CIRCUMSTANCES = 12;

    public static CircumstanceShares of(List<String> circumstances, List<OpportunityCell> cells) {
        int k = circumstances.size();
        if (k < 1 || k > MOST_CIRCUMSTANCES) {
            throw new IllegalArgumentException("Between 1 and " + MOST_CIRCUMSTANCES + " circumstances, got " + k);
        }
        double[] dissimilarity = new double[1 << k];
        for (int subset = 1; subset < dissimilarity.length; subset++) {
            dissimilarity[subset] =
                    OpportunityIndex.of(grouped(cells, subset, k)).dissimilarity();
        }
        return new CircumstanceShares(List.copyOf(circumstances), dissimilarity);
    }

    /** D with all circumstances. */
    public double total() {
        return dissimilarity[dissimilarity.length - 1];
    }

    /** D when children are told apart by the circumstances of {@code subset} only. */
    public double within(int subset) {
        return dissimilarity[subset];
    }

    /** The part of D that circumstance {@code c} accounts for. */
    public double amount(int c) {
        int k = circumstances.size();
        double amount = 0;
        for (int subset = 0; subset < dissimilarity.length; subset++) {
            if ((subset & 1 << c) == 0) {
                amount +=
                        weight(Integer.bitCount(subset), k) * (dissimilarity[subset | 1 << c] - dissimilarity[subset]);
            }
        }
        return amount;
    }

    /** {@code amount} as a share of D; NaN when D is zero. */
    public double share(int c) {
        return total() > 0 ? amount(c) / total() : Double.NaN;
    }

    /** s!(k − 1 − s)!/k!, the share of orders in which exactly s given circumstances come before another. */
    private static double weight(int s, int k) {
        double weight = 1.0 / k;
        for (int i = 1; i <= s; i++) {
            weight *= (double) i / (k - i);
        }
        return weight;
    }

    /** The cells put together by the circumstances of {@code subset}. */
    private static List<GroupCount> grouped(List<OpportunityCell> cells, int subset, int k) {
        Map<List<String>, double[]> sums = new LinkedHashMap<>();
        for (OpportunityCell cell : cells) {
            List<String> key = new ArrayList<>();
            for (int i = 0; i < k; i++) {
                if ((subset & 1 << i) != 0) {
                    key.add(cell.circumstances().get(i));
                }
            }
            double[] sum = sums.computeIfAbsent(key, missing -> new double[2]);
            sum[0] += cell.covered();
            sum[1] += cell.children();
        }
        List<GroupCount> groups = new ArrayList<>();
        sums.forEach((key, sum) -> groups.add(new GroupCount(key.toString(), sum[0], sum[1])));
        return groups;
    }
}
