package org.samatcha.inequality.groups;

/** An index of values and their weights, which add up to one; with equal weights it is the unweighted index. */
@FunctionalInterface
public interface WeightedIndex {

    double of(double[] values, double[] weights);

    /** Each group weighs as much as its population. */
    default Statistic weighted() {
        return groups -> {
            double[] weights = groups.weights();
            return values -> of(values, weights);
        };
    }

    /** Each group weighs the same. */
    default Statistic unweighted() {
        return groups -> {
            double[] weights = Groups.equalWeights(groups.size());
            return values -> of(values, weights);
        };
    }
}
