package org.samatcha.inequality.funnel;

import java.util.Arrays;

/** Values with the tails beyond two quantiles pulled in to them; quantiles interpolate linearly (type 7). */
record Winsorised(double[] values, double low, double high) {

    static Winsorised of(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double low = quantile(sorted, share);
        double high = quantile(sorted, 1 - share);
        return new Winsorised(
                Arrays.stream(values).map(v -> Math.max(low, Math.min(high, v))).toArray(), low, high);
    }

    double meanSquare() {
        return Arrays.stream(values).map(v -> v * v).average().orElse(0);
    }

    private static double quantile(double[] sorted, double p) {
        double at = (sorted.length - 1) * p;
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
