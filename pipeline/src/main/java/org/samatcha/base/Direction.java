package org.samatcha.base;

/** Which way an indicator is good. Always stated, never guessed from the data. */
public enum Direction {
    /** Higher is better, for example participation. */
    FAVOURABLE,
    /** Lower is better, for example dropout. */
    ADVERSE,
    /** Neither: a description, for example the number of places. */
    NEUTRAL
}
