package org.samatcha.check;

/** The order in which data are checked: what is found at one stage makes the stages after it meaningless. */
public enum Stage {
    FILE,
    COLUMNS,
    FIELDS,
    ROWS,
    KEYS,
    REFERENCES,
    SUMS,
    TIME,
    COVERAGE
}
