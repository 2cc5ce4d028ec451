package org.samatcha.inequality.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samatcha.base.Status;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.FigureKey;
import org.samatcha.indicator.IndicatorCard;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.indicator.Targets;
import org.samatcha.inequality.trend.YearTrend;

/**
 * Where each indicator is going, in every area and group: the {@link YearTrend} of its last {@value #POINTS} published
 * years, and how far it is from its target. Made of the published figures alone.
 *
 * <p>A figure that is hidden, missing or contradicts itself (two sources disagree) is no point of the series; the years
 * may have gaps. Without any point there is no row.
 */
public final class PublishedTrends {

    static final int POINTS = 5;

    private PublishedTrends() {}

    /** In the order in which the series first occur; {@code cards} are those of all indicators in the rows. */
    public static List<TrendRow> of(List<IndicatorCard> cards, List<IndicatorRow> published, Targets targets) {
        Map<String, IndicatorCard> byId =
                cards.stream().collect(Collectors.toMap(IndicatorCard::id, Function.identity()));
        record Series(String indicator, String area, String dimension, String category) {}
        Map<Series, List<IndicatorRow>> series = published.stream()
                .collect(Collectors.groupingBy(
                        row -> new Series(
                                row.key().indicator(),
                                row.key().areaCode(),
                                row.key().dimension(),
                                row.key().category()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<TrendRow> trends = new ArrayList<>();
        series.forEach((place, rows) ->
                find(byId.get(place.indicator()), rows, targets).ifPresent(trends::add));
        return trends;
    }

    /** The trend of one series, its rows in any order; empty without any point. */
    public static Optional<TrendRow> find(IndicatorCard card, Collection<IndicatorRow> rows, Targets targets) {
        List<IndicatorRow> known = rows.stream()
                .filter(row ->
                        row.figure() instanceof Figure.Known && row.figure().status() != Status.UNRELIABLE)
                .sorted(Comparator.comparingInt(row -> row.key().year()))
                .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        List<IndicatorRow> points = known.subList(Math.max(0, known.size() - POINTS), known.size());
        double[] values = points.stream().mapToDouble(PublishedTrends::value).toArray();
        YearTrend trend = YearTrend.of(
                points.stream().mapToDouble(row -> row.key().year()).toArray(), values);
        FigureKey last = points.get(points.size() - 1).key();
        double now = values[values.length - 1];
        Aim aim = targets.findNext(last.indicator(), last.dimension(), last.category(), last.year())
                .map(target -> Aim.of(target, card.direction(), last.year(), now, trend))
                .orElse(Aim.NONE);
        return Optional.of(new TrendRow(
                last,
                points.get(0).key().year(),
                values[0],
                now,
                trend,
                Progress.of(trend.direction(), card.direction()),
                aim));
    }

    private static double value(IndicatorRow row) {
        return ((Figure.Known) row.figure()).value();
    }
}
