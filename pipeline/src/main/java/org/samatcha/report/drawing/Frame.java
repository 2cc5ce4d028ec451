package org.samatcha.report.drawing;

import java.awt.BasicStroke;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.samatcha.report.drawing.Typeface.Weight;

/** Plots in the flat look of the reports, with margins fixed in points so that labels can be placed exactly. */
final class Frame {

    /** Points kept free around the data, for labels. */
    record Margins(double top, double left, double bottom, double right) {}

    private final Typeface typeface;

    Frame(Typeface typeface) {
        this.typeface = typeface;
    }

    /** A plot without data, its grid across {@code x}. Datasets and renderers are the caller's. */
    XYPlot plot(ValueAxis x, ValueAxis y, Margins margins) {
        XYPlot plot = new XYPlot(null, x, y, null);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinePaint(Theme.GRID);
        plot.setRangeGridlinePaint(Theme.GRID);
        plot.setDomainGridlineStroke(new BasicStroke(0.6f));
        plot.setRangeGridlineStroke(new BasicStroke(0.6f));
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        AxisSpace vertical = new AxisSpace();
        vertical.setTop(margins.top());
        vertical.setBottom(margins.bottom());
        plot.setFixedDomainAxisSpace(vertical);
        AxisSpace horizontal = new AxisSpace();
        horizontal.setLeft(margins.left());
        horizontal.setRight(margins.right());
        plot.setFixedRangeAxisSpace(horizontal);
        return plot;
    }

    /** A number axis without line and tick marks. */
    NumberAxis axis(Scale scale) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(scale.from(), scale.to());
        axis.setTickUnit(new org.jfree.chart.axis.NumberTickUnit(scale.step()));
        axis.setNumberFormatOverride(new TickFormat(scale.format()));
        style(axis);
        return axis;
    }

    /** An axis that only places things. */
    NumberAxis hiddenAxis(double from, double to) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(from, to);
        axis.setTickLabelsVisible(false);
        style(axis);
        return axis;
    }

    /** Rows 0 to {@code rows − 1} from the top down. */
    NumberAxis rowAxis(int rows) {
        NumberAxis axis = hiddenAxis(-0.5, Math.max(rows, 1) - 0.5);
        axis.setInverted(true);
        return axis;
    }

    void style(ValueAxis axis) {
        axis.setTickLabelFont(typeface.font(Weight.REGULAR, 9));
        axis.setTickLabelPaint(Theme.MUTED);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
    }

    JFreeChart chart(XYPlot plot) {
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(null);
        chart.setBorderVisible(false);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.setElementHinting(false);
        chart.setRenderingHints(quality());
        return chart;
    }

    static RenderingHints quality() {
        RenderingHints hints = new RenderingHints(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        hints.put(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        hints.put(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        hints.put(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return hints;
    }

    /** Where the data will lie when {@code plot} is drawn into {@code bounds}. */
    static Rectangle2D dataArea(XYPlot plot, Rectangle2D bounds) {
        AxisSpace vertical = plot.getFixedDomainAxisSpace();
        AxisSpace horizontal = plot.getFixedRangeAxisSpace();
        return new Rectangle2D.Double(
                bounds.getX() + horizontal.getLeft(),
                bounds.getY() + vertical.getTop(),
                bounds.getWidth() - horizontal.getLeft() - horizontal.getRight(),
                bounds.getHeight() - vertical.getTop() - vertical.getBottom());
    }
}
