package org.samatcha.protect.linked;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Proof that a sum cannot be worked out: two worlds that agree with everything published and with everything known of
 * the tables, in which the sum differs by at least its width.
 *
 * @param low changes to the true counts
 * @param high changes to the true counts
 */
record Witness(Sensitive sum, long[] low, long[] high) {

    /**
     * How many of some proofs do not hold; {@code truth} are the true counts. Looks at every sum afresh, in whole
     * numbers, and at each world once.
     */
    static long untrue(List<Witness> witnesses, Mask mask, long[] truth) {
        Map<long[], Boolean> possible = new IdentityHashMap<>();
        return witnesses.stream()
                .filter(witness -> !(witness.isFarApart()
                        && Stream.of(witness.low, witness.high)
                                .allMatch(world -> possible.computeIfAbsent(world, w -> isPossible(w, mask, truth)))))
                .count();
    }

    private boolean isFarApart() {
        return change(sum.form(), high) - change(sum.form(), low) >= sum.width();
    }

    private static boolean isPossible(long[] world, Mask mask, long[] truth) {
        for (int unknown = 0; unknown < world.length; unknown++) {
            if (truth[unknown] + world[unknown] < 0) {
                return false;
            }
        }
        List<LinearForm> told = mask.told();
        for (int form = 0; form < told.size(); form++) {
            if (mask.isTold(form) && change(told.get(form), world) != 0) {
                return false;
            }
        }
        return mask.tables().zero().stream().allMatch(form -> change(form, world) == 0)
                && mask.tables().notNegative().stream()
                        .allMatch(form -> form.at(unknown -> truth[unknown] + world[unknown]) >= 0);
    }

    private static long change(LinearForm form, long[] world) {
        return form.at(unknown -> world[unknown]) - form.constant();
    }
}
