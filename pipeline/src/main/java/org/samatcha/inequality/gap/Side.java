package org.samatcha.inequality.gap;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.samatcha.inequality.groups.Groups;

/**
 * One side of a comparison: a group, or all groups that share one place in the order, taken as one.
 *
 * <pre>
 *   y = Σ n y / Σ n        s = √(Σ n² s²) / Σ n
 * </pre>
 *
 * @param se NaN when a standard error is missing
 */
record Side(String name, double estimate, double se, double population) {

    static Side of(Groups groups, int index) {
        return pooled(groups, new int[] {index});
    }

    static Side top(Groups groups) {
        return atPlaceOf(groups, Groups.highest(groups.orders()));
    }

    static Side bottom(Groups groups) {
        return atPlaceOf(groups, Groups.lowest(groups.orders()));
    }

    private static Side atPlaceOf(Groups groups, int index) {
        double[] orders = groups.orders();
        return pooled(
                groups,
                IntStream.range(0, orders.length)
                        .filter(j -> orders[j] == orders[index])
                        .toArray());
    }

    private static Side pooled(Groups groups, int[] members) {
        double[] y = groups.estimates();
        double[] s = groups.errors();
        double[] n = groups.populations();
        double people = 0;
        double sum = 0;
        double variance = 0;
        for (int j : members) {
            people += n[j];
            sum += n[j] * y[j];
            variance += n[j] * s[j] * n[j] * s[j];
        }
        boolean isOne = members.length == 1;
        return new Side(
                IntStream.of(members).mapToObj(groups.labels()::get).collect(Collectors.joining(" with ")),
                isOne ? y[members[0]] : sum / people,
                isOne ? s[members[0]] : Math.sqrt(variance) / people,
                people);
    }
}
