package org.samatcha.inequality.rank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.samatcha.inequality.interval.GroupEstimate;
import org.samatcha.inequality.interval.Quantiles;

/**
 * Confidence sets of ranks with a simulated critical value instead of Holm's bound: a little narrower.
 *
 * <p>Noise e_i ~ N(0, s_i) is drawn for every group; the critical value is the {@code level} quantile of the largest
 * |e_i − e_j|/√(s_i² + s_j²) over the pairs not yet told apart, and pairs with |t_i − t_j|/√(s_i² + s_j²) above it are
 * told apart; this is repeated until no further pair is. The draws are seeded by the values, so the same table gives
 * the same sets; another seed may move a bound by one rank. Time grows with the square of the number of groups.
 *
 * <p>Source: M. Mogstad, J. Romano, A. Shaikh, D. Wilhelm, Review of Economic Studies 91 (2024) 476–518.
 */
public final class SimulatedRankSets {

    private static final int DRAWS = 20_000;

    private final List<GroupEstimate> values;
    private final double level;
    private final float[][] noise;

    private SimulatedRankSets(List<GroupEstimate> values, double level) {
        Quantiles.tail(level);
        this.values = values;
        this.level = level;
        long seed = 20_000;
        for (GroupEstimate value : values) {
            seed = 31 * (31 * seed + Double.hashCode(value.value())) + Double.hashCode(value.se());
        }
        Random random = new Random(seed);
        noise = new float[values.size()][DRAWS];
        for (int i = 0; i < values.size(); i++) {
            for (int draw = 0; draw < DRAWS; draw++) {
                noise[i][draw] = (float) (random.nextGaussian() * values.get(i).se());
            }
        }
    }

    /** Sets that hold together for all groups at once. */
    public static List<RankSet> together(List<GroupEstimate> values, double level) {
        SimulatedRankSets sets = new SimulatedRankSets(List.copyOf(values), level);
        List<Difference> all = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            all.addAll(sets.differences(i, i + 1));
        }
        List<Difference> apart = sets.toldApart(all);
        List<RankSet> ranks = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            ranks.add(sets.set(i, apart));
        }
        return ranks;
    }

    /** Sets that each hold for one group taken by itself, chosen before looking at the table. */
    public static List<RankSet> oneByOne(List<GroupEstimate> values, double level) {
        SimulatedRankSets sets = new SimulatedRankSets(List.copyOf(values), level);
        List<RankSet> ranks = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            ranks.add(sets.set(i, sets.toldApart(sets.differences(i, 0))));
        }
        return ranks;
    }

    private List<Difference> differences(int i, int from) {
        List<Difference> differences = new ArrayList<>();
        for (int j = from; j < values.size(); j++) {
            if (j != i) {
                double spread = Math.hypot(values.get(i).se(), values.get(j).se());
                differences.add(new Difference(i, j, values.get(i).standardErrorsAbove(values.get(j)), spread));
            }
        }
        return differences;
    }

    private List<Difference> toldApart(List<Difference> all) {
        List<Difference> apart = new ArrayList<>();
        List<Difference> open = new ArrayList<>(all);
        while (!open.isEmpty()) {
            double critical = critical(open);
            List<Difference> found =
                    open.stream().filter(d -> Math.abs(d.z) > critical).toList();
            if (found.isEmpty()) {
                return apart;
            }
            apart.addAll(found);
            open.removeIf(d -> Math.abs(d.z) > critical);
        }
        return apart;
    }

    private double critical(List<Difference> open) {
        double[] largest = new double[DRAWS];
        for (Difference pair : open) {
            if (pair.spread > 0) {
                float[] one = noise[pair.i];
                float[] other = noise[pair.j];
                double scale = 1 / pair.spread;
                for (int draw = 0; draw < DRAWS; draw++) {
                    largest[draw] = Math.max(largest[draw], Math.abs(one[draw] - other[draw]) * scale);
                }
            }
        }
        Arrays.sort(largest);
        return largest[(int) Math.ceil(level * DRAWS) - 1];
    }

    private RankSet set(int group, List<Difference> apart) {
        int larger = 0;
        int smaller = 0;
        for (Difference pair : apart) {
            if (pair.i == group || pair.j == group) {
                boolean groupIsLarger = pair.i == group == pair.z > 0;
                smaller += groupIsLarger ? 1 : 0;
                larger += groupIsLarger ? 0 : 1;
            }
        }
        return new RankSet(values.get(group).group(), 1 + larger, values.size() - smaller);
    }

    private record Difference(int i, int j, double z, double spread) {}
}
