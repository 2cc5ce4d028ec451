package org.samatcha.inequality.groups;

/** A measure as a function of the groups' values, so that it can be computed again for every simulated draw. */
@FunctionalInterface
public interface Statistic {

    /**
     * @param values one value per group, in the order of {@code groups}; not to be changed
     * @param groups what does not vary between draws: populations, order, direction, reference
     * @return NaN where the measure is not defined
     */
    double of(double[] values, Groups groups);
}
