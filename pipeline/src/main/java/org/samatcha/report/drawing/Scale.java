package org.samatcha.report.drawing;

import java.util.ArrayList;
import java.util.List;
import org.samatcha.report.chart.ChartValue;
import org.samatcha.report.chart.ValueFormat;

/** The span of an axis, a little wider than its data, with a round step between its labels. */
record Scale(double from, double to, double step, ValueFormat format) {

    private static final double[] ROUND = {1, 2, 5, 10};

    /** Where an axis starts: at zero, as bars must, or near the lowest number, as dots may. */
    enum Start {
        AT_ZERO,
        NEAR_DATA
    }

    /** A scale that holds all numbers with about {@code steps} labels. Without any number, 0 to 1. */
    static Scale over(List<Double> numbers, ValueFormat format, Start start, int steps) {
        double low = numbers.stream().mapToDouble(n -> n).min().orElse(0);
        double high = numbers.stream().mapToDouble(n -> n).max().orElse(1);
        if (start == Start.AT_ZERO) {
            low = Math.min(low, 0);
            high = Math.max(high, 0);
        }
        double span = high - low;
        if (span <= 0) {
            span = Math.max(Math.abs(high), format == ValueFormat.COUNT ? 10 : 0.1);
            high = low + span;
        }
        double step = roundStep(span / steps, format);
        double air = span * 0.04;
        double from = start == Start.AT_ZERO && low == 0 ? 0 : low - air;
        double to = start == Start.AT_ZERO && high == 0 ? 0 : high + air;
        return new Scale(from, to, step, format);
    }

    /** The labelled numbers, low to high. */
    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (long i = Math.round(Math.ceil(from / step - 1e-9)); i * step <= to + step * 1e-9; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /** The number and both ends of its interval; nothing for a value that is not known. */
    static List<Double> ends(ChartValue value) {
        return value instanceof ChartValue.Known known
                ? List.of(known.lower(), known.value(), known.upper())
                : List.of();
    }

    private static double roundStep(double rough, ValueFormat format) {
        double least = format == ValueFormat.COUNT ? 1 : format == ValueFormat.RATIO ? 0.01 : 0.001;
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(rough, least)) + 1e-9));
        for (double round : ROUND) {
            if (round * power >= rough * 0.999) {
                return round * power;
            }
        }
        return 10 * power;
    }
}
