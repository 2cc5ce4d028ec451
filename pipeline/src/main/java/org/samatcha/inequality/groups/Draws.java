package org.samatcha.inequality.groups;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Simulated values of the groups: y*_j ~ N(y_j, s_j), by inversion of uniform numbers.
 *
 * <p>Deterministic: the seed is a hash of the inputs, and groups are drawn in an order (by value, then by name) that
 * does not depend on their rows, so equal inputs give equal intervals on every machine. The generator is SplitMix64
 * (Steele, Lea and Flood 2014).
 */
public final class Draws {

    private enum Range {
        UNBOUNDED,
        ON_THE_SCALE
    }

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private final double[] estimates;
    private final double[] errors;
    private final double[] below;
    private final double[] within;
    private final int[] sequence;
    private final double whole;
    private final Range range;
    private long state;

    private Draws(
            double[] estimates, double[] errors, double[] populations, int[] sequence, double whole, Range range) {
        this.estimates = estimates;
        this.errors = errors;
        this.range = range;
        this.whole = whole;
        this.sequence = sequence;
        this.below = new double[estimates.length];
        this.within = new double[estimates.length];
        this.state = Double.doubleToLongBits(whole);
        for (int j : sequence) {
            boolean bounded = range == Range.ON_THE_SCALE;
            below[j] = bounded ? NORMAL.cumulativeProbability(-estimates[j] / errors[j]) : 0;
            within[j] = (bounded ? NORMAL.cumulativeProbability((whole - estimates[j]) / errors[j]) : 1) - below[j];
            state = mixed(state ^ Double.doubleToLongBits(estimates[j]));
            state = mixed(state ^ Double.doubleToLongBits(errors[j]));
            state = mixed(state ^ Double.doubleToLongBits(populations[j]));
        }
    }

    /** Values from zero to the whole of the scale: the same distribution as drawing again until they lie there. */
    public static Draws onTheScale(Groups groups) {
        double[] estimates = groups.estimates();
        double[] errors = groups.errors();
        double[] populations = groups.populations();
        List<String> labels = groups.labels();
        int[] sequence = IntStream.range(0, estimates.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(j -> estimates[j])
                        .thenComparingDouble(j -> errors[j])
                        .thenComparingDouble(j -> populations[j])
                        .thenComparing(labels::get))
                .mapToInt(Integer::intValue)
                .toArray();
        return new Draws(
                estimates, errors, populations, sequence, groups.scale().whole(), Range.ON_THE_SCALE);
    }

    /** {@code size} independent standard normal values; {@code seeds} are the inputs that the seed is made of. */
    public static Draws standardNormal(int size, double[] seeds) {
        double[] ones = new double[size];
        Arrays.fill(ones, 1);
        int[] sequence = IntStream.range(0, size).toArray();
        return new Draws(new double[size], ones, Arrays.copyOf(seeds, size), sequence, 0, Range.UNBOUNDED);
    }

    /** Fills {@code values} with the next draw, one value per group. */
    public void next(double[] values) {
        for (int j : sequence) {
            double u = below[j] + uniform() * within[j];
            double value = estimates[j] + errors[j] * NORMAL.inverseCumulativeProbability(u);
            values[j] = range == Range.ON_THE_SCALE ? Math.min(Math.max(value, 0), whole) : value;
        }
    }

    /** Uniform on the open interval from 0 to 1, 53 bits. */
    private double uniform() {
        state += GOLDEN_GAMMA;
        return ((mixed(state) >>> 11) + 0.5) * 0x1.0p-53;
    }

    private static long mixed(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
