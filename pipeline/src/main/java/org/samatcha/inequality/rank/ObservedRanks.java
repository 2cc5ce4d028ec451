package org.samatcha.inequality.rank;

/** Ranks of values as they were observed, rank 1 the largest. The values hold no NaN. */
public final class ObservedRanks {

    private ObservedRanks() {}

    /** Equal values share the best of their ranks, as in 1, 2, 2, 4: the way league tables are read. */
    public static double[] best(double[] values) {
        double[] ranks = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            ranks[i] = 1 + larger(values, values[i]);
        }
        return ranks;
    }

    /** Equal values share the mean of their ranks, as in 1, 2.5, 2.5, 4: the way rank correlations need them. */
    public static double[] shared(double[] values) {
        double[] ranks = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            int equal = 0;
            for (double other : values) {
                equal += other == values[i] ? 1 : 0;
            }
            ranks[i] = larger(values, values[i]) + (equal + 1) / 2.0;
        }
        return ranks;
    }

    private static int larger(double[] values, double than) {
        int larger = 0;
        for (double other : values) {
            larger += other > than ? 1 : 0;
        }
        return larger;
    }
}
