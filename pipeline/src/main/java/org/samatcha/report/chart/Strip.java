package org.samatcha.report.chart;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.samatcha.base.Language;

/** Every unit (for example every school) as a dot on its area's line, with the middle half and the median. */
public record Strip(Caption caption, ValueFormat format, List<Row> rows) implements ChartSpec {

    public Strip {
        rows = List.copyOf(rows);
    }

    /** One area and the publishable numbers of its units, in any order; empty when it has none. */
    public record Row(String label, List<Double> values) {
        public Row {
            values = List.copyOf(values);
        }

        /**
         * The number below which {@code share} of the units lie, between neighbours by straight line; empty without
         * units.
         */
        public OptionalDouble quantile(double share) {
            if (values.isEmpty()) {
                return OptionalDouble.empty();
            }
            double[] sorted = values.stream().mapToDouble(v -> v).toArray();
            Arrays.sort(sorted);
            double at = share * (sorted.length - 1);
            int below = (int) Math.floor(at);
            int above = Math.min(below + 1, sorted.length - 1);
            return OptionalDouble.of(sorted[below] + (at - below) * (sorted[above] - sorted[below]));
        }
    }

    @Override
    public ChartTable table() {
        Language language = caption.language();
        return new ChartTable(
                List.of(
                        ChartWord.AREA.in(language),
                        ChartWord.NUMBER_OF.in(language),
                        ChartWord.LOWEST.in(language),
                        ChartWord.MEDIAN.in(language),
                        ChartWord.HIGHEST.in(language)),
                rows.stream()
                        .map(row -> List.of(
                                row.label(),
                                ValueFormat.COUNT.text(row.values().size()),
                                quantile(row, 0),
                                quantile(row, 0.5),
                                quantile(row, 1)))
                        .toList());
    }

    private String quantile(Row row, double share) {
        OptionalDouble quantile = row.quantile(share);
        return quantile.isPresent() ? format.text(quantile.getAsDouble()) : ChartWord.MISSING.in(caption.language());
    }
}
