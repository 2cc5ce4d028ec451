package org.samatcha.protect.linked;

import java.util.List;
import java.util.Optional;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.indicator.Kind;

/**
 * A figure as what it tells about the unknowns.
 *
 * @param stated the numerator and the denominator; empty for an index
 * @param inputs what an index is made of: whoever has all its digits may work out every one of them
 */
record LinkedFigure(IndicatorRow row, Kind kind, Optional<Stated> stated, List<LinearForm> inputs) {

    LinkedFigure {
        inputs = List.copyOf(inputs);
    }

    /** The two counts that a figure states. */
    record Stated(LinearForm numerator, LinearForm denominator) {

        /** Those who are not counted. */
        LinearForm left() {
            return denominator.minus(numerator);
        }
    }

    /** The sums that are known to whoever has the figure. */
    List<LinearForm> told() {
        return stated.map(two -> List.of(two.numerator(), two.denominator())).orElse(inputs);
    }

    /** Whether the numerator is a part of the denominator. */
    boolean isPart() {
        return kind == Kind.PROPORTION || kind == Kind.COUNT;
    }

    /** Whether the figure counts people; a density counts places, an index is made of many counts. */
    boolean isOfPeople() {
        return kind != Kind.DENSITY && kind != Kind.INDEX;
    }
}
