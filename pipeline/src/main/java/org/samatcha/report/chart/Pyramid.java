package org.samatcha.report.chart;

import java.util.List;
import org.samatcha.base.Language;

/** Two groups by age, back to back, for example boys and girls; rows from the top down as given. */
public record Pyramid(Caption caption, ValueFormat format, String left, String right, List<Row> rows)
        implements ChartSpec {

    public Pyramid {
        rows = List.copyOf(rows);
    }

    /** One age group. */
    public record Row(String label, ChartValue left, ChartValue right) {}

    @Override
    public ChartTable table() {
        Language language = caption.language();
        return new ChartTable(
                List.of(ChartWord.GROUP.in(language), left, right),
                rows.stream()
                        .map(row -> List.of(
                                row.label(),
                                ChartTable.cell(row.left(), format, language),
                                ChartTable.cell(row.right(), format, language)))
                        .toList());
    }
}
