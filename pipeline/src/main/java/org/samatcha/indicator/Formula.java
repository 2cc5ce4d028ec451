package org.samatcha.indicator;

/** The arithmetic of an indicator. Pure: the same evidence gives the same result. */
@FunctionalInterface
public interface Formula {
    Result at(Evidence evidence);
}
