package org.samatcha.report.chart;

import java.util.List;
import org.samatcha.base.Language;

/**
 * What each circumstance contributes to a total (for example Shapley shares of inequality of opportunity), as bars to
 * the right when it adds and to the left when it takes away.
 */
public record Contributions(Caption caption, ValueFormat format, List<Part> parts) implements ChartSpec {

    public Contributions {
        parts = List.copyOf(parts);
    }

    /** One circumstance. */
    public record Part(String label, ChartValue value) {}

    @Override
    public ChartTable table() {
        Language language = caption.language();
        return new ChartTable(
                List.of(ChartWord.GROUP.in(language), ChartWord.of(format).in(language)),
                parts.stream()
                        .map(part -> List.of(part.label(), ChartTable.cell(part.value(), format, language)))
                        .toList());
    }
}
