package org.samatcha.indicator;

/** One row of the table of indicators. */
public record IndicatorRow(FigureKey key, Figure figure, Standing standing) {

    public IndicatorRow with(Figure otherFigure, Standing otherStanding) {
        return new IndicatorRow(key, otherFigure, otherStanding);
    }
}
