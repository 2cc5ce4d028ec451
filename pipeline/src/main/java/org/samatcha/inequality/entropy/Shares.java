package org.samatcha.inequality.entropy;

import org.samatcha.inequality.groups.Ascending;
import org.samatcha.inequality.groups.Form;
import org.samatcha.inequality.groups.Groups;
import org.samatcha.inequality.groups.Measure;
import org.samatcha.inequality.groups.Need;

/**
 * In how few groups the cases are.
 *
 * <pre>
 *   share_j = y_j / Σ y ("rates") or w_j y_j / μ ("cases")
 *   Herfindahl = Σ share²        Rosenbluth = 1 / (2 Σ i·share_(i) − 1), i = 1 for the largest
 * </pre>
 *
 * <p>1/J when all shares are equal, 1 when one group has everything. (Herfindahl 1950; Rosenbluth 1955.)
 */
public final class Shares {

    private Shares() {}

    /** Of values that need not add up to one; NaN when they add up to zero. */
    public static double herfindahl(double[] values) {
        double total = 0;
        double squares = 0;
        for (double value : values) {
            total += value;
            squares += value * value;
        }
        return squares / (total * total);
    }

    /** Of values that need not add up to one; NaN when they add up to zero. */
    public static double rosenbluth(double[] values) {
        int[] ascending = Ascending.indices(values);
        double total = 0;
        double ranked = 0;
        for (int i = 0; i < values.length; i++) {
            double value = values[ascending[values.length - 1 - i]];
            total += value;
            ranked += (i + 1) * value;
        }
        return 1 / (2 * ranked / total - 1);
    }

    static Measure herfindahlMeasure() {
        return Measure.of(
                EntropyCards.HERFINDAHL,
                Form.simulated("cases", (y, groups) -> herfindahl(cases(y, groups)), Need.POSITIVE_MEAN),
                Form.simulated("rates", (y, groups) -> herfindahl(y), Need.POSITIVE_MEAN));
    }

    static Measure rosenbluthMeasure() {
        return Measure.of(
                EntropyCards.ROSENBLUTH,
                Form.simulated("cases", (y, groups) -> rosenbluth(cases(y, groups)), Need.POSITIVE_MEAN),
                Form.simulated("rates", (y, groups) -> rosenbluth(y), Need.POSITIVE_MEAN));
    }

    private static double[] cases(double[] y, Groups groups) {
        double[] cases = groups.weights();
        for (int j = 0; j < cases.length; j++) {
            cases[j] *= y[j];
        }
        return cases;
    }
}
