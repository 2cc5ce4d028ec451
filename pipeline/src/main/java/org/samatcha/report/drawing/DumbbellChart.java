package org.samatcha.report.drawing;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.samatcha.base.Language;
import org.samatcha.report.chart.ChartValue;
import org.samatcha.report.chart.ChartWord;
import org.samatcha.report.chart.Dumbbell;
import org.samatcha.report.drawing.Mark.Form;

/** A hollow mark for the earlier year and a filled one for the later, whose shape says better or worse. */
record DumbbellChart(Typeface typeface) {

    private enum Change {
        IMPROVED(ChartWord.IMPROVED, Mark.filled(Form.CIRCLE, Theme.BLUE)),
        WORSENED(ChartWord.WORSENED, Mark.filled(Form.DIAMOND, Theme.ORANGE)),
        NEUTRAL(ChartWord.NOW, Mark.filled(Form.CIRCLE, Theme.PURPLE));

        private final ChartWord word;
        private final Mark mark;

        Change(ChartWord word, Mark mark) {
            this.word = word;
            this.mark = mark;
        }
    }

    private static final Mark BEFORE = Mark.hollow(Form.CIRCLE, Theme.GREY);

    ChartDrawing draw(Dumbbell chart) {
        Language language = chart.caption().language();
        List<Double> numbers = new ArrayList<>();
        chart.rows().forEach(row -> {
            numbers.addAll(Scale.ends(row.before()));
            numbers.addAll(Scale.ends(row.after()));
        });
        return new RowFrame(
                        typeface,
                        chart.rows().stream().map(Dumbbell.Row::label).toList(),
                        Scale.over(numbers, chart.format(), Scale.Start.NEAR_DATA, 8))
                .key(key(chart, language))
                .hatching(chart.rows().stream().map(DumbbellChart::hiddenIfAny).toList())
                .column(
                        ChartWord.CHANGE.in(language),
                        chart.rows().stream()
                                .map(row -> cell(row, chart, language))
                                .toList())
                .draw(plot -> data(plot, chart), Panel.Layer.NOTHING);
    }

    private static List<Key.Entry> key(Dumbbell chart, Language language) {
        List<Key.Entry> key = new ArrayList<>(List.of(new Key.Entry(BEFORE, chart.before())));
        chart.rows().stream()
                .filter(row -> row.after() instanceof ChartValue.Known)
                .map(row -> change(row, chart))
                .distinct()
                .sorted()
                .forEach(change -> {
                    String word = change == Change.NEUTRAL ? "" : " " + change.word.in(language);
                    key.add(new Key.Entry(change.mark, chart.after() + word));
                });
        return key;
    }

    private static RowFrame.Cell cell(Dumbbell.Row row, Dumbbell chart, Language language) {
        if (row.before() instanceof ChartValue.Known from && row.after() instanceof ChartValue.Known to) {
            Color color = Theme.text(change(row, chart).mark.color());
            return new RowFrame.Cell(chart.format().difference(to.value() - from.value()), color);
        }
        ChartValue why = row.after() instanceof ChartValue.Known ? row.before() : row.after();
        return new RowFrame.Cell(Marks.reason(why, language), Theme.MUTED);
    }

    private static ChartValue hiddenIfAny(Dumbbell.Row row) {
        return row.before() instanceof ChartValue.Hidden ? row.before() : row.after();
    }

    /** No change at all counts as no worse. */
    private static Change change(Dumbbell.Row row, Dumbbell chart) {
        if (!(row.before() instanceof ChartValue.Known from) || !(row.after() instanceof ChartValue.Known to)) {
            return Change.NEUTRAL;
        }
        double up = to.value() - from.value();
        return switch (chart.direction()) {
            case FAVOURABLE -> up >= 0 ? Change.IMPROVED : Change.WORSENED;
            case ADVERSE -> up <= 0 ? Change.IMPROVED : Change.WORSENED;
            case NEUTRAL -> Change.NEUTRAL;
        };
    }

    private static void data(XYPlot plot, Dumbbell chart) {
        List<Data.Span> lines = new ArrayList<>();
        List<Data.At> before = new ArrayList<>();
        for (int row = 0; row < chart.rows().size(); row++) {
            Dumbbell.Row one = chart.rows().get(row);
            if (one.before() instanceof ChartValue.Known from) {
                before.add(new Data.At(from.value(), row));
                if (one.after() instanceof ChartValue.Known to) {
                    lines.add(
                            new Data.Span(row, Math.min(from.value(), to.value()), Math.max(from.value(), to.value())));
                }
            }
        }
        Data.intervals(plot, Theme.LIGHT, Theme.HEAVY, lines);
        Data.marks(plot, BEFORE, 6.2, before);
        for (Change change : Change.values()) {
            List<Data.At> after = new ArrayList<>();
            for (int row = 0; row < chart.rows().size(); row++) {
                Dumbbell.Row one = chart.rows().get(row);
                if (one.after() instanceof ChartValue.Known to && change(one, chart) == change) {
                    after.add(new Data.At(to.value(), row));
                }
            }
            Data.marks(plot, change.mark, 6.6, after);
        }
    }
}
