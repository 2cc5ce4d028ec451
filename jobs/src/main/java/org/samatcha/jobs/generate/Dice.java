package org.samatcha.jobs.generate;

import java.util.List;

/**
 * A seeded stream of random numbers (SplitMix64), equal on every machine and Java version.
 *
 * <p>Streams are keyed: one per district, purpose and child, so that the order in which districts are worked on never
 * changes a byte. All arithmetic is {@link StrictMath}. Not thread-safe; each stream belongs to one loop.
 */
public final class Dice {

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** The stream of {@code purpose} under {@code seed}; other keys give unrelated streams. */
    public static Dice of(long seed, String purpose, long... keys) {
        long state = mix(seed + 0x9E3779B97F4A7C15L);
        for (int i = 0; i < purpose.length(); i++) {
            state = mix(state ^ purpose.charAt(i));
        }
        for (long key : keys) {
            state = mix(state + 0x9E3779B97F4A7C15L ^ key);
        }
        return new Dice(state);
    }

    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }

    private long nextLong() {
        state += 0x9E3779B97F4A7C15L;
        return mix(state);
    }

    /** Uniform on [0, 1). */
    public double uniform() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }

    /** Uniform on 0 … {@code bound} − 1. */
    public int below(int bound) {
        return (int) (uniform() * bound);
    }

    public boolean happens(double probability) {
        return uniform() < probability;
    }

    /** Standard normal (Box and Muller). */
    public double normal() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - uniform()));
        return radius * StrictMath.cos(2 * StrictMath.PI * uniform());
    }

    /** A whole number whose expectation is {@code value}: rounded down or up at random. */
    public int round(double value) {
        int whole = (int) StrictMath.floor(value);
        return whole + (happens(value - whole) ? 1 : 0);
    }

    /** A count around {@code mean} with Poisson spread: exact below 30, else the normal approximation. */
    public int count(double mean) {
        if (mean >= 30) {
            return (int) StrictMath.max(0, StrictMath.round(mean + StrictMath.sqrt(mean) * normal()));
        }
        double limit = StrictMath.exp(-mean);
        double product = uniform();
        int count = 0;
        while (product > limit) {
            product *= uniform();
            count++;
        }
        return count;
    }

    public <T> T oneOf(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** Position in {@code weights}, drawn in proportion to them. */
    public int weighted(double... weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double at = uniform() * sum;
        for (int i = 0; i < weights.length; i++) {
            at -= weights[i];
            if (at < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }
}
