package org.samatcha.protect.linked;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.samatcha.evidence.Cell;

/**
 * That every category of one dimension has a cell, so that the cells add up to what they are parts of.
 *
 * @param dimension the cells' dimension, for example {@code level*sex}
 * @param summed the dimension of which every category is there, for example {@code sex}
 * @param within the category of the other dimension where that is so; {@link #ANY} for each
 */
record CategoriesListed(String tally, String dimension, String summed, String within) {

    static final String ANY = "*";

    /** What follows from a slice over every category, if its cell {@code read} became {@code unknown}. */
    static List<CategoriesListed> by(Cell read, Unknown unknown) {
        Map<String, String> asked = TallyMeanings.categories(read);
        Map<String, String> found = TallyMeanings.categories(unknown.cell());
        List<CategoriesListed> listed = new ArrayList<>();
        for (String summed : asked.keySet()) {
            String within = found.entrySet().stream()
                    .filter(entry -> !asked.containsKey(entry.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(ANY);
            listed.add(new CategoriesListed(unknown.tally(), unknown.cell().dimension(), summed, within));
        }
        return listed;
    }
}
