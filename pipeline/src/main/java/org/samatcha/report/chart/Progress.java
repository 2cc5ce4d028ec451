package org.samatcha.report.chart;

import java.util.List;
import java.util.OptionalDouble;
import org.samatcha.base.Language;

/** How far each commitment has come from its baseline to its target. */
public record Progress(Caption caption, List<Row> rows) implements ChartSpec {

    public Progress {
        rows = List.copyOf(rows);
    }

    /** What can be said of a commitment today. */
    public enum Course {
        REACHED(ChartWord.REACHED),
        ON_COURSE(ChartWord.ON_COURSE),
        OFF_COURSE(ChartWord.OFF_COURSE),
        UNKNOWN(ChartWord.UNKNOWN_COURSE);

        private final ChartWord word;

        Course(ChartWord word) {
            this.word = word;
        }

        public ChartWord word() {
            return word;
        }
    }

    /** One commitment. */
    public record Row(
            String label, ValueFormat format, ChartValue baseline, ChartValue now, double target, Course course) {

        /**
         * The part of the way that is done: (now − baseline) / (target − baseline). Empty when a number is not known or
         * there was no way to go.
         */
        public OptionalDouble done() {
            if (baseline instanceof ChartValue.Known from
                    && now instanceof ChartValue.Known to
                    && from.value() != target) {
                return OptionalDouble.of((to.value() - from.value()) / (target - from.value()));
            }
            return OptionalDouble.empty();
        }
    }

    @Override
    public ChartTable table() {
        Language language = caption.language();
        return new ChartTable(
                List.of(
                        ChartWord.INDICATOR.in(language),
                        ChartWord.BASELINE.in(language),
                        ChartWord.NOW.in(language),
                        ChartWord.TARGET.in(language),
                        ChartWord.STATUS.in(language)),
                rows.stream()
                        .map(row -> List.of(
                                row.label(),
                                ChartTable.cell(row.baseline(), row.format(), language),
                                ChartTable.cell(row.now(), row.format(), language),
                                row.format().text(row.target()),
                                row.course().word().in(language)))
                        .toList());
    }
}
