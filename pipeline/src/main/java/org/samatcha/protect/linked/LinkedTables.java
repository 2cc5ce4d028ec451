package org.samatcha.protect.linked;

import java.util.List;
import java.util.Set;

/**
 * All tables of a release as one system of whole numbers: its unknowns, what each figure tells about them, and what
 * everybody knows of them.
 *
 * @param figures in the order of the rows; figures that are not available are left out
 * @param zero forms that are 0: parts less their whole
 * @param notNegative forms that are at least 0; every unknown is, too
 * @param listed where every category has a cell
 */
record LinkedTables(
        List<Unknown> unknowns,
        List<LinkedFigure> figures,
        List<LinearForm> zero,
        List<LinearForm> notNegative,
        Set<CategoriesListed> listed) {

    LinkedTables {
        unknowns = List.copyOf(unknowns);
        figures = List.copyOf(figures);
        zero = List.copyOf(zero);
        notNegative = List.copyOf(notNegative);
        listed = Set.copyOf(listed);
    }

    /** Whether every category of a dimension that stands alone has a cell, so that everybody is in one of them. */
    boolean isListed(String tally, String dimension) {
        return listed.contains(new CategoriesListed(tally, dimension, dimension, CategoriesListed.ANY));
    }

    /** The same without what the true counts contradict: an attacker who believed it would be misled. */
    LinkedTables agreeingWith(long[] truth) {
        return new LinkedTables(
                unknowns,
                figures,
                zero.stream().filter(form -> form.at(u -> truth[u]) == 0).toList(),
                notNegative.stream().filter(form -> form.at(u -> truth[u]) >= 0).toList(),
                listed);
    }
}
