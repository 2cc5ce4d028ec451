package org.samatcha.report.drawing;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.XYPlot;

/** Where a drawn plot's values lie on the page, in points. */
record Stage(XYPlot plot, Rectangle2D area) {

    double x(double value) {
        return plot.getDomainAxis().valueToJava2D(value, area, plot.getDomainAxisEdge());
    }

    double y(double value) {
        return plot.getRangeAxis().valueToJava2D(value, area, plot.getRangeAxisEdge());
    }

    double left() {
        return area.getMinX();
    }

    double right() {
        return area.getMaxX();
    }

    double top() {
        return area.getMinY();
    }

    double bottom() {
        return area.getMaxY();
    }
}
