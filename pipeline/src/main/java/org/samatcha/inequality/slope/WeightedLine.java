package org.samatcha.inequality.slope;

/**
 * The line a + b·x through weighted points, by least squares.
 *
 * <pre>
 *   b = Σ n (x − x̄)(y − ȳ) / Σ n (x − x̄)²        a = ȳ − b x̄
 *   classical se(b) = √(Σ n e² / (J − 2) / Σ n (x − x̄)²)        robust: sandwich HC1, factor J/(J − 2)
 * </pre>
 *
 * <p>Errors are NaN with two points or when the line meets every point: such a fit says nothing about its error. The
 * slope is NaN when all points share one x. Only the proportions of the weights matter.
 */
public final class WeightedLine {

    private static final double EXACT = 1e-24;

    private final double intercept;
    private final double slope;
    private final double classicalError;
    private final Covariance robust;

    private WeightedLine(double intercept, double slope, double classicalError, Covariance robust) {
        this.intercept = intercept;
        this.slope = slope;
        this.classicalError = classicalError;
        this.robust = robust;
    }

    public static WeightedLine fit(double[] x, double[] y, double[] weights) {
        int size = x.length;
        double total = 0;
        double sumX = 0;
        double sumY = 0;
        double sumSquares = 0;
        for (int j = 0; j < size; j++) {
            total += weights[j];
            sumX += weights[j] * x[j];
            sumY += weights[j] * (y[j] - y[0]);
            sumSquares += weights[j] * y[j] * y[j];
        }
        double meanX = sumX / total;
        double meanY = y[0] + sumY / total;
        double xx = 0;
        double xy = 0;
        for (int j = 0; j < size; j++) {
            xx += weights[j] * (x[j] - meanX) * (x[j] - meanX);
            xy += weights[j] * (x[j] - meanX) * (y[j] - meanY);
        }
        double slope = xx > 0 ? xy / xx : Double.NaN;
        double intercept = meanY - slope * meanX;
        double residual = 0;
        double[] onIntercept = new double[size];
        double[] onSlope = new double[size];
        for (int j = 0; j < size; j++) {
            double e = y[j] - intercept - slope * x[j];
            residual += weights[j] * e * e;
            onSlope[j] = weights[j] * e * (x[j] - meanX) / xx;
            onIntercept[j] = weights[j] * e / total - meanX * onSlope[j];
        }
        boolean knowsErrors = size > 2 && residual > EXACT * sumSquares;
        return knowsErrors
                ? new WeightedLine(
                        intercept,
                        slope,
                        Math.sqrt(residual / (size - 2) / xx),
                        Covariance.sandwich(onIntercept, onSlope))
                : new WeightedLine(intercept, slope, Double.NaN, Covariance.UNKNOWN);
    }

    public double intercept() {
        return intercept;
    }

    public double slope() {
        return slope;
    }

    /** Standard error of the slope under equal error variance per unit of weight. */
    public double classicalError() {
        return classicalError;
    }

    /** Standard error of the slope that allows any error variance (HC1). */
    public double robustError() {
        return Math.sqrt(robust.slope());
    }

    /** Value at 1 over value at 0. */
    public double ratio() {
        return (intercept + slope) / intercept;
    }

    /** Robust standard error of the logarithm of the ratio (delta method). */
    public double logRatioError() {
        double top = intercept + slope;
        return robust.errorOf(1 / top - 1 / intercept, 1 / top);
    }
}
