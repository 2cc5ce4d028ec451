package org.samatcha.report.chart;

import java.util.List;
import org.samatcha.base.Direction;
import org.samatcha.base.Language;

/**
 * Two years on one line per area: hollow the earlier, filled the later; the number at the right is the change.
 *
 * @param direction which way is an improvement
 */
public record Dumbbell(
        Caption caption, ValueFormat format, String before, String after, Direction direction, List<Row> rows)
        implements ChartSpec {

    public Dumbbell {
        rows = List.copyOf(rows);
    }

    /** One area in both years. */
    public record Row(String label, ChartValue before, ChartValue after) {}

    @Override
    public ChartTable table() {
        Language language = caption.language();
        return new ChartTable(
                List.of(ChartWord.AREA.in(language), before, after, ChartWord.CHANGE.in(language)),
                rows.stream()
                        .map(row -> List.of(
                                row.label(),
                                ChartTable.cell(row.before(), format, language),
                                ChartTable.cell(row.after(), format, language),
                                ChartTable.difference(row.before(), row.after(), format)))
                        .toList());
    }
}
