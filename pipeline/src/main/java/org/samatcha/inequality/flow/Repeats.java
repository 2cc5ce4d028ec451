package org.samatcha.inequality.flow;

import java.util.Arrays;

/** How often a pupil of a reconstructed cohort may repeat before leaving. */
public sealed interface Repeats permits Repeats.Unlimited, Repeats.PerGrade, Repeats.PerPupil {

    /**
     * Pupil-years spent in a grade with repetition rate {@code r}, by those who enter it.
     *
     * @param entering shares of the cohort by repeats used so far; a single entry where those do not matter
     */
    double[] staying(double[] entering, double r);

    /** As often as the rates say: each entrant stays 1/(1 − r) years; NaN when r ≥ 1. */
    record Unlimited() implements Repeats {

        @Override
        public double[] staying(double[] entering, double r) {
            return scaled(entering, r < 1 ? 1 / (1 - r) : Double.NaN);
        }
    }

    /** At most {@code most} times in each grade: each entrant stays Σ_{i ≤ most} rⁱ years. */
    record PerGrade(int most) implements Repeats {

        public PerGrade {
            requireCount(most);
        }

        @Override
        public double[] staying(double[] entering, double r) {
            double years = 0;
            double power = 1;
            for (int i = 0; i <= most; i++) {
                years += power;
                power *= r;
            }
            return scaled(entering, years);
        }
    }

    /** At most {@code most} times over the whole cycle. */
    record PerPupil(int most) implements Repeats {

        public PerPupil {
            requireCount(most);
        }

        @Override
        public double[] staying(double[] entering, double r) {
            double[] staying = new double[most + 1];
            for (int used = 0; used < entering.length; used++) {
                double still = entering[used];
                for (int now = used; now <= most; now++) {
                    staying[now] += still;
                    still *= r;
                }
            }
            return staying;
        }
    }

    private static double[] scaled(double[] values, double by) {
        return Arrays.stream(values).map(v -> v * by).toArray();
    }

    private static void requireCount(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("Cannot repeat " + most + " times");
        }
    }
}
