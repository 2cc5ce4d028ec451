package org.samatcha.report.claim;

import org.samatcha.indicator.IndicatorCard;
import org.samatcha.indicator.Kind;
import org.samatcha.report.chart.ValueFormat;

/** How the numbers of each kind of indicator are written. */
public final class Formats {

    private Formats() {}

    public static ValueFormat of(IndicatorCard card) {
        return of(card.kind());
    }

    static ValueFormat of(Kind kind) {
        return switch (kind) {
            case PROPORTION, RATIO -> ValueFormat.PERCENT;
            case COUNT -> ValueFormat.COUNT;
            case DENSITY, INDEX -> ValueFormat.RATIO;
        };
    }
}
