package org.samatcha.report.chart;

import java.util.List;
import org.samatcha.base.Language;

/**
 * Two measures of the same areas against each other. Areas in focus are named; nothing says that one causes another.
 */
public record Scatter(
        Caption caption, String xLabel, ValueFormat xFormat, String yLabel, ValueFormat yFormat, List<Dot> dots)
        implements ChartSpec {

    public Scatter {
        dots = List.copyOf(dots);
    }

    /** One area; drawn only when both numbers are known. */
    public record Dot(String label, Emphasis emphasis, ChartValue x, ChartValue y) {}

    @Override
    public ChartTable table() {
        Language language = caption.language();
        return new ChartTable(
                List.of(ChartWord.AREA.in(language), xLabel, yLabel),
                dots.stream()
                        .map(dot -> List.of(
                                dot.label(),
                                ChartTable.cell(dot.x(), xFormat, language),
                                ChartTable.cell(dot.y(), yFormat, language)))
                        .toList());
    }
}
