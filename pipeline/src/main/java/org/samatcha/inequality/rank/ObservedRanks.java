package org.samatcha.inequality.rank;

/** Ranks of values as they were observed, rank 1 the largest; equal values share the mean of their ranks. */
public final class ObservedRanks {

    private ObservedRanks() {}

    /** One rank per value, in their order. The values hold no NaN. */
    public static double[] of(double[] values) {
        double[] ranks = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            int larger = 0;
            int equal = 0;
            for (double other : values) {
                larger += other > values[i] ? 1 : 0;
                equal += other == values[i] ? 1 : 0;
            }
            ranks[i] = larger + (equal + 1) / 2.0;
        }
        return ranks;
    }
}
