package org.samatcha.protect.linked;

import org.samatcha.indicator.IndicatorRow;
import org.samatcha.indicator.Kind;

/**
 * A figure as what it tells about the unknowns.
 *
 * @param left the denominator less the numerator: those who are not counted
 */
record LinkedFigure(IndicatorRow row, Kind kind, LinearForm numerator, LinearForm denominator, LinearForm left) {

    /** Whether the numerator is a part of the denominator. */
    boolean isPart() {
        return kind == Kind.PROPORTION || kind == Kind.COUNT;
    }
}
