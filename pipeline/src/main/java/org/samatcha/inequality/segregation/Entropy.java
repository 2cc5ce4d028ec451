package org.samatcha.inequality.segregation;

/**
 * How mixed a population is: E = −Σ p ln p over its groups, in nats; 0 when all are of one group, ln G when G groups
 * are equally large. Divide by ln 2 for bits.
 *
 * <p>Source: H. Theil, Statistical Decomposition Analysis (1972).
 */
public final class Entropy {

    private Entropy() {}

    /** Of people per group; 0 when there is nobody. */
    public static double of(double[] people) {
        double total = sum(people);
        double entropy = 0;
        for (double count : people) {
            if (count > 0) {
                entropy -= count / total * Math.log(count / total);
            }
        }
        return entropy;
    }

    static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
