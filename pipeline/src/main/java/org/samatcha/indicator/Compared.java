package org.samatcha.indicator;

import java.util.Locale;

/** A district beside its province, by whether the district's interval leaves out the province's value. */
public enum Compared {
    BETTER,
    SIMILAR,
    WORSE,
    /** Higher, for an indicator of which neither direction is good. */
    HIGHER,
    LOWER,
    /** Not compared: the province itself, a number of people, or no interval. */
    NONE;

    /** The value of the column {@code compared}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
