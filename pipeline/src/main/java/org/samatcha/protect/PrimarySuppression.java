package org.samatcha.protect;

import org.samatcha.indicator.Figure;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.indicator.Kind;
import org.samatcha.indicator.Standing;

/**
 * Hides every figure that by itself tells about too few people.
 *
 * <p>Hidden are: a numerator from 1 to the threshold less one; for a part of a whole also such a complement; and any
 * figure on a denominator under the threshold. What is derived from the figure (interval, rank, shrunk value,
 * comparison) goes with it. A numerator of 0 on a large denominator stays: it names nobody.
 */
public record PrimarySuppression(Thresholds thresholds) {

    public IndicatorRow apply(IndicatorRow row, Kind kind) {
        return row.figure() instanceof Figure.Known known && isSmall(known, kind)
                ? row.with(new Figure.Hidden(), Standing.NONE)
                : row;
    }

    private boolean isSmall(Figure.Known known, Kind kind) {
        return switch (kind) {
            case PROPORTION, COUNT ->
                isFew(known.numerator())
                        || isFew(known.denominator() - known.numerator())
                        || known.denominator() < thresholds.smallestBase();
            case RATIO -> isFew(known.numerator()) || known.denominator() < thresholds.smallestBase();
            case DENSITY -> known.denominator() < thresholds.smallestBase();
            case INDEX -> false;
        };
    }

    private boolean isFew(long people) {
        return 0 < people && people < thresholds.smallestCount();
    }
}
