package org.samatcha.inequality.entropy;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.samatcha.inequality.MeasureCard;
import org.samatcha.inequality.groups.Form;
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
        double[] ascending = values.clone();
        Arrays.sort(ascending);
        double total = 0;
        double ranked = 0;
        for (int i = 0; i < values.length; i++) {
            double value = ascending[values.length - 1 - i];
            total += value;
            ranked += (i + 1) * value;
        }
        return 1 / (2 * ranked / total - 1);
    }

    static Measure herfindahlMeasure() {
        return measure(EntropyCards.HERFINDAHL, Shares::herfindahl);
    }

    static Measure rosenbluthMeasure() {
        return measure(EntropyCards.ROSENBLUTH, Shares::rosenbluth);
    }

    private static Measure measure(MeasureCard card, ToDoubleFunction<double[]> index) {
        return Measure.of(
                card,
                Form.simulated(
                        "cases",
                        groups -> {
                            double[] weights = groups.weights();
                            return y -> index.applyAsDouble(cases(y, weights));
                        },
                        Need.POSITIVE_MEAN),
                Form.simulated("rates", groups -> index, Need.POSITIVE_MEAN));
    }

    private static double[] cases(double[] y, double[] weights) {
        double[] cases = new double[y.length];
        for (int j = 0; j < y.length; j++) {
            cases[j] = weights[j] * y[j];
        }
        return cases;
    }
}
