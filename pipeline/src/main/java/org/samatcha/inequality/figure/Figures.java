package org.samatcha.inequality.figure;

import org.samatcha.base.Status;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.Kind;
import org.samatcha.indicator.Result;
import org.samatcha.inequality.interval.Byar;
import org.samatcha.inequality.interval.Interval;
import org.samatcha.inequality.interval.Wilson;

/**
 * Puts the 95 % interval around a result and grades its quality.
 *
 * <p>Proportions and counts of people have Wilson's interval; ratios and densities have Byar's interval of the
 * numerator, because it is not part of the denominator; indices have none. A proportion whose numerator is negative or
 * larger than its denominator keeps its value, has no interval and is unreliable: two sources disagree.
 */
final class Figures {

    static final double LEVEL = 0.95;
    /** Half of the last digit that reports show: 0.05 percent. */
    private static final double ROUNDS_TO_ZERO = 0.0005;

    private static final Interval NO_INTERVAL = new Interval(Double.NaN, Double.NaN);

    private Figures() {}

    static Figure of(Kind kind, Result result) {
        if (result instanceof Result.NotAvailable) {
            return new Figure.Missing(Status.NOT_AVAILABLE);
        }
        if (result instanceof Result.NotApplicable) {
            return new Figure.Missing(Status.NOT_APPLICABLE);
        }
        Result.Number number = (Result.Number) result;
        Interval interval = interval(kind, number);
        return new Figure.Known(
                number.value(),
                interval.lower(),
                interval.upper(),
                number.numerator(),
                number.denominator(),
                status(kind, number),
                quality(kind, number, interval));
    }

    private static Interval interval(Kind kind, Result.Number number) {
        long x = number.numerator();
        long n = number.denominator();
        boolean isPart = 0 <= x && x <= n;
        return switch (kind) {
            case PROPORTION -> isPart ? Wilson.of(x, n, LEVEL) : NO_INTERVAL;
            case COUNT -> isPart ? scaled(Wilson.of(x, n, LEVEL), n) : NO_INTERVAL;
            case RATIO -> x >= 0 ? scaled(Byar.of(x, LEVEL), 1.0 / n) : NO_INTERVAL;
            case DENSITY -> x > 0 ? scaled(Byar.of(x, LEVEL), number.value() / x) : NO_INTERVAL;
            case INDEX -> NO_INTERVAL;
        };
    }

    private static Interval scaled(Interval interval, double by) {
        return new Interval(interval.lower() * by, interval.upper() * by);
    }

    private static Status status(Kind kind, Result.Number number) {
        boolean isShare = kind == Kind.PROPORTION || kind == Kind.COUNT;
        if (isShare && (number.numerator() < 0 || number.numerator() > number.denominator())) {
            return Status.UNRELIABLE;
        }
        boolean isPercent = kind == Kind.PROPORTION || kind == Kind.RATIO;
        return isPercent && number.value() > 0 && number.value() < ROUNDS_TO_ZERO ? Status.LOW : Status.OK;
    }

    /**
     * 1: at least 100 people and an interval of at most ±5 points (proportions) or ±10 % of the value; 2: at least 30
     * people and twice that width; 3: anything else. An index is graded 2: it has no interval to judge by.
     */
    private static int quality(Kind kind, Result.Number number, Interval interval) {
        if (kind == Kind.INDEX) {
            return 2;
        }
        double half = (interval.upper() - interval.lower()) / 2;
        double width = kind == Kind.PROPORTION ? half / 0.05 : half / (0.10 * Math.abs(number.value()));
        if (number.denominator() >= 100 && width <= 1) {
            return 1;
        }
        return number.denominator() >= 30 && width <= 2 ? 2 : 3;
    }
}
