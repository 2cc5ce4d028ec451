package org.samatcha.inequality.opportunity;

import java.util.List;
import org.samatcha.inequality.interval.GroupCount;

/**
 * Children who share all circumstances, for example girls in poor rural households.
 *
 * @param circumstances one category per circumstance, always in the same order
 * @param covered how many have the opportunity
 * @param children how many there are
 */
public record OpportunityCell(List<String> circumstances, double covered, double children) {

    public OpportunityCell {
        circumstances = List.copyOf(circumstances);
        if (!new GroupCount(String.join("*", circumstances), covered, children).isProportion()) {
            throw new IllegalArgumentException(circumstances + ": more covered than children");
        }
    }
}
