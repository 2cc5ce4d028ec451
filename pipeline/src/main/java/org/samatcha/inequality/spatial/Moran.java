package org.samatcha.inequality.spatial;

import java.util.Arrays;
import java.util.List;

/**
 * Moran's I and Geary's C: do neighbouring areas have like values?
 *
 * <p>With z = x − x̄ and row-standardised weights w, S₀ = Σw: I = (n/S₀)·Σ w z_i z_j/Σz², expected −1/(n − 1) when
 * nothing is spatial; C = (n − 1)Σ w (x_i − x_j)²/(2S₀ Σz²), expected 1. The variance of I under normality and under
 * randomisation follow Cliff and Ord; a z-score compares with the expectation. Local I_i = z_i Σ_j w_ij z_j/(Σz²/n): it
 * averages to I when every area has a neighbour. Areas without neighbours count in n and weigh nothing. All values
 * equal, or fewer than four areas, or no border at all: NaN throughout.
 *
 * <p>Source: A. D. Cliff and J. K. Ord, Spatial Processes (1981), ch. 2; L. Anselin, Geographical Analysis 27 (1995)
 * 93–115.
 */
public record Moran(
        double i,
        double expected,
        double varianceNormal,
        double varianceRandomisation,
        double gearyC,
        List<Double> local) {

    public static Moran of(double[] x, Neighbours neighbours) {
        int n = x.length;
        double mean = Arrays.stream(x).average().orElse(Double.NaN);
        double[] z = Arrays.stream(x).map(v -> v - mean).toArray();
        double squares = Arrays.stream(z).map(v -> v * v).sum();
        boolean allEqual = Arrays.stream(x).allMatch(v -> v == x[0]);
        Weights w = Weights.of(neighbours);
        if (n < 4 || allEqual || w.s0 == 0) {
            List<Double> none = Arrays.stream(x).mapToObj(v -> Double.NaN).toList();
            return new Moran(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, none);
        }
        Double[] local = new Double[n];
        double cross = 0;
        double differences = 0;
        for (int a = 0; a < n; a++) {
            double lag = neighbours.lag(z, a);
            cross += z[a] * lag;
            local[a] = z[a] * lag / (squares / n);
            for (int b : neighbours.of().get(a)) {
                differences += (x[a] - x[b]) * (x[a] - x[b]) / neighbours.of().get(a).length;
            }
        }
        double expected = -1.0 / (n - 1);
        double s0s = w.s0 * w.s0;
        double normal =
                ((double) n * n * w.s1 - n * w.s2 + 3 * s0s) / (s0s * ((double) n * n - 1)) - expected * expected;
        double kurtosis = n * Arrays.stream(z).map(v -> v * v * v * v).sum() / (squares * squares);
        double randomisation = (n * (((double) n * n - 3 * n + 3) * w.s1 - n * w.s2 + 3 * s0s)
                                - kurtosis * (((double) n * n - n) * w.s1 - 2 * n * w.s2 + 6 * s0s))
                        / ((n - 1.0) * (n - 2) * (n - 3) * s0s)
                - expected * expected;
        return new Moran(
                n / w.s0 * cross / squares,
                expected,
                normal,
                randomisation,
                (n - 1) * differences / (2 * w.s0 * squares),
                List.of(local));
    }

    public double zNormal() {
        return (i - expected) / Math.sqrt(varianceNormal);
    }

    public double zRandomisation() {
        return (i - expected) / Math.sqrt(varianceRandomisation);
    }

    /** S₀ = Σw, S₁ = ½Σ(w_ij + w_ji)², S₂ = Σ_i(w_i. + w_.i)². */
    private record Weights(double s0, double s1, double s2) {

        static Weights of(Neighbours neighbours) {
            int n = neighbours.of().size();
            double[] in = new double[n];
            double s0 = 0;
            double s1 = 0;
            for (int a = 0; a < n; a++) {
                int own = neighbours.of().get(a).length;
                for (int b : neighbours.of().get(a)) {
                    double there = 1.0 / own;
                    double back = 1.0 / neighbours.of().get(b).length;
                    s0 += there;
                    in[b] += there;
                    s1 += (there + back) * (there + back) / 2;
                }
            }
            double s2 = 0;
            for (int a = 0; a < n; a++) {
                double out = neighbours.of().get(a).length == 0 ? 0 : 1;
                s2 += (out + in[a]) * (out + in[a]);
            }
            return new Weights(s0, s1, s2);
        }
    }
}
