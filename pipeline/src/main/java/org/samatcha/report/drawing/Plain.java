package org.samatcha.report.drawing;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.XYPlot;

/** Panels whose axes only place things: everything visible is drawn by the layer. */
final class Plain {

    private Plain() {}

    /** A panel with 0 to {@code columns} across and 0 to {@code rows} downward. */
    static Panel grid(
            Frame frame, Rectangle2D bounds, Frame.Margins margins, double columns, double rows, Panel.Layer layer) {
        var down = frame.hiddenAxis(0, rows);
        down.setInverted(true);
        XYPlot plot = frame.plot(frame.hiddenAxis(0, columns), down, margins);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        return new Panel(frame.chart(plot), bounds, Panel.Layer.NOTHING, layer);
    }
}
