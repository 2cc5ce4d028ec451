package org.samatcha.report.chart;

/**
 * One number of a chart, or the reason there is none. Zero is a known number.
 *
 * <p>Rates are fractions; {@link ValueFormat} turns them into percent when they are printed.
 */
public sealed interface ChartValue permits ChartValue.Known, ChartValue.Hidden, ChartValue.Missing {

    /** A number with its 95 % interval; both ends equal the value when there is no interval to draw. */
    record Known(double value, double lower, double upper) implements ChartValue {
        public Known {
            if (!Double.isFinite(value) || !Double.isFinite(lower) || !Double.isFinite(upper)) {
                throw new IllegalArgumentException(
                        "A drawn value must be finite: " + value + " " + lower + " " + upper);
            }
            if (lower > upper) {
                throw new IllegalArgumentException("An interval ends before it starts: " + lower + " to " + upper);
            }
        }

        public boolean hasInterval() {
            return lower < upper;
        }
    }

    /** The number exists and is not published: drawn hatched, in words "ไม่เปิดเผย", "not disclosed". */
    record Hidden() implements ChartValue {}

    /** There is no number: in words "ไม่มีข้อมูล", "no data". */
    record Missing() implements ChartValue {}

    /** A number without an interval, for example a count. */
    static ChartValue exact(double value) {
        return new Known(value, value, value);
    }

    static ChartValue known(double value, double lower, double upper) {
        return new Known(value, lower, upper);
    }

    static ChartValue hidden() {
        return new Hidden();
    }

    static ChartValue missing() {
        return new Missing();
    }
}
