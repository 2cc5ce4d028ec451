package org.samatcha.inequality.figure;

import org.samatcha.indicator.FigureKey;
import org.samatcha.inequality.funnel.Funnel;
import org.samatcha.inequality.interval.GroupCount;
import org.samatcha.inequality.interval.Interval;

/**
 * One district in the funnel of its province.
 *
 * @param count what its published figure is made of
 * @param funnel the funnel that all published districts share
 */
public record FunnelRow(FigureKey key, GroupCount count, Funnel funnel) {

    public static final double INNER = 0.95;
    public static final double OUTER = 0.998;

    /** Where a rate lies against both limits, in words of the column {@code position}. */
    public enum Place {
        FAR_BELOW,
        BELOW,
        WITHIN,
        ABOVE,
        FAR_ABOVE
    }

    public Interval plain(double level) {
        return funnel.plain(count.base(), level);
    }

    public Interval overDispersed(double level) {
        return funnel.overDispersed(count.base(), level);
    }

    public Place plainPlace() {
        return place(plain(INNER), plain(OUTER));
    }

    public Place place() {
        return place(overDispersed(INNER), overDispersed(OUTER));
    }

    private Place place(Interval inner, Interval outer) {
        double rate = count.rate();
        if (rate < outer.lower()) {
            return Place.FAR_BELOW;
        }
        if (rate > outer.upper()) {
            return Place.FAR_ABOVE;
        }
        return rate < inner.lower() ? Place.BELOW : rate > inner.upper() ? Place.ABOVE : Place.WITHIN;
    }
}
