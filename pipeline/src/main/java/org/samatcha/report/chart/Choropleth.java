package org.samatcha.report.chart;

import java.util.List;
import org.samatcha.base.Language;

/**
 * A map with true boundaries, shaded in classes; the boundaries are the user's (see {@link Boundaries}).
 *
 * @param breaks rising lower bounds of the second class and those above, one to four
 */
public record Choropleth(Caption caption, ValueFormat format, List<Double> breaks, List<Area> areas)
        implements ChartSpec {

    public Choropleth {
        breaks = List.copyOf(breaks);
        areas = List.copyOf(areas);
        if (breaks.isEmpty() || breaks.size() > 4) {
            throw new IllegalArgumentException("A map has two to five classes, got breaks " + breaks);
        }
    }

    /** One area with its outline. */
    public record Area(String label, Boundaries.Outline outline, ChartValue value) {}

    /** See {@link TileMap#classOf}. */
    public int classOf(double value) {
        return (int) breaks.stream()
                .filter(bound -> value >= bound || format.text(value).equals(format.text(bound)))
                .count();
    }

    @Override
    public ChartTable table() {
        Language language = caption.language();
        return new ChartTable(
                List.of(ChartWord.AREA.in(language), ChartWord.of(format).in(language)),
                areas.stream()
                        .map(area -> List.of(area.label(), ChartTable.cell(area.value(), format, language)))
                        .toList());
    }
}
