package org.samatcha.report.chart;

/**
 * What a chart shows, free of any drawing library, so that it can be tested as data. All texts are in one language.
 *
 * <p>To add a form: write the record, add it to {@code permits}, write its renderer and add it to {@code Charts}, and
 * give the gallery an example.
 */
public sealed interface ChartSpec
        permits AreaProfile,
                Caterpillar,
                Choropleth,
                ConcentrationCurve,
                Contributions,
                Dumbbell,
                Equiplot,
                Funnel,
                HeatTable,
                Progress,
                Pyramid,
                Sankey,
                Scatter,
                Slope,
                Strip,
                TargetBars,
                TileMap,
                Trend {

    Caption caption();

    /** The same numbers as a table of texts, in the order they are drawn. */
    ChartTable table();
}
