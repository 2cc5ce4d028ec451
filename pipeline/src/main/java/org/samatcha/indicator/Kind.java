package org.samatcha.indicator;

/** What sort of number an indicator is; it decides the interval, the suppression and how the number is written. */
public enum Kind {
    /** A part of a whole: a fraction between 0 and 1, shown in percent. */
    PROPORTION,
    /** A quotient of two counts of which the first is not part of the second; may exceed 1, shown in percent. */
    RATIO,
    /** A quotient shown as a number of cases per so many people. */
    DENSITY,
    /** A number of people. */
    COUNT,
    /** A number made of several others, without a numerator and a denominator of its own. */
    INDEX
}
