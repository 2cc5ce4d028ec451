package org.samatcha.inequality.figure;

import org.samatcha.indicator.Figure;
import org.samatcha.indicator.Kind;
import org.samatcha.inequality.groups.Group;
import org.samatcha.inequality.groups.Scale;

/**
 * A published figure as a group of people that measures compare; its population is the denominator.
 *
 * <p>Proportions x/n have the standard error of t = (x + 1/2)/(n + 1); ratios √(x + 1/2)/n, because their numerator
 * varies as a count of events (Poisson). A figure that is hidden, missing or contradicts itself has no estimate.
 */
final class PublishedGroup {

    private PublishedGroup() {}

    /** The scale of the groups of {@link #of}: a ratio may exceed one, so that its scale is left wide. */
    static Scale scale(Kind kind) {
        return kind == Kind.PROPORTION ? Scale.ONE : Scale.THOUSAND;
    }

    /** {@code kind} is a proportion or a ratio. */
    static Group of(String label, Kind kind, Figure figure) {
        if (!(figure instanceof Figure.Known known)
                || !known.hasInterval()
                || known.denominator() <= 0
                || known.value() > scale(kind).whole()) {
            return Group.of(label, Double.NaN, Double.NaN, Double.NaN);
        }
        double people = known.denominator();
        return kind == Kind.PROPORTION
                ? Group.counted(label, known.numerator(), people, Scale.ONE)
                : Group.of(label, known.value(), Math.sqrt(known.numerator() + 0.5) / people, people);
    }
}
