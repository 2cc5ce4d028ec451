package org.samatcha.report.drawing;

import java.util.List;
import java.util.stream.Stream;
import org.samatcha.base.Language;
import org.samatcha.report.chart.ChartValue;
import org.samatcha.report.chart.ChartWord;
import org.samatcha.report.chart.Comparison;
import org.samatcha.report.chart.ValueFormat;

/** Keys and printed values that several forms share. */
final class Marks {

    private Marks() {}

    /** The results of a comparison that occur, in the order of the enum; nothing when nothing was compared. */
    static List<Key.Entry> key(Stream<Comparison> occurring, Language language) {
        List<Comparison> found = occurring.distinct().sorted().toList();
        if (found.equals(List.of(Comparison.NONE))) {
            return List.of();
        }
        return found.stream()
                .map(one -> new Key.Entry(Mark.of(one), ChartWord.of(one).in(language)))
                .toList();
    }

    /** Value and interval, or in words why there is none. */
    static RowFrame.Cell cell(ChartValue value, Comparison compared, ValueFormat format, Language language) {
        if (value instanceof ChartValue.Known known) {
            String interval = known.hasInterval()
                    ? " (" + format.text(known.lower()) + "–" + format.text(known.upper()) + ")"
                    : "";
            return new RowFrame.Cell(
                    format.text(known.value()) + interval,
                    Theme.text(Mark.of(compared).color()));
        }
        return new RowFrame.Cell(reason(value, language), Theme.MUTED);
    }

    /** Why there is no number; empty for a known one. */
    static String reason(ChartValue value, Language language) {
        if (value instanceof ChartValue.Hidden) {
            return ChartWord.HIDDEN.in(language);
        }
        return value instanceof ChartValue.Missing ? ChartWord.MISSING.in(language) : "";
    }
}
