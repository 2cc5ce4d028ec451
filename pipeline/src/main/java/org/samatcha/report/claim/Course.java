package org.samatcha.report.claim;

import java.util.List;
import org.samatcha.base.Area;
import org.samatcha.indicator.Figure;
import org.samatcha.report.chart.ChartValue;
import org.samatcha.report.chart.Progress;

/**
 * How far a commitment has come, by the latest published figure.
 *
 * <p>On the straight way from the baseline b in year s to the target g in year t, year y should be at b + (g − b) · (y
 * − s) / (t − s), and at g from year t on. Reached: the whole interval has come as far as the target. On course: the
 * whole interval has come as far as the way. Not on course: no part of it has. Else it cannot be told, as also without
 * a later year than the baseline. An index has no interval and is judged by its value. The interval of the baseline is
 * not considered: the way starts from the number that was agreed on.
 *
 * @param year of the latest figure; the baseline's where there is none
 * @param expected where the way leads in that year; NaN where the baseline is not known
 */
public record Course(
        Commitment commitment, Figure baseline, Figure now, int year, double expected, Progress.Course judged) {

    public static Course of(Commitment commitment, Published published) {
        Use use = commitment.uses();
        Area area = published.area(use);
        int start = commitment.baselineYear();
        List<Integer> years = published.years(use);
        int year = years.isEmpty() ? start : Math.max(start, years.get(years.size() - 1));
        Figure baseline = published.figure(use, area, start);
        Figure now = published.figure(use, area, year);
        if (baseline instanceof Figure.Known from && now instanceof Figure.Known to && year > start) {
            double part = Math.min(1, (double) (year - start) / (commitment.targetYear() - start));
            double expected = from.value() + (commitment.target() - from.value()) * part;
            return new Course(commitment, baseline, now, year, expected, judged(commitment, from, to, expected));
        }
        return new Course(commitment, baseline, now, year, Double.NaN, Progress.Course.UNKNOWN);
    }

    private static Progress.Course judged(Commitment commitment, Figure.Known from, Figure.Known to, double expected) {
        double sign = commitment.target() < from.value() ? -1 : 1;
        double low = to.hasInterval() ? to.lower() : to.value();
        double high = to.hasInterval() ? to.upper() : to.value();
        double least = sign > 0 ? low : -high;
        double most = sign > 0 ? high : -low;
        if (least >= sign * commitment.target()) {
            return Progress.Course.REACHED;
        }
        if (least >= sign * expected) {
            return Progress.Course.ON_COURSE;
        }
        return most < sign * expected ? Progress.Course.OFF_COURSE : Progress.Course.UNKNOWN;
    }

    static ChartValue value(Figure figure) {
        if (figure instanceof Figure.Known known) {
            return known.hasInterval()
                    ? ChartValue.known(known.value(), known.lower(), known.upper())
                    : ChartValue.exact(known.value());
        }
        return figure instanceof Figure.Hidden ? ChartValue.hidden() : ChartValue.missing();
    }
}
