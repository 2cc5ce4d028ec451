package org.samatcha.protect.linked;

import java.util.Locale;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.FigureKey;

/**
 * Something hidden that a reader of the release can work out too well.
 *
 * @param what of the figure
 * @param lower the smallest number it can be
 * @param upper the largest number it can be
 */
public record Finding(FigureKey figure, Part what, long lower, long upper) {

    /** The numbers behind a figure. */
    public enum Part {
        NUMERATOR,
        DENOMINATOR,
        REST
    }

    /** Whether the number is indeed one of those that it can be. */
    public boolean holds(Figure.Known actual) {
        long number = switch (what) {
            case NUMERATOR -> actual.numerator();
            case DENOMINATOR -> actual.denominator();
            case REST -> actual.denominator() - actual.numerator();
        };
        return lower <= number && number <= upper;
    }

    /** One line for a report. It does not tell the true number, which the audit does not know. */
    public String text() {
        return what.name().toLowerCase(Locale.ROOT) + " of " + figure.indicator() + " " + figure.areaCode()
                + " " + figure.year() + " " + figure.dimension() + " [" + figure.category() + "] can only be "
                + (lower == upper ? lower : lower + " to " + upper);
    }
}
