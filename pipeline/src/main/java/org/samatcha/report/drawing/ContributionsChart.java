package org.samatcha.report.drawing;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.samatcha.base.Language;
import org.samatcha.report.chart.ChartValue;
import org.samatcha.report.chart.ChartWord;
import org.samatcha.report.chart.Comparison;
import org.samatcha.report.chart.Contributions;

/** Bars from zero, blue to the right and orange with an outline to the left. */
record ContributionsChart(Typeface typeface) {

    ChartDrawing draw(Contributions chart) {
        Language language = chart.caption().language();
        List<Double> numbers = new ArrayList<>();
        chart.parts().forEach(part -> numbers.addAll(Scale.ends(part.value())));
        return new RowFrame(
                        typeface,
                        chart.parts().stream().map(Contributions.Part::label).toList(),
                        Scale.over(numbers, chart.format(), Scale.Start.AT_ZERO, 6))
                .hatching(chart.parts().stream().map(Contributions.Part::value).toList())
                .column(
                        ChartWord.of(chart.format()).in(language),
                        chart.parts().stream()
                                .map(part -> Marks.cell(part.value(), Comparison.NONE, chart.format(), language))
                                .toList())
                .draw(plot -> {}, (pen, stage) -> bars(pen, stage, chart));
    }

    private static void bars(Pen pen, Stage stage, Contributions chart) {
        double zero = stage.x(0);
        for (int row = 0; row < chart.parts().size(); row++) {
            if (chart.parts().get(row).value() instanceof ChartValue.Known known) {
                double end = stage.x(known.value());
                double y = stage.y(row);
                Rectangle2D bar = new Rectangle2D.Double(Math.min(zero, end), y - 5, Math.abs(end - zero), 10);
                pen.fill(bar, known.value() >= 0 ? Theme.BLUE : Theme.ORANGE);
                if (known.hasInterval()) {
                    pen.line(stage.x(known.lower()), y, stage.x(known.upper()), y, Theme.HALO, Color.WHITE);
                    pen.line(stage.x(known.lower()), y, stage.x(known.upper()), y, Theme.LINE, Theme.INK);
                }
            }
        }
        pen.line(zero, stage.top(), zero, stage.bottom(), Theme.THIN, Theme.INK);
    }
}
