package org.samatcha.inequality.groups;

/** An index of values and their weights, which add up to one; with equal weights it is the unweighted index. */
@FunctionalInterface
public interface WeightedIndex {

    double of(double[] values, double[] weights);

    /** Each group weighs as much as its population. */
    default Statistic weighted() {
        return (values, groups) -> of(values, groups.weights());
    }

    /** Each group weighs the same. */
    default Statistic unweighted() {
        return (values, groups) -> of(values, Groups.equalWeights(values.length));
    }
}
