package org.samatcha.inequality.groups;

import java.util.function.ToDoubleFunction;

/**
 * A measure as a function of the groups' values, so that it can be computed again for every simulated draw.
 *
 * <p>Made once per table: what does not vary between draws (weights, ranks, reference) is looked up then.
 */
@FunctionalInterface
public interface Statistic {

    /**
     * The function of one value per group, in the order of {@code groups}; it must not change the values. NaN where the
     * measure is not defined.
     */
    ToDoubleFunction<double[]> on(Groups groups);
}
