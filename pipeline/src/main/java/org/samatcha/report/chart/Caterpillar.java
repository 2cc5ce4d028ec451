package org.samatcha.report.chart;

import java.util.List;
import org.samatcha.base.Language;

/**
 * Ranked dots with 95 % intervals against the province: who clearly differs, and who only seems to.
 *
 * <p>Rows stand in the order given, first at the top.
 */
public record Caterpillar(Caption caption, ValueFormat format, ReferenceLine province, List<Row> rows)
        implements ChartSpec {

    public Caterpillar {
        rows = List.copyOf(rows);
    }

    /** One area. The comparison of a value that is not known is printed nowhere. */
    public record Row(String label, ChartValue value, Comparison compared) {}

    @Override
    public ChartTable table() {
        Language language = caption.language();
        return new ChartTable(
                List.of(
                        ChartWord.AREA.in(language),
                        ChartWord.of(format).in(language),
                        ChartWord.INTERVAL.in(language),
                        ChartWord.COMPARED.in(language)),
                rows.stream()
                        .map(row -> List.of(
                                row.label(),
                                ChartTable.cell(row.value(), format, language),
                                ChartTable.interval(row.value(), format),
                                row.value() instanceof ChartValue.Known
                                        ? ChartWord.of(row.compared()).in(language)
                                        : "–"))
                        .toList());
    }
}
