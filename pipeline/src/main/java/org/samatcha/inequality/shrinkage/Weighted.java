package org.samatcha.inequality.shrinkage;

/** Sums over estimates weighted by w = 1/(v + τ²). */
record Weighted(double mean, double sum, double sumOfSquares, double q, double squaredQ) {

    static Weighted of(double[] y, double[] v, double tauSquared) {
        double sum = 0;
        double squares = 0;
        double total = 0;
        for (int i = 0; i < y.length; i++) {
            double w = 1 / (v[i] + tauSquared);
            sum += w;
            squares += w * w;
            total += w * y[i];
        }
        double mean = total / sum;
        double q = 0;
        double squaredQ = 0;
        for (int i = 0; i < y.length; i++) {
            double w = 1 / (v[i] + tauSquared);
            double away = y[i] - mean;
            q += w * away * away;
            squaredQ += w * w * away * away;
        }
        return new Weighted(mean, sum, squares, q, squaredQ);
    }
}
