package org.samatcha.protect;

import java.util.List;
import java.util.Locale;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.IndicatorRow;

/**
 * How much of the numbers a release still tells.
 *
 * @param figures numbers before disclosure control
 * @param afterThresholds of them, published if only those that are too small were hidden
 * @param published of them, published
 * @param weight people that the figures are about (sum of the denominators), before disclosure control
 * @param weightAfterThresholds of them, if only figures that are too small were hidden
 * @param weightPublished of them, published
 */
public record InformationKept(
        long figures,
        long afterThresholds,
        long published,
        long weight,
        long weightAfterThresholds,
        long weightPublished) {

    /** The three lists hold the same figures in the same order. */
    static InformationKept of(List<IndicatorRow> all, List<IndicatorRow> thresholds, List<IndicatorRow> published) {
        return new InformationKept(
                known(all, all),
                known(all, thresholds),
                known(all, published),
                weight(all, all),
                weight(all, thresholds),
                weight(all, published));
    }

    private static long known(List<IndicatorRow> all, List<IndicatorRow> shown) {
        long known = 0;
        for (int i = 0; i < all.size(); i++) {
            known += shown.get(i).figure() instanceof Figure.Known ? 1 : 0;
        }
        return known;
    }

    private static long weight(List<IndicatorRow> all, List<IndicatorRow> shown) {
        long weight = 0;
        for (int i = 0; i < all.size(); i++) {
            if (shown.get(i).figure() instanceof Figure.Known && all.get(i).figure() instanceof Figure.Known known) {
                weight += Math.abs(known.denominator());
            }
        }
        return weight;
    }

    /** One line for a log. */
    public String summary() {
        return String.format(
                Locale.ROOT,
                "published %d of %d figures (%.1f %%; thresholds alone: %.1f %%), about %.1f %% of the people counted"
                        + " (thresholds alone: %.1f %%)",
                published,
                figures,
                percent(published, figures),
                percent(afterThresholds, figures),
                percent(weightPublished, weight),
                percent(weightAfterThresholds, weight));
    }

    private static double percent(long part, long whole) {
        return whole == 0 ? 100 : 100.0 * part / whole;
    }
}
