package org.samatcha.report.chart;

import java.util.List;
import java.util.Optional;
import org.samatcha.base.Direction;
import org.samatcha.base.Language;

/**
 * One bar per area from zero, with the line of the target; bars that reach it are told apart.
 *
 * @param direction {@code ADVERSE} when a bar should stay below the target
 */
public record TargetBars(Caption caption, ValueFormat format, ReferenceLine target, Direction direction, List<Row> rows)
        implements ChartSpec {

    public TargetBars {
        rows = List.copyOf(rows);
    }

    /** One area. */
    public record Row(String label, ChartValue value) {}

    /** Whether a value reaches the target; empty when there is no number. On the target counts as reached. */
    public Optional<Boolean> met(ChartValue value) {
        return value instanceof ChartValue.Known known
                ? Optional.of(
                        direction == Direction.ADVERSE
                                ? known.value() <= target.value()
                                : known.value() >= target.value())
                : Optional.empty();
    }

    @Override
    public ChartTable table() {
        Language language = caption.language();
        return new ChartTable(
                List.of(
                        ChartWord.AREA.in(language),
                        ChartWord.of(format).in(language),
                        target.label() + " " + format.text(target.value())),
                rows.stream()
                        .map(row -> List.of(
                                row.label(),
                                ChartTable.cell(row.value(), format, language),
                                met(row.value())
                                        .map(met -> (met ? ChartWord.MET : ChartWord.NOT_MET).in(language))
                                        .orElse("–")))
                        .toList());
    }
}
