package org.samatcha.report.chart;

import java.util.List;
import java.util.stream.Stream;

/**
 * Cumulative share of an outcome over the cumulative share of people from worst off to best off; the further from the
 * diagonal, the more unequal. Both axes are fractions from 0 to 1.
 *
 * @param peopleLabel what lies across, for example "children, poorest first"
 * @param outcomeLabel what lies upward
 */
public record ConcentrationCurve(Caption caption, String peopleLabel, String outcomeLabel, List<Curve> curves)
        implements ChartSpec {

    public ConcentrationCurve {
        curves = List.copyOf(curves);
    }

    /** One curve; its label carries the index, for example "2567 (−0.17)". */
    public record Curve(String label, Emphasis emphasis, List<Share> points) {
        public Curve {
            points = List.copyOf(points);
        }
    }

    /** A point of a curve. */
    public record Share(double people, double outcome) {
        public Share {
            if (!(people >= 0 && people <= 1 && outcome >= 0 && outcome <= 1)) {
                throw new IllegalArgumentException("Shares lie between 0 and 1, got " + people + " and " + outcome);
            }
        }
    }

    @Override
    public ChartTable table() {
        return new ChartTable(
                List.of(ChartWord.GROUP.in(caption.language()), peopleLabel, outcomeLabel),
                curves.stream()
                        .flatMap(curve -> curve.points().stream().map(point -> row(curve, point)))
                        .toList());
    }

    private static List<String> row(Curve curve, Share point) {
        return Stream.of(
                        curve.label(),
                        ValueFormat.PERCENT.text(point.people()),
                        ValueFormat.PERCENT.text(point.outcome()))
                .toList();
    }
}
