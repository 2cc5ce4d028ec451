package org.samatcha.inequality.groups;

import java.util.Arrays;
import java.util.Optional;

/** The value that stands for "all of them" in a column of rates. Always stated, never guessed from the data. */
public enum Scale {
    /** Proportions, 0 to 1. */
    ONE(1),
    /** Percentages, 0 to 100. */
    HUNDRED(100),
    /** Rates per thousand, 0 to 1000. */
    THOUSAND(1000);

    private final int whole;

    Scale(int whole) {
        this.whole = whole;
    }

    /** The largest value that a rate can have. */
    public int whole() {
        return whole;
    }

    public static Optional<Scale> find(String text) {
        return Arrays.stream(values())
                .filter(scale -> Integer.toString(scale.whole).equals(text))
                .findFirst();
    }
}
