package org.samatcha.indicator;

import java.util.List;

/**
 * One indicator: what it says, of which table its years are, and its formula in every split.
 *
 * <p>To add one: write its record, add it to {@link Indicators#all()}, write its test, and run the tests to refresh the
 * page of indicators.
 */
public interface Indicator {

    IndicatorCard card();

    /** The tally whose table decides for which years the indicator exists and which categories occur. */
    String leadingTally();

    /**
     * Empty for an index whose arithmetic is a measure of inequality: its slices are made in {@code inequality.figure}.
     */
    List<Slice> slices();
}
