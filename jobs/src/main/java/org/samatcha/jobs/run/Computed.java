package org.samatcha.jobs.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.samatcha.base.Area;
import org.samatcha.base.YearKind;
import org.samatcha.evidence.Counts;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.FigureKey;
import org.samatcha.indicator.Indicator;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.indicator.Indicators;
import org.samatcha.inequality.figure.IndicatorRows;
import org.samatcha.inequality.figure.IndicatorValues;
import org.samatcha.jobs.RequestException;
import org.samatcha.protect.PrimarySuppression;
import org.samatcha.protect.Thresholds;

/** Counts → the published rows of every indicator: values, intervals, ranks, then disclosure control. */
record Computed(List<IndicatorRow> rows) {

    /** The last academic year with a number; the last year of any kind when no academic year has one. */
    int latestYear() {
        return rows.stream()
                .filter(row -> row.figure() instanceof Figure.Known)
                .map(IndicatorRow::key)
                .max(Comparator.comparing((FigureKey key) -> key.yearKind() == YearKind.ACADEMIC)
                        .thenComparing(FigureKey::year))
                .map(FigureKey::year)
                .orElseThrow(() -> new RequestException("The inputs give no figure that can be published."));
    }

    static Computed of(Counts counts, List<Area> areas, Thresholds thresholds) {
        List<String> codes = areas.stream().map(Area::code).toList();
        PrimarySuppression suppression = new PrimarySuppression(thresholds);
        List<IndicatorRow> rows = new ArrayList<>();
        for (Indicator indicator : Indicators.all()) {
            IndicatorRows.of(indicator, IndicatorValues.of(indicator, counts, codes)).stream()
                    .map(row -> suppression.apply(row, indicator.card().kind()))
                    .forEach(rows::add);
        }
        return new Computed(List.copyOf(rows));
    }
}
