package org.samatcha.inequality.slope;

import org.samatcha.inequality.groups.Ascending;

/** Places of groups on the line from 0 (worst off) to 1 (best off), as the middle of the people of each group. */
public final class FractionalRank {

    private FractionalRank() {}

    /**
     * R_j = (people of lower order + ½ people of the same order) / all people: groups of one order share one rank.
     *
     * @param weights populations or their shares; only their proportions matter
     */
    public static double[] of(double[] orders, double[] weights) {
        int[] ascending = Ascending.indices(orders);
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double[] ranks = new double[orders.length];
        double below = 0;
        int from = 0;
        while (from < ascending.length) {
            int to = from;
            double tied = 0;
            while (to < ascending.length && orders[ascending[to]] == orders[ascending[from]]) {
                tied += weights[ascending[to++]];
            }
            for (int i = from; i < to; i++) {
                ranks[ascending[i]] = (below + tied / 2) / total;
            }
            below += tied;
            from = to;
        }
        return ranks;
    }
}
