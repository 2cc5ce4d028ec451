package org.samatcha.inequality.shrinkage;

import java.util.Arrays;

/**
 * The restricted likelihood of τ², and where it is highest: −½Σ ln(v + τ²) − ½ ln Σw − ½Q, w = 1/(v + τ²).
 *
 * <p>It can have several maxima, and scoring can jump between its slopes. So the zeros of its derivative are bracketed
 * on a grid and halved down to the last digit, and the highest of them and of τ² = 0 is taken.
 */
final class RestrictedLikelihood {

    private static final int GRID = 64;
    /** The finest part of the range that the grid looks at. */
    private static final double DECADES = 8;

    private final double[] y;
    private final double[] v;

    RestrictedLikelihood(double[] y, double[] v) {
        this.y = y;
        this.v = v;
    }

    /** The τ² at which it is highest, not below 0; for two estimates or more. */
    double maximum() {
        double best = 0;
        double below = 0;
        double upper = upperBound();
        for (int i = 0; i <= GRID; i++) {
            double above = upper * Math.pow(10, DECADES * (i - GRID) / GRID);
            if (slope(below) > 0 && slope(above) <= 0) {
                double top = zero(below, above);
                best = value(top) > value(best) ? top : best;
            }
            below = above;
        }
        return best;
    }

    /** Twice the derivative: Σw²(y − μ)² − Σw + Σw²/Σw. */
    double slope(double tauSquared) {
        Weighted at = Weighted.of(y, v, tauSquared);
        return at.squaredQ() - at.sum() + at.sumOfSquares() / at.sum();
    }

    private double value(double tauSquared) {
        Weighted at = Weighted.of(y, v, tauSquared);
        double logs = Arrays.stream(v).map(each -> Math.log(each + tauSquared)).sum();
        return -(logs + Math.log(at.sum()) + at.q()) / 2;
    }

    /** A τ² beyond which the likelihood only falls. */
    private double upperBound() {
        double mean = Arrays.stream(y).average().orElseThrow();
        double spread =
                Arrays.stream(y).map(each -> (each - mean) * (each - mean)).sum() / (y.length - 1);
        double upper = spread + Arrays.stream(v).max().orElseThrow();
        while (slope(upper) > 0) {
            upper *= 2;
        }
        return upper;
    }

    private double zero(double rising, double falling) {
        double low = rising;
        double high = falling;
        for (double middle = low + (high - low) / 2; middle > low && middle < high; middle = low + (high - low) / 2) {
            if (slope(middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
