package org.samatcha.indicator;

import org.samatcha.base.BilingualText;

/**
 * What a policy wants an indicator to be.
 *
 * @param dimension {@code all}, or the dimension of the category that the target is set for
 * @param year first Buddhist-era year for which it holds, of the indicator's own kind of year
 * @param value in the unit of the indicator: a fraction for proportions and ratios, people for counts
 * @param source who set it
 */
public record Target(
        String indicator, String dimension, String category, int year, double value, BilingualText source) {

    public boolean isFor(String otherIndicator, String otherDimension, String otherCategory) {
        return indicator.equals(otherIndicator) && dimension.equals(otherDimension) && category.equals(otherCategory);
    }
}
