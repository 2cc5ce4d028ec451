package org.samatcha.report.chart;

import org.samatcha.base.NumberText;

/** The unit that a chart's numbers are printed in. */
public enum ValueFormat {
    /** A fraction printed as percent with one decimal; the axis says %. */
    PERCENT,
    /** A difference of fractions printed as signed percentage points with one decimal. */
    PERCENT_POINTS,
    /** People, schools, places: no decimals, thousands separated. */
    COUNT,
    /** A ratio or index with two decimals. */
    RATIO;

    /** As printed beside a mark and in the table. */
    public String text(double value) {
        return switch (this) {
            case PERCENT -> NumberText.percent(value);
            case PERCENT_POINTS -> NumberText.points(value);
            case COUNT -> NumberText.count(value);
            case RATIO -> NumberText.ratio(value);
        };
    }

    /** As printed under an axis: no decimals that say nothing. */
    public String tick(double value) {
        return switch (this) {
            case PERCENT -> trimmed(NumberText.percent(value)) + "%";
            case PERCENT_POINTS -> NumberText.signed(trimmed(NumberText.percent(value)));
            case COUNT -> NumberText.count(value);
            case RATIO -> trimmed(NumberText.ratio(value));
        };
    }

    /** The difference of two values of this format, with its sign. */
    public String difference(double value) {
        return NumberText.signed(text(value));
    }

    private static String trimmed(String text) {
        return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }
}
