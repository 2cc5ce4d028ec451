package org.samatcha.indicator;

import java.util.Arrays;
import java.util.List;

/**
 * One way an indicator is split, and the formula there.
 *
 * @param category one category; {@link #EVERY} for all that occur in the data
 */
public record Slice(String dimension, String category, Formula formula) {

    public static final String EVERY = "";

    /** The same formula in every category of each dimension. */
    public static List<Slice> each(Formula formula, String... dimensions) {
        return Arrays.stream(dimensions)
                .map(dimension -> new Slice(dimension, EVERY, formula))
                .toList();
    }

    public static Slice of(String dimension, String category, Formula formula) {
        return new Slice(dimension, category, formula);
    }

    public boolean isEvery() {
        return category.equals(EVERY);
    }
}
