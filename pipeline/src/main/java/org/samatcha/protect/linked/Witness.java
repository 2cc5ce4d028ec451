package org.samatcha.protect.linked;

import java.util.Map;
import java.util.function.IntToLongFunction;

/**
 * Proof that a sum cannot be worked out: two worlds that agree with everything published and with everything known of
 * the tables, in which the sum differs by at least {@code width}.
 *
 * @param low changes to the true counts
 * @param high changes to the true counts
 */
record Witness(LinearForm form, long width, Map<Integer, Long> low, Map<Integer, Long> high) {

    /** Whether the proof holds; {@code truth} are the true counts. */
    boolean holds(Mask mask, long[] truth) {
        LinkedTables tables = mask.tables();
        return form.at(value(truth, high)) - form.at(value(truth, low)) >= width
                && isPossible(low, mask, tables, truth)
                && isPossible(high, mask, tables, truth);
    }

    private static boolean isPossible(Map<Integer, Long> changes, Mask mask, LinkedTables tables, long[] truth) {
        for (int unknown : changes.keySet()) {
            if (truth[unknown] + changes.get(unknown) < 0) {
                return false;
            }
        }
        for (LinearForm form : tables.zero()) {
            if (isTouched(form, changes) && form.at(value(truth, changes)) != form.at(u -> truth[u])) {
                return false;
            }
        }
        for (LinearForm form : tables.notNegative()) {
            if (isTouched(form, changes) && form.at(value(truth, changes)) < Math.min(0, form.at(u -> truth[u]))) {
                return false;
            }
        }
        for (int told = 0; told < mask.told().size(); told++) {
            LinearForm form = mask.told().get(told);
            if (mask.isTold(told)
                    && isTouched(form, changes)
                    && form.at(value(truth, changes)) != form.at(u -> truth[u])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTouched(LinearForm form, Map<Integer, Long> changes) {
        for (int i = 0; i < form.size(); i++) {
            if (changes.containsKey(form.unknown(i))) {
                return true;
            }
        }
        return false;
    }

    private static IntToLongFunction value(long[] truth, Map<Integer, Long> changes) {
        return unknown -> truth[unknown] + changes.getOrDefault(unknown, 0L);
    }
}
