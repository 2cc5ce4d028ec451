package org.samatcha.inequality;

import java.util.List;
import java.util.stream.Stream;

/** Every measure that can be computed, in the order of {@code docs/measures.md}: one list per theme. */
public final class MeasureCards {

    private MeasureCards() {}

    public static List<MeasureCard> all() {
        return Stream.of(GroupMeasures.cards(), RateMeasures.cards())
                .flatMap(List::stream)
                .toList();
    }
}
