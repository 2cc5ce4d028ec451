package org.samatcha.protect.linked;

import java.util.HashMap;
import java.util.Map;

/** Counts that may not be the true ones but agree with everything that is published: changes to the true ones. */
final class World {

    private final Map<Integer, Long> changes = new HashMap<>();
    private final Map<Integer, Long> slackChanges = new HashMap<>();

    long change(int unknown) {
        return changes.getOrDefault(unknown, 0L);
    }

    /** The change of one of the forms that must not be negative. */
    long slackChange(int form) {
        return slackChanges.getOrDefault(form, 0L);
    }

    void apply(Move move, long times) {
        move.steps().forEach((unknown, step) -> changes.merge(unknown, step * times, Long::sum));
        move.slackSteps().forEach((form, step) -> slackChanges.merge(form, step * times, Long::sum));
    }

    Map<Integer, Long> changes() {
        return Map.copyOf(changes);
    }
}
