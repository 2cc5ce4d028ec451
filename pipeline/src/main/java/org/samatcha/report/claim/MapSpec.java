package org.samatcha.report.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samatcha.base.BilingualText;
import org.samatcha.indicator.Figure;
import org.samatcha.report.chart.Boundaries;
import org.samatcha.report.chart.ChartSpec;
import org.samatcha.report.chart.Choropleth;
import org.samatcha.report.chart.TileMap;
import org.samatcha.report.chart.ValueFormat;

/**
 * The districts as a map in five classes of equal size: with their true outlines when the release has them, else as
 * tiles in their rough places.
 */
final class MapSpec {

    private static final int MOST_GROUPS = 5;

    /** Of a district that the user's file lacks: not drawn, and still in the table. */
    private static final Boundaries.Outline NO_OUTLINE = new Boundaries.Outline(List.of());

    private final Lookup look;

    MapSpec(Lookup look) {
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
        List<Double> distinct = breaks.stream().distinct().toList();
        return Optional.of(
                look.published().boundaries().isEmpty()
                        ? tiles(use, title, year, distinct)
                        : outlines(use, title, year, distinct));
    }

    private ChartSpec tiles(Use use, String title, int year, List<Double> breaks) {
        BilingualText alt = BilingualText.of(
                "แต่ละช่องคือหนึ่งอำเภอ วางตามตำแหน่งโดยประมาณ สีเข้มคือค่าสูง",
                "One tile per district, placed roughly as on the map; darker is higher");
        return new TileMap(
                look.caption(use, title, look.yearText(use, year), alt),
                look.format(use),
                breaks,
                look.published().districts().stream()
                        .map(area -> new TileMap.Tile(
                                area.code(), area.name().in(look.language()), look.value(use, area, year)))
                        .toList());
    }

    private ChartSpec outlines(Use use, String title, int year, List<Double> breaks) {
        BilingualText alt = BilingualText.of(
                "แผนที่จังหวัดแบ่งตามเขตอำเภอ สีเข้มคือค่าสูง", "Map of the province by district; darker is higher");
        return new Choropleth(
                look.caption(use, title, look.yearText(use, year), alt),
                look.format(use),
                breaks,
                look.published().districts().stream()
                        .map(area -> new Choropleth.Area(
                                area.name().in(look.language()),
                                look.published().boundaries().find(area.code()).orElse(NO_OUTLINE),
                                look.value(use, area, year)))
                        .toList());
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
