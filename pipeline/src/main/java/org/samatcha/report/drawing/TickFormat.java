package org.samatcha.report.drawing;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.samatcha.report.chart.ValueFormat;

/** A {@link ValueFormat} in the form that JFreeChart's axes ask for. */
final class TickFormat extends NumberFormat {

    private static final long serialVersionUID = 1L;

    private final ValueFormat format;

    TickFormat(ValueFormat format) {
        this.format = format;
    }

    @Override
    public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
        return to.append(format.tick(number));
    }

    @Override
    public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
        return to.append(format.tick(number));
    }

    @Override
    public Number parse(String source, ParsePosition position) {
        throw new UnsupportedOperationException("Axis labels are written, never read");
    }
}
