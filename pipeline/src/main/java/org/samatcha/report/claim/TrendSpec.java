package org.samatcha.report.claim;

import java.util.List;
import java.util.Optional;
import org.samatcha.base.BilingualText;
import org.samatcha.report.chart.Caption;
import org.samatcha.report.chart.ChartSpec;
import org.samatcha.report.chart.Emphasis;
import org.samatcha.report.chart.Trend;

/** The province over the years, one line per use. */
final class TrendSpec {

    private final Lookup look;

    TrendSpec(Lookup look) {
        this.look = look;
    }

    Optional<ChartSpec> of(List<Use> uses, String title, List<Integer> years) {
        List<Trend.Series> series = uses.stream()
                .map(use -> new Trend.Series(
                        seriesLabel(use, uses),
                        use.equals(uses.get(0)) ? Emphasis.FOCUS : Emphasis.CONTEXT,
                        years.stream()
                                .map(year -> look.value(use, look.published().province(), year))
                                .toList()))
                .toList();
        Use first = uses.get(0);
        Caption caption = look.caption(
                first,
                title,
                look.yearText(first, years.get(0)) + "–" + years.get(years.size() - 1),
                BilingualText.of(
                        "เส้นแสดงค่าของจังหวัดในแต่ละปี แถบสีคือช่วงความเชื่อมั่น",
                        "Lines show the province in each year; bands are 95% intervals"));
        return Optional.of(new Trend(
                caption,
                look.format(first),
                years.stream().map(year -> Integer.toString(year)).toList(),
                series,
                List.of(),
                Trend.Panels.ONE));
    }

    private String seriesLabel(Use use, List<Use> uses) {
        boolean oneIndicator = uses.stream().map(Use::indicator).distinct().count() == 1 && uses.size() > 1;
        return oneIndicator
                ? look.words().category(use.dimension(), use.category()).in(look.language())
                : look.published().card(use.indicator()).name().in(look.language());
    }
}
