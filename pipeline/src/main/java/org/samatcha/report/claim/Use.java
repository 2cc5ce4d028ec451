package org.samatcha.report.claim;

import org.samatcha.evidence.Split;

/**
 * Which figures a claim or chart speaks of.
 *
 * @param dimension {@code all} where the file says nothing
 * @param category the group; {@code all} where the file says nothing
 * @param from the group that gaps are counted from, in a claim about two groups; empty otherwise
 * @param to the group that gaps are counted to
 * @param district the code of the district it is about; empty for the province
 */
public record Use(String indicator, String dimension, String category, String from, String to, String district) {

    public Use(String indicator, String dimension, String category, String from, String to) {
        this(indicator, dimension, category, from, to, "");
    }

    /** An indicator for everybody in the province. */
    public static Use of(String indicator) {
        return new Use(indicator, Split.ALL, Split.ALL, "", "");
    }

    public boolean comparesGroups() {
        return !from.isEmpty();
    }

    public boolean isOfDistrict() {
        return !district.isEmpty();
    }

    /** The same indicator for everybody. */
    public Use whole() {
        return new Use(indicator, Split.ALL, Split.ALL, "", "", district);
    }

    public Use inGroup(String group) {
        return new Use(indicator, dimension, group, "", "", district);
    }

    /** The figures that years and values are looked up by: the whole in a claim about two groups. */
    public Use base() {
        return comparesGroups() ? whole() : this;
    }
}
