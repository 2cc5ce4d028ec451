package org.samatcha.check;

/** What a notice means for the row or file that it is about. */
public enum Severity {
    /** The row is set aside, the file refused. */
    ERROR,
    /** The row is kept; somebody should look. */
    WARNING
}
