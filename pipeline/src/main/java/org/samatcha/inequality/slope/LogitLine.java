package org.samatcha.inequality.slope;

import java.util.Optional;

/**
 * The curve p(x) = 1/(1 + exp(−a − b·x)) through shares, by maximum quasi-likelihood with people as weights.
 *
 * <p>Solves Σ n (y − p)(1, x) = 0 by Newton's method with step halving. Covariance: sandwich HC1, factor J/(J − 2); NaN
 * with two points or an exact fit. There is no curve when the shares are all 0, all 1 or perfectly separated, or when
 * all points share one x: the solution would be infinite. (McCullagh and Nelder, Generalized Linear Models, 1989.)
 */
public final class LogitLine {

    private static final int MOST_STEPS = 200;
    private static final double SMALLEST_STEP = 1e-12;
    private static final double STEEPEST = 500;

    private final double intercept;
    private final double slope;
    private final Covariance robust;

    private LogitLine(double intercept, double slope, Covariance robust) {
        this.intercept = intercept;
        this.slope = slope;
        this.robust = robust;
    }

    /** @param shares between 0 and 1 */
    public static Optional<LogitLine> fit(double[] x, double[] shares, double[] weights) {
        double people = 0;
        double cases = 0;
        for (int j = 0; j < x.length; j++) {
            people += weights[j];
            cases += weights[j] * shares[j];
        }
        if (cases <= 0 || cases >= people) {
            return Optional.empty();
        }
        double a = Math.log(cases / (people - cases));
        double b = 0;
        double likelihood = likelihood(a, b, x, shares, weights);
        for (int step = 0; step < MOST_STEPS; step++) {
            Newton newton = Newton.at(a, b, x, shares, weights);
            double stepA = newton.stepA();
            double stepB = newton.stepB();
            double next = likelihood(a + stepA, b + stepB, x, shares, weights);
            for (int half = 0; half < 40 && !(next >= likelihood - 1e-12 * Math.abs(likelihood)); half++) {
                stepA /= 2;
                stepB /= 2;
                next = likelihood(a + stepA, b + stepB, x, shares, weights);
            }
            a += stepA;
            b += stepB;
            likelihood = next;
            if (!(Math.abs(a) < STEEPEST && Math.abs(b) < STEEPEST)) {
                return Optional.empty();
            }
            if (Math.abs(stepA) + Math.abs(stepB) < SMALLEST_STEP * (1 + Math.abs(a) + Math.abs(b))) {
                return Optional.of(new LogitLine(a, b, covariance(a, b, x, shares, weights)));
            }
        }
        return Optional.empty();
    }

    public double intercept() {
        return intercept;
    }

    public double slope() {
        return slope;
    }

    /** The share at {@code x}. */
    public double at(double x) {
        return logistic(intercept + slope * x);
    }

    /** p(1) − p(0). */
    public double rise() {
        return at(1) - at(0);
    }

    /** Standard error of the rise (delta method). */
    public double riseError() {
        double top = at(1) * (1 - at(1));
        return robust.errorOf(top - at(0) * (1 - at(0)), top);
    }

    /** p(1) / p(0). */
    public double ratio() {
        return at(1) / at(0);
    }

    /** Standard error of the logarithm of the ratio (delta method). */
    public double logRatioError() {
        return robust.errorOf(at(0) - at(1), 1 - at(1));
    }

    static double logistic(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    private static double likelihood(double a, double b, double[] x, double[] shares, double[] weights) {
        double sum = 0;
        for (int j = 0; j < x.length; j++) {
            double logit = a + b * x[j];
            sum += weights[j] * (shares[j] * logit - Math.max(logit, 0) - Math.log1p(Math.exp(-Math.abs(logit))));
        }
        return sum;
    }

    private static Covariance covariance(double a, double b, double[] x, double[] shares, double[] weights) {
        Newton newton = Newton.at(a, b, x, shares, weights);
        double[] onIntercept = new double[x.length];
        double[] onSlope = new double[x.length];
        boolean isExact = x.length < 3;
        double largest = 0;
        for (int j = 0; j < x.length; j++) {
            double residual = shares[j] - logistic(a + b * x[j]);
            double pull = weights[j] * residual;
            largest = Math.max(largest, Math.abs(residual));
            onIntercept[j] = (newton.bb() * pull - newton.ab() * pull * x[j]) / newton.determinant();
            onSlope[j] = (newton.aa() * pull * x[j] - newton.ab() * pull) / newton.determinant();
        }
        return isExact || largest < 1e-12 ? Covariance.UNKNOWN : Covariance.sandwich(onIntercept, onSlope);
    }

    /** Score and information of the two coefficients. */
    private record Newton(double scoreA, double scoreB, double aa, double ab, double bb) {

        static Newton at(double a, double b, double[] x, double[] shares, double[] weights) {
            double scoreA = 0;
            double scoreB = 0;
            double aa = 0;
            double ab = 0;
            double bb = 0;
            for (int j = 0; j < x.length; j++) {
                double p = logistic(a + b * x[j]);
                double pull = weights[j] * (shares[j] - p);
                double information = weights[j] * p * (1 - p);
                scoreA += pull;
                scoreB += pull * x[j];
                aa += information;
                ab += information * x[j];
                bb += information * x[j] * x[j];
            }
            return new Newton(scoreA, scoreB, aa, ab, bb);
        }

        double determinant() {
            return aa * bb - ab * ab;
        }

        double stepA() {
            return (bb * scoreA - ab * scoreB) / determinant();
        }

        double stepB() {
            return (aa * scoreB - ab * scoreA) / determinant();
        }
    }
}
