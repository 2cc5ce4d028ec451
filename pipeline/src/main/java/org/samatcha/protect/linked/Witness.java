package org.samatcha.protect.linked;

import java.util.List;

/**
 * Proof that a sum cannot be worked out: two worlds that agree with everything published and with everything known of
 * the tables, in which the sum differs by at least its width.
 *
 * @param low changes to the true counts
 * @param high changes to the true counts
 */
record Witness(Sensitive sum, long[] low, long[] high) {

    /** Whether the proof holds; {@code truth} are the true counts. Looks at every sum afresh, in whole numbers. */
    boolean holds(Mask mask, long[] truth) {
        return change(sum.form(), high) - change(sum.form(), low) >= sum.width()
                && isPossible(low, mask, truth)
                && isPossible(high, mask, truth);
    }

    static boolean isPossible(long[] world, Mask mask, long[] truth) {
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
