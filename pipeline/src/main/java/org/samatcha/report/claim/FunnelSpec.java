package org.samatcha.report.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samatcha.base.Area;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.Kind;
import org.samatcha.inequality.funnel.Funnel;
import org.samatcha.inequality.interval.GroupCount;
import org.samatcha.inequality.interval.Interval;
import org.samatcha.report.chart.Caption;
import org.samatcha.report.chart.ChartSpec;
import org.samatcha.report.chart.Comparison;
import org.samatcha.report.chart.ReferenceLine;

/** Rates against size, with limits widened for over-dispersion. */
final class FunnelSpec {

    private static final double LIMIT_STEP = 1.08;

    private final Lookup look;

    FunnelSpec(Lookup look) {
        this.look = look;
    }

    Optional<ChartSpec> of(Use use, String title, int year) {
        List<GroupCount> counts = new ArrayList<>();
        for (Area area : look.published().districts()) {
            if (look.published().figure(use, area, year) instanceof Figure.Known known && known.denominator() > 0) {
                counts.add(new GroupCount(area.code(), known.numerator(), known.denominator()));
            }
        }
        if (counts.size() < 3 || look.card(use).kind() != Kind.PROPORTION) {
            return Optional.empty();
        }
        Funnel funnel = Funnel.of(counts);
        List<org.samatcha.report.chart.Funnel.Dot> dots = look.published().districts().stream()
                .flatMap(area -> counts.stream()
                        .filter(count -> count.group().equals(area.code()))
                        .map(count -> new org.samatcha.report.chart.Funnel.Dot(
                                area.name().in(look.language()),
                                count.base(),
                                look.value(use, area, year),
                                outside(funnel, count, look.card(use).direction()))))
                .toList();
        Caption caption = look.caption(
                use,
                title,
                look.yearText(use, year),
                BilingualText.of(
                        "แต่ละจุดคือหนึ่งอำเภอ แกนนอนคือจำนวนคน เส้นโค้งคือขอบเขตที่ความบังเอิญอธิบายได้",
                        "One dot per district; the axis below is the number of people, the curves bound what chance explains"));
        return Optional.of(new org.samatcha.report.chart.Funnel(
                caption,
                look.format(use),
                BilingualText.of("จำนวนคน", "people").in(look.language()),
                new ReferenceLine(look.published().province().name().in(look.language()), funnel.target()),
                List.of(limits(funnel, counts, "95%", 0.95), limits(funnel, counts, "99.8%", 0.998)),
                dots));
    }

    private static Comparison outside(Funnel funnel, GroupCount count, Direction direction) {
        Interval limits = funnel.overDispersed(count.base(), 0.998);
        if (limits.contains(count.rate())) {
            return Comparison.SIMILAR;
        }
        boolean isHigher = count.rate() > limits.upper();
        return switch (direction) {
            case FAVOURABLE -> isHigher ? Comparison.BETTER : Comparison.WORSE;
            case ADVERSE -> isHigher ? Comparison.WORSE : Comparison.BETTER;
            case NEUTRAL -> isHigher ? Comparison.HIGHER : Comparison.LOWER;
        };
    }

    private static org.samatcha.report.chart.Funnel.Limits limits(
            Funnel funnel, List<GroupCount> counts, String label, double level) {
        double smallest = counts.stream().mapToDouble(GroupCount::base).min().orElseThrow();
        double largest = counts.stream().mapToDouble(GroupCount::base).max().orElseThrow();
        List<org.samatcha.report.chart.Funnel.Limit> points = new ArrayList<>();
        for (double size = smallest * 0.9; size < largest * 1.1 * LIMIT_STEP; size *= LIMIT_STEP) {
            Interval interval = funnel.overDispersed(size, level);
            points.add(new org.samatcha.report.chart.Funnel.Limit(size, interval.lower(), interval.upper()));
        }
        return new org.samatcha.report.chart.Funnel.Limits(label, points);
    }
}
