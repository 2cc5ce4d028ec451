package org.samatcha.report.drawing;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.samatcha.base.Language;
import org.samatcha.report.chart.Caterpillar;
import org.samatcha.report.chart.ChartValue;
import org.samatcha.report.chart.ChartWord;
import org.samatcha.report.chart.Comparison;

/** Ranked dots with intervals, the province's line, and value with interval at the right. */
record CaterpillarChart(Typeface typeface) {

    ChartDrawing draw(Caterpillar chart) {
        Language language = chart.caption().language();
        List<Double> numbers = new ArrayList<>(List.of(chart.province().value()));
        chart.rows().forEach(row -> numbers.addAll(Scale.ends(row.value())));
        return new RowFrame(
                        typeface,
                        chart.rows().stream().map(Caterpillar.Row::label).toList(),
                        Scale.over(numbers, chart.format(), Scale.Start.NEAR_DATA, 8))
                .key(Marks.key(
                        chart.rows().stream()
                                .filter(row -> row.value() instanceof ChartValue.Known)
                                .map(Caterpillar.Row::compared),
                        language))
                .reference(chart.province())
                .hatching(chart.rows().stream().map(Caterpillar.Row::value).toList())
                .column(
                        ChartWord.of(chart.format()).in(language) + " " + ChartWord.WITH_INTERVAL.in(language),
                        chart.rows().stream()
                                .map(row -> Marks.cell(row.value(), row.compared(), chart.format(), language))
                                .toList())
                .draw(plot -> data(plot, chart), Panel.Layer.NOTHING);
    }

    private static void data(XYPlot plot, Caterpillar chart) {
        for (Comparison compared : Comparison.values()) {
            List<Data.At> marks = new ArrayList<>();
            List<Data.Span> intervals = new ArrayList<>();
            for (int row = 0; row < chart.rows().size(); row++) {
                Caterpillar.Row one = chart.rows().get(row);
                if (one.compared() == compared && one.value() instanceof ChartValue.Known known) {
                    marks.add(new Data.At(known.value(), row));
                    if (known.hasInterval()) {
                        intervals.add(new Data.Span(row, known.lower(), known.upper()));
                    }
                }
            }
            if (!marks.isEmpty()) {
                Mark mark = Mark.of(compared);
                Data.intervals(plot, mark.color(), Theme.LINE, intervals);
                Data.marks(plot, mark, 6.2, marks);
            }
        }
    }
}
