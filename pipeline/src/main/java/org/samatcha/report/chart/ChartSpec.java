package org.samatcha.report.chart;

/** What a chart shows, free of any drawing library, so that it can be tested as data. All texts are in one language. */
public sealed interface ChartSpec permits Caterpillar, Dumbbell, Equiplot, Funnel, TargetBars, TileMap, Trend {

    Caption caption();

    /** The same numbers as a table of texts, in the order they are drawn. */
    ChartTable table();
}
