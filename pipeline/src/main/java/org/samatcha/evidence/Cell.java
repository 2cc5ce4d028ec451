package org.samatcha.evidence;

import java.io.Serializable;
import java.util.Map;

/**
 * Where a count stands.
 *
 * @param area code of a province or district
 * @param year Buddhist era, of the counted table's own kind of year
 * @param dimension {@code all}, {@code sex}, {@code sex*poverty} …
 * @param category {@code all}, {@code female}, {@code female*poor} …
 */
public record Cell(String area, int year, String dimension, String category) implements Serializable {

    public Cell at(String otherDimension, String otherCategory) {
        return new Cell(area, year, otherDimension, otherCategory);
    }

    public Cell in(int otherYear) {
        return new Cell(area, otherYear, dimension, category);
    }

    public Cell whole() {
        return at(Split.ALL, Split.ALL);
    }

    /** The same, made of {@code texts}: where many cells are kept, each text lies in memory once. */
    public Cell sharing(Map<String, String> texts) {
        return new Cell(
                texts.computeIfAbsent(area, same -> same),
                year,
                texts.computeIfAbsent(dimension, same -> same),
                texts.computeIfAbsent(category, same -> same));
    }
}
