package org.samatcha.report.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samatcha.base.BilingualText;
import org.samatcha.indicator.Figure;
import org.samatcha.report.chart.Caption;
import org.samatcha.report.chart.ChartSpec;
import org.samatcha.report.chart.TileMap;
import org.samatcha.report.chart.ValueFormat;

/** The districts as tiles in their rough places, in five classes of equal size. */
final class TileMapSpec {

    private static final int MOST_GROUPS = 5;

    private final Lookup look;

    TileMapSpec(Lookup look) {
        this.look = look;
    }

    Optional<ChartSpec> of(Use use, String title, int year) {
        double[] values = look.published().districts().stream()
                .map(area -> look.published().figure(use, area, year))
                .filter(Figure.Known.class::isInstance)
                .mapToDouble(figure -> ((Figure.Known) figure).value())
                .sorted()
                .toArray();
        if (values.length < MOST_GROUPS) {
            return Optional.empty();
        }
        List<Double> breaks = new ArrayList<>();
        for (int part = 1; part < MOST_GROUPS; part++) {
            breaks.add(rounded(values[values.length * part / MOST_GROUPS], look.format(use)));
        }
        Caption caption = look.caption(
                use,
                title,
                look.yearText(use, year),
                BilingualText.of(
                        "แต่ละช่องคือหนึ่งอำเภอ วางตามตำแหน่งโดยประมาณ สีเข้มคือค่าสูง",
                        "One tile per district, placed roughly as on the map; darker is higher"));
        return Optional.of(new TileMap(
                caption,
                look.format(use),
                breaks.stream().distinct().toList(),
                look.published().districts().stream()
                        .map(area -> new TileMap.Tile(
                                area.code(), area.name().in(look.language()), look.value(use, area, year)))
                        .toList()));
    }

    private static double rounded(double value, ValueFormat format) {
        double step = switch (format) {
            case PERCENT, PERCENT_POINTS -> 0.001;
            case COUNT -> 1;
            case RATIO -> 0.01;
        };
        return Math.round(value / step) * step;
    }
}
