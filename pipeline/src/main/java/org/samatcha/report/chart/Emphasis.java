package org.samatcha.report.chart;

/** Whether a mark is what the message speaks of, in colour and named, or the grey around it. */
public enum Emphasis {
    FOCUS,
    CONTEXT
}
