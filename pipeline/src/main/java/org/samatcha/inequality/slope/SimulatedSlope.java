package org.samatcha.inequality.slope;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.DoubleBinaryOperator;
import org.samatcha.inequality.MeasureCard;
import org.samatcha.inequality.groups.Comparison;
import org.samatcha.inequality.groups.Draws;
import org.samatcha.inequality.groups.Form;
import org.samatcha.inequality.groups.Groups;
import org.samatcha.inequality.groups.Measure;
import org.samatcha.inequality.groups.Need;
import org.samatcha.inequality.groups.Result;
import org.samatcha.inequality.groups.Simulation;

/**
 * Slope and relative index from a weighted line through transformed rates, with the groups' own standard errors behind
 * the interval.
 *
 * <pre>
 *   f(y) = a + b·R by least squares, weights n        sii = f⁻¹(a + b) − f⁻¹(a)        rii = f⁻¹(a + b) / f⁻¹(a)
 *   f: y ("linear"), ln y ("log"), ln(p/(1 − p)) with p = y/S ("logit")
 * </pre>
 *
 * <p>a and b are sums of the independent f(y_j) ~ N(f(y_j), f′(y_j)·s_j), so the pair is drawn from its exact joint
 * normal distribution; bounds are percentiles. Not applicable when a rate cannot be transformed (0; or 100 % for the
 * logit). (Low and Low, Journal of Public Health 2004.)
 */
final class SimulatedSlope {

    private enum Transformation {
        LINEAR {
            @Override
            double of(double y, double whole) {
                return y;
            }

            @Override
            double error(double y, double se, double whole) {
                return se;
            }

            @Override
            double back(double value, double whole) {
                return value;
            }
        },
        LOG {
            @Override
            double of(double y, double whole) {
                return Math.log(y);
            }

            @Override
            double error(double y, double se, double whole) {
                return se / y;
            }

            @Override
            double back(double value, double whole) {
                return Math.exp(value);
            }
        },
        LOGIT {
            @Override
            double of(double y, double whole) {
                return Math.log(y / (whole - y));
            }

            @Override
            double error(double y, double se, double whole) {
                return se * whole / (y * (whole - y));
            }

            @Override
            double back(double value, double whole) {
                return whole * LogitLine.logistic(value);
            }
        };

        abstract double of(double y, double whole);

        abstract double error(double y, double se, double whole);

        abstract double back(double value, double whole);
    }

    private SimulatedSlope() {}

    static Measure slope() {
        return measure(SlopeCards.SII_SIMULATED, (top, bottom) -> top - bottom);
    }

    static Measure ratio() {
        return measure(SlopeCards.RII_SIMULATED, (top, bottom) -> bottom > 0 ? top / bottom : Double.POSITIVE_INFINITY);
    }

    private static Measure measure(MeasureCard card, DoubleBinaryOperator index) {
        return new Measure(
                card,
                Arrays.stream(Transformation.values())
                        .map(f -> Form.closed(f.name().toLowerCase(Locale.ROOT), c -> result(c, f, index), Need.ORDER))
                        .toList());
    }

    private static Result result(Comparison comparison, Transformation f, DoubleBinaryOperator index) {
        Groups groups = comparison.groups();
        double whole = groups.scale().whole();
        double[] y = groups.estimates();
        double[] s = groups.errors();
        double[] transformed = new double[y.length];
        double[] errors = new double[y.length];
        for (int j = 0; j < y.length; j++) {
            transformed[j] = f.of(y[j], whole);
            errors[j] = f.error(y[j], s[j], whole);
            if (!Double.isFinite(transformed[j])) {
                return Result.notApplicable("a group is at 0 or 100 %, which the transformation cannot take");
            }
        }
        double[] ranks = FractionalRank.of(groups.orders(), groups.populations());
        WeightedLine line = WeightedLine.fit(ranks, transformed, groups.populations());
        double bottom = f.back(line.intercept(), whole);
        double estimate = index.applyAsDouble(f.back(line.intercept() + line.slope(), whole), bottom);
        if (!Double.isFinite(estimate)) {
            return Result.notApplicable("the line has no usable value at the bottom of the order");
        }
        if (!groups.haveErrors() || comparison.draws() == 0) {
            return Result.found(estimate).noting(groups.errorNote());
        }
        double[] simulated = simulated(comparison, f, index, line, Joint.of(ranks, errors, groups.weights()));
        double lower = Simulation.quantile(simulated, comparison.lowerTail());
        double upper = Simulation.quantile(simulated, 1 - comparison.lowerTail());
        return Double.isFinite(upper)
                ? new Result.Found(estimate, Double.NaN, lower, upper, groups.errorNote())
                : Result.found(estimate).noting("the bottom of the order may be at zero, so no interval");
    }

    private static double[] simulated(
            Comparison comparison, Transformation f, DoubleBinaryOperator index, WeightedLine line, Joint joint) {
        double whole = comparison.groups().scale().whole();
        double[] values = new double[comparison.draws()];
        double[] z = new double[2];
        Draws draws = Draws.standardNormal(2, new double[] {line.intercept(), line.slope()});
        for (int i = 0; i < values.length; i++) {
            draws.next(z);
            double a = line.intercept() + joint.interceptError() * z[0];
            double b = line.slope() + joint.shared() * z[0] + joint.own() * z[1];
            values[i] = index.applyAsDouble(f.back(a + b, whole), f.back(a, whole));
        }
        Arrays.sort(values);
        return values;
    }

    /** a = interceptError·z₀ and b = shared·z₀ + own·z₁ around their estimates, for standard normal z. */
    private record Joint(double interceptError, double shared, double own) {

        /** From the influences of the groups: of y_j on b it is w(R − R̄)/Σw(R − R̄)², on a w − R̄ times that on b. */
        static Joint of(double[] ranks, double[] errors, double[] weights) {
            double mean = Groups.mean(ranks, weights);
            double spread = 0;
            for (int j = 0; j < ranks.length; j++) {
                spread += weights[j] * (ranks[j] - mean) * (ranks[j] - mean);
            }
            double a = 0;
            double ab = 0;
            double b = 0;
            for (int j = 0; j < ranks.length; j++) {
                double onSlope = weights[j] * (ranks[j] - mean) / spread;
                double onIntercept = weights[j] - mean * onSlope;
                double variance = errors[j] * errors[j];
                a += onIntercept * onIntercept * variance;
                ab += onIntercept * onSlope * variance;
                b += onSlope * onSlope * variance;
            }
            double shared = ab / Math.sqrt(a);
            return new Joint(Math.sqrt(a), shared, Math.sqrt(Math.max(0, b - shared * shared)));
        }
    }
}
