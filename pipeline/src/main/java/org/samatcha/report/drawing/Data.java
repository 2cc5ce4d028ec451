package org.samatcha.report.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Adds data to a plot, each call on top of what is there. */
final class Data {

    /** A place in data coordinates. */
    record At(double x, double y) {}

    /** A span in data coordinates, across at {@code at}. */
    record Span(double at, double from, double to) {}

    private Data() {}

    static void marks(XYPlot plot, Mark mark, double size, List<At> places) {
        XYSeries series = new XYSeries("marks", false);
        places.forEach(place -> series.add(place.x(), place.y()));
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setSeriesShape(0, mark.shape(size));
        renderer.setSeriesPaint(0, mark.color());
        renderer.setUseFillPaint(true);
        renderer.setSeriesFillPaint(0, mark.fillColor());
        renderer.setDrawOutlines(true);
        renderer.setSeriesOutlineStroke(
                0, new BasicStroke(mark.fill() == Mark.Fill.FILLED ? 0.6f : size < 5 ? 0.8f : 1.4f));
        add(plot, new XYSeriesCollection(series), renderer);
    }

    /** Horizontal intervals; {@code at} is the row. */
    static void intervals(XYPlot plot, Color color, Stroke stroke, List<Span> spans) {
        XYIntervalSeries series = new XYIntervalSeries("intervals", false, true);
        spans.forEach(span -> series.add(span.from(), span.from(), span.to(), span.at(), span.at(), span.at()));
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        data.addSeries(series);
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDrawYError(false);
        renderer.setCapLength(0);
        renderer.setErrorStroke(stroke);
        renderer.setErrorPaint(color);
        renderer.setSeriesShapesVisible(0, false);
        add(plot, data, renderer);
    }

    static void line(XYPlot plot, Color color, Stroke stroke, List<At> places) {
        XYSeries series = new XYSeries("line", false);
        places.forEach(place -> series.add(place.x(), place.y()));
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        // One path, not a line per step: dashes stay even and the picture small.
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesPaint(0, color);
        renderer.setSeriesStroke(0, stroke);
        add(plot, new XYSeriesCollection(series), renderer);
    }

    /** A pale band along x; {@code at} is x. */
    static void band(XYPlot plot, Color color, List<Span> spans) {
        YIntervalSeries series = new YIntervalSeries("band", false, true);
        spans.forEach(span -> series.add(span.at(), span.from(), span.from(), span.to()));
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        data.addSeries(series);
        DeviationRenderer renderer = new DeviationRenderer(false, false);
        renderer.setSeriesFillPaint(0, color);
        renderer.setAlpha(0.18f);
        add(plot, data, renderer);
    }

    static void add(XYPlot plot, XYDataset data, XYItemRenderer renderer) {
        int index = plot.getDataset(0) == null ? 0 : plot.getDatasetCount();
        plot.setDataset(index, data);
        plot.setRenderer(index, renderer);
    }
}
