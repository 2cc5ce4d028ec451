package org.samatcha.report.chart;

import java.util.List;
import org.samatcha.base.Language;

/**
 * One tile per district, placed roughly as on the map, shaded in classes and printed with its number.
 *
 * @param breaks rising lower bounds of the second class and those above, one to four
 */
public record TileMap(Caption caption, ValueFormat format, List<Double> breaks, List<Tile> tiles) implements ChartSpec {

    public TileMap {
        breaks = List.copyOf(breaks);
        tiles = List.copyOf(tiles);
        if (breaks.isEmpty() || breaks.size() > 4) {
            throw new IllegalArgumentException("A map has two to five classes, got breaks " + breaks);
        }
        if (!breaks.equals(breaks.stream().sorted().distinct().toList())) {
            throw new IllegalArgumentException("Breaks must rise: " + breaks);
        }
    }

    /** One district; its code says where the tile lies. */
    public record Tile(String areaCode, String label, ChartValue value) {}

    /**
     * The class of a number: 0 below the first break. A number that prints as a break does belongs to the class above
     * it, so that tile and key agree.
     */
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
                tiles.stream()
                        .map(tile -> List.of(tile.label(), ChartTable.cell(tile.value(), format, language)))
                        .toList());
    }
}
