package org.samatcha.report.chart;

import java.util.List;
import org.samatcha.base.Language;

/**
 * One area over many indicators (a spine chart): for each, where it stands between the worst and the best district,
 * with the middle half of districts and the province.
 */
public record AreaProfile(Caption caption, List<Row> rows) implements ChartSpec {

    public AreaProfile {
        rows = List.copyOf(rows);
    }

    /**
     * One indicator.
     *
     * @param spread of the districts, from the worst to the best
     */
    public record Row(
            String label,
            ValueFormat format,
            ChartValue value,
            ChartValue province,
            Spread spread,
            Comparison compared) {}

    /** Worst and best district and the quarter points between them; worst may be the larger number. */
    public record Spread(double worst, double worseQuarter, double betterQuarter, double best) {

        /** Where a number lies between worst (0) and best (1); the middle when all are equal. */
        public double position(double value) {
            return best == worst ? 0.5 : Math.min(1, Math.max(0, (value - worst) / (best - worst)));
        }
    }

    @Override
    public ChartTable table() {
        Language language = caption.language();
        return new ChartTable(
                List.of(
                        ChartWord.INDICATOR.in(language),
                        ChartWord.VALUE.in(language),
                        ChartWord.PROVINCE.in(language),
                        ChartWord.WORST.in(language),
                        ChartWord.BEST.in(language),
                        ChartWord.COMPARED.in(language)),
                rows.stream()
                        .map(row -> List.of(
                                row.label(),
                                ChartTable.cell(row.value(), row.format(), language),
                                ChartTable.cell(row.province(), row.format(), language),
                                row.format().text(row.spread().worst()),
                                row.format().text(row.spread().best()),
                                row.value() instanceof ChartValue.Known
                                        ? ChartWord.of(row.compared()).in(language)
                                        : "–"))
                        .toList());
    }
}
