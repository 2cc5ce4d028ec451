package org.samatcha.protect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.FigureKey;
import org.samatcha.indicator.Indicator;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.indicator.RawValue;
import org.samatcha.indicator.Result;
import org.samatcha.indicator.Standing;
import org.samatcha.inequality.figure.IndicatorRows;

/**
 * Ranks and comparisons from the published figures alone. A rank that was computed with a hidden figure would tell
 * about it; this one tells nothing that the published figures do not tell already.
 */
final class Standings {

    private Standings() {}

    static List<IndicatorRow> amongPublished(List<Indicator> indicators, List<IndicatorRow> rows) {
        Map<String, List<RawValue>> published = new LinkedHashMap<>();
        rows.forEach(row -> published
                .computeIfAbsent(row.key().indicator(), i -> new ArrayList<>())
                .add(value(row)));
        Map<FigureKey, Standing> standings = new HashMap<>();
        for (Indicator indicator : indicators) {
            IndicatorRows.of(indicator, published.getOrDefault(indicator.card().id(), List.of()))
                    .forEach(row -> standings.put(row.key(), row.standing()));
        }
        return rows.stream()
                .map(row -> row.with(
                        row.figure(), row.figure() instanceof Figure.Known ? standings.get(row.key()) : Standing.NONE))
                .toList();
    }

    private static RawValue value(IndicatorRow row) {
        FigureKey key = row.key();
        Result result = row.figure() instanceof Figure.Known known
                ? new Result.Number(known.value(), known.numerator(), known.denominator())
                : new Result.NotAvailable();
        return new RawValue(key.indicator(), key.areaCode(), key.year(), key.dimension(), key.category(), result);
    }
}
