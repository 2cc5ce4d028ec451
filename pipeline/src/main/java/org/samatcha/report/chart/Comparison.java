package org.samatcha.report.chart;

/** How an area stands against the province, as the release says it; told by colour and by shape. */
public enum Comparison {
    BETTER,
    WORSE,
    SIMILAR,
    /** Above the province where neither way is good. */
    HIGHER,
    /** Below the province where neither way is good. */
    LOWER,
    /** Not compared. */
    NONE
}
