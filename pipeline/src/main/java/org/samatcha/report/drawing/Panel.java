package org.samatcha.report.drawing;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;

/**
 * One frame of a drawing: JFreeChart draws axes and data, then the labels go on top, unclipped and in points.
 *
 * @param under drawn before the data, for bands and hatching
 * @param over drawn after the data
 */
record Panel(JFreeChart chart, Rectangle2D bounds, Layer under, Layer over) {

    /** A drawing step that knows where values lie. */
    interface Layer {
        Layer NOTHING = (pen, stage) -> {};

        void draw(Pen pen, Stage stage);
    }

    void draw(Graphics2D graphics) {
        XYPlot plot = chart.getXYPlot();
        Pen pen = new Pen(graphics);
        under.draw(pen, new Stage(plot, Frame.dataArea(plot, bounds)));
        ChartRenderingInfo info = new ChartRenderingInfo(null);
        chart.draw(graphics, bounds, null, info);
        over.draw(pen, new Stage(plot, info.getPlotInfo().getDataArea()));
    }
}
