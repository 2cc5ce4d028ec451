package org.samatcha.protect;

/**
 * How few people are too few.
 *
 * @param smallestCount a numerator, or what is left of the denominator beside it, of 1 to this less one is hidden
 * @param smallestBase a figure on a denominator below this is hidden
 */
public record Thresholds(long smallestCount, long smallestBase) {

    /** Ten, as most of the United States' education agencies use; Thailand publishes no rule of its own. */
    public static final Thresholds DEFAULT = new Thresholds(10, 10);

    public Thresholds {
        if (smallestCount < 1 || smallestBase < 1) {
            throw new IllegalArgumentException("Thresholds start at 1, got " + smallestCount + ", " + smallestBase);
        }
    }
}
