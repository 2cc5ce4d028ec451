package org.samatcha.check;

import java.io.Serializable;

/** Years of the Buddhist era, both ends included. */
public record YearRange(int first, int last) implements Serializable {

    public YearRange {
        if (first > last) {
            throw new IllegalArgumentException("The first year " + first + " is after the last " + last);
        }
    }

    public boolean contains(int year) {
        return year >= first && year <= last;
    }
}
