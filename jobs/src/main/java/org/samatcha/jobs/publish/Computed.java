package org.samatcha.jobs.publish;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.samatcha.base.Area;
import org.samatcha.base.YearKind;
import org.samatcha.evidence.Counts;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.FigureKey;
import org.samatcha.indicator.Indicator;
import org.samatcha.indicator.IndicatorCard;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.indicator.Indicators;
import org.samatcha.inequality.figure.IndicatorRows;
import org.samatcha.inequality.figure.IndicatorValues;
import org.samatcha.inequality.figure.PublishedStandings;
import org.samatcha.jobs.RequestException;
import org.samatcha.jobs.protect.ReleasedFigures;
import org.samatcha.protect.Foremost;
import org.samatcha.protect.Protection;
import org.samatcha.protect.Thresholds;
import org.samatcha.protect.linked.Patterns;
import org.samatcha.protect.linked.Told;

/**
 * Counts → published figures: values and intervals, disclosure control, then where districts stand among what is left.
 *
 * @param rows of every indicator
 * @param outcomes of what became of each grade's pupils; released as the table of flows
 */
public record Computed(List<IndicatorRow> rows, List<IndicatorRow> outcomes) {

    public Computed {
        rows = List.copyOf(rows);
        outcomes = List.copyOf(outcomes);
    }

    /** The last academic year with a number; the last year of any kind when no academic year has one. */
    public int latestYear() {
        return rows.stream()
                .filter(row -> row.figure() instanceof Figure.Known)
                .map(IndicatorRow::key)
                .max(Comparator.comparing((FigureKey key) -> key.yearKind() == YearKind.ACADEMIC)
                        .thenComparing(FigureKey::year))
                .map(FigureKey::year)
                .orElseThrow(() -> new RequestException("The inputs give no figure that can be published."));
    }

    /** What may leave the restricted tables; the attack on it is part of the result. */
    public static Protection protect(
            Counts counts,
            List<Area> areas,
            Thresholds thresholds,
            Foremost foremost,
            Told earlier,
            Patterns patterns) {
        List<Indicator> all = ReleasedFigures.indicators();
        List<String> codes = areas.stream().map(Area::code).toList();
        List<IndicatorRow> rows = all.parallelStream()
                .flatMap(
                        indicator -> IndicatorRows.of(indicator, IndicatorValues.of(indicator, counts, codes)).stream())
                .toList();
        return Protection.of(all, counts, rows, thresholds, foremost, earlier, patterns);
    }

    public static Computed of(Protection protection) {
        Set<String> ids = cards().stream().map(IndicatorCard::id).collect(Collectors.toSet());
        Map<Boolean, List<IndicatorRow>> published = protection.rows().stream()
                .collect(Collectors.partitioningBy(row -> ids.contains(row.key().indicator())));
        return new Computed(PublishedStandings.of(cards(), published.get(true)), published.get(false));
    }

    /** Of the released indicators. */
    public static List<IndicatorCard> cards() {
        return Indicators.all().stream().map(Indicator::card).toList();
    }
}
