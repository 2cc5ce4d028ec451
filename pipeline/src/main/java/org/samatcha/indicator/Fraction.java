package org.samatcha.indicator;

/**
 * A formula that says what it counts and of what. Disclosure control reads the two sums: a figure may be published only
 * if it is known which counts it tells about.
 */
public interface Fraction extends Formula {

    Sum numerator();

    Sum denominator();
}
