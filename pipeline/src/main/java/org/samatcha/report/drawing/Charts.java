package org.samatcha.report.drawing;

import org.samatcha.report.chart.AreaProfile;
import org.samatcha.report.chart.Caterpillar;
import org.samatcha.report.chart.ChartSpec;
import org.samatcha.report.chart.Choropleth;
import org.samatcha.report.chart.ConcentrationCurve;
import org.samatcha.report.chart.Contributions;
import org.samatcha.report.chart.Dumbbell;
import org.samatcha.report.chart.Equiplot;
import org.samatcha.report.chart.Funnel;
import org.samatcha.report.chart.HeatTable;
import org.samatcha.report.chart.Progress;
import org.samatcha.report.chart.Pyramid;
import org.samatcha.report.chart.Sankey;
import org.samatcha.report.chart.Scatter;
import org.samatcha.report.chart.Slope;
import org.samatcha.report.chart.Strip;
import org.samatcha.report.chart.TargetBars;
import org.samatcha.report.chart.TileMap;
import org.samatcha.report.chart.Trend;

/** Draws chart specs with JFreeChart, as drawing, SVG or PNG. Safe for use by several threads. */
public final class Charts {

    private final Typeface typeface;

    public Charts(Typeface typeface) {
        this.typeface = typeface;
    }

    /** The chart laid out, without its title and source. */
    public ChartDrawing draw(ChartSpec spec) {
        if (spec instanceof Caterpillar chart) {
            return new CaterpillarChart(typeface).draw(chart);
        }
        if (spec instanceof Equiplot chart) {
            return new EquiplotChart(typeface).draw(chart);
        }
        if (spec instanceof Dumbbell chart) {
            return new DumbbellChart(typeface).draw(chart);
        }
        if (spec instanceof Trend chart) {
            return new TrendChart(typeface).draw(chart);
        }
        if (spec instanceof Funnel chart) {
            return new FunnelChart(typeface).draw(chart);
        }
        if (spec instanceof TargetBars chart) {
            return new TargetBarsChart(typeface).draw(chart);
        }
        if (spec instanceof TileMap chart) {
            return new TileMapChart(typeface).draw(chart);
        }
        if (spec instanceof Slope chart) {
            return new SlopeChart(typeface).draw(chart);
        }
        if (spec instanceof HeatTable chart) {
            return new HeatTableChart(typeface).draw(chart);
        }
        if (spec instanceof ConcentrationCurve chart) {
            return new ConcentrationCurveChart(typeface).draw(chart);
        }
        if (spec instanceof Pyramid chart) {
            return new PyramidChart(typeface).draw(chart);
        }
        if (spec instanceof AreaProfile chart) {
            return new AreaProfileChart(typeface).draw(chart);
        }
        if (spec instanceof Scatter chart) {
            return new ScatterChart(typeface).draw(chart);
        }
        if (spec instanceof Strip chart) {
            return new StripChart(typeface).draw(chart);
        }
        if (spec instanceof Contributions chart) {
            return new ContributionsChart(typeface).draw(chart);
        }
        if (spec instanceof Progress chart) {
            return new ProgressChart(typeface).draw(chart);
        }
        if (spec instanceof Sankey chart) {
            return new SankeyChart(typeface).draw(chart);
        }
        if (spec instanceof Choropleth chart) {
            return new ChoroplethChart(typeface).draw(chart);
        }
        throw new IllegalArgumentException("No renderer for " + spec);
    }

    /**
     * An {@code <svg>} element to stand inside an HTML page: texts stay texts, the title and the alternative text are
     * there for screen readers, and it scales with its box.
     *
     * @param id unique in the page; ids inside the picture start with it
     */
    public String svg(ChartSpec spec, String id) {
        return SvgPicture.of(draw(spec), spec.caption(), id);
    }

    /** A PNG at three pixels a point, with title, subtitle and source, to stand alone. */
    public byte[] png(ChartSpec spec) {
        return new PngPicture(typeface).of(draw(spec), spec.caption());
    }

    /** A PNG at three pixels a point of the drawing alone, for a slide that has its words as text. */
    public byte[] picture(ChartSpec spec) {
        return new PngPicture(typeface).of(draw(spec));
    }
}
