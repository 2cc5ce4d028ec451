package org.samatcha.jobs.run;

import java.util.ArrayList;
import java.util.List;
import org.samatcha.base.Area;
import org.samatcha.evidence.Counts;
import org.samatcha.indicator.Indicator;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.indicator.Indicators;
import org.samatcha.indicator.RawValues;
import org.samatcha.inequality.figure.IndicatorRows;
import org.samatcha.protect.PrimarySuppression;
import org.samatcha.protect.Thresholds;

/** Counts → the published rows of every indicator: values, intervals, ranks, then disclosure control. */
record Computed(List<IndicatorRow> rows) {

    static Computed of(Counts counts, List<Area> areas, Thresholds thresholds) {
        List<String> codes = areas.stream().map(Area::code).toList();
        PrimarySuppression suppression = new PrimarySuppression(thresholds);
        List<IndicatorRow> rows = new ArrayList<>();
        for (Indicator indicator : Indicators.all()) {
            IndicatorRows.of(indicator, RawValues.of(indicator, counts, codes)).stream()
                    .map(row -> suppression.apply(row, indicator.card().kind()))
                    .forEach(rows::add);
        }
        return new Computed(List.copyOf(rows));
    }
}
