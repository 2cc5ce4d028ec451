package org.samatcha.report.claim;

import org.samatcha.indicator.IndicatorCard;
import org.samatcha.indicator.Kind;
import org.samatcha.report.chart.ValueFormat;

/** How the numbers of each indicator are written. */
public final class Formats {

    private static final double PER_HUNDRED = 100;

    private Formats() {}

    public static ValueFormat of(IndicatorCard card) {
        return of(card.id(), card.kind());
    }

    static ValueFormat of(String indicator, Kind kind) {
        return indicator.equals("survival_rate") ? ValueFormat.PERCENT : of(kind);
    }

    private static ValueFormat of(Kind kind) {
        return switch (kind) {
            case PROPORTION, RATIO -> ValueFormat.PERCENT;
            case COUNT -> ValueFormat.COUNT;
            case DENSITY, INDEX -> ValueFormat.RATIO;
        };
    }

    /** A number as people write it, in the indicator's own unit: 85 percent is 0.85. */
    static double ofWritten(String indicator, Kind kind, double written) {
        return switch (of(indicator, kind)) {
            case PERCENT, PERCENT_POINTS -> written / PER_HUNDRED;
            case COUNT, RATIO -> written;
        };
    }
}
