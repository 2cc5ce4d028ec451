package org.samatcha.report.chart;

/** A line to compare with, for example the province or the target. {@code label} is printed with the value. */
public record ReferenceLine(String label, double value) {

    public ReferenceLine {
        if (label.isBlank() || !Double.isFinite(value)) {
            throw new IllegalArgumentException("A reference line needs a label and a number: " + label + " " + value);
        }
    }
}
