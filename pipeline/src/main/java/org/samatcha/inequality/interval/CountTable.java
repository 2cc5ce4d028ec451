package org.samatcha.inequality.interval;

import java.util.List;

/**
 * The groups of one table: those with both counts, and the names of those where a count is missing.
 *
 * <p>An empty group (base zero) stays in {@code counts}; what it means is for each method to say.
 */
public record CountTable(List<GroupCount> counts, List<String> missing) {

    public CountTable {
        counts = List.copyOf(counts);
        missing = List.copyOf(missing);
    }

    /** Groups that have a rate. */
    public List<GroupCount> used() {
        return counts.stream().filter(c -> !c.isEmpty()).toList();
    }

    /** Names of groups without people, which have no rate. */
    public List<String> empty() {
        return counts.stream()
                .filter(GroupCount::isEmpty)
                .map(GroupCount::group)
                .toList();
    }

    /** Groups without a rate, for either reason. */
    public int leftOut() {
        return missing.size() + empty().size();
    }
}
