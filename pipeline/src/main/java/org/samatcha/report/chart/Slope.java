package org.samatcha.report.chart;

import java.util.List;
import org.samatcha.base.Language;

/** Two years side by side, one line per area: who moved, and who crossed whom. Focused lines are in colour. */
public record Slope(Caption caption, ValueFormat format, String before, String after, List<Line> lines)
        implements ChartSpec {

    public Slope {
        lines = List.copyOf(lines);
    }

    /** One area in both years. */
    public record Line(String label, Emphasis emphasis, ChartValue before, ChartValue after) {}

    @Override
    public ChartTable table() {
        Language language = caption.language();
        return new ChartTable(
                List.of(ChartWord.AREA.in(language), before, after, ChartWord.CHANGE.in(language)),
                lines.stream()
                        .map(line -> List.of(
                                line.label(),
                                ChartTable.cell(line.before(), format, language),
                                ChartTable.cell(line.after(), format, language),
                                ChartTable.difference(line.before(), line.after(), format)))
                        .toList());
    }
}
