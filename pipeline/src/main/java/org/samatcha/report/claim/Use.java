package org.samatcha.report.claim;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.samatcha.evidence.Split;

/**
 * Which figures a claim or chart speaks of.
 *
 * @param dimension {@code all} where the file says nothing
 * @param category the group; {@code all} where the file says nothing
 * @param from the group that gaps are counted from, in a claim about two groups; empty otherwise
 * @param to the group that gaps are counted to
 */
public record Use(String indicator, String dimension, String category, String from, String to) {

    public Use(
            @JsonProperty(value = "indicator", required = true) String indicator,
            @JsonProperty("dimension") String dimension,
            @JsonProperty("category") String category,
            @JsonProperty("from") String from,
            @JsonProperty("to") String to) {
        this.indicator = indicator;
        this.dimension = Optional.ofNullable(dimension).orElse(Split.ALL);
        this.category = Optional.ofNullable(category).orElse(Split.ALL);
        this.from = Optional.ofNullable(from).orElse("");
        this.to = Optional.ofNullable(to).orElse("");
    }

    public boolean comparesGroups() {
        return !from.isEmpty();
    }

    /** The same indicator for everybody. */
    public Use whole() {
        return new Use(indicator, Split.ALL, Split.ALL, "", "");
    }

    public Use inGroup(String group) {
        return new Use(indicator, dimension, group, "", "");
    }
}
