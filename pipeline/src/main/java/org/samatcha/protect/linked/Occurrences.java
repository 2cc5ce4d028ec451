package org.samatcha.protect.linked;

import java.util.List;

/** For every unknown, the forms of a list in which it occurs. */
final class Occurrences {

    private final int[] starts;
    private final int[] forms;
    private final int[] factors;

    Occurrences(List<LinearForm> all, int unknowns) {
        starts = new int[unknowns + 1];
        for (LinearForm form : all) {
            for (int i = 0; i < form.size(); i++) {
                starts[form.unknown(i) + 1]++;
            }
        }
        for (int unknown = 0; unknown < unknowns; unknown++) {
            starts[unknown + 1] += starts[unknown];
        }
        int[] next = starts.clone();
        forms = new int[starts[unknowns]];
        factors = new int[starts[unknowns]];
        for (int number = 0; number < all.size(); number++) {
            LinearForm form = all.get(number);
            for (int i = 0; i < form.size(); i++) {
                int at = next[form.unknown(i)]++;
                forms[at] = number;
                factors[at] = form.factor(i);
            }
        }
    }

    /** The positions of an unknown's occurrences are {@code first} (included) to {@code end} (not). */
    int first(int unknown) {
        return starts[unknown];
    }

    int end(int unknown) {
        return starts[unknown + 1];
    }

    int form(int position) {
        return forms[position];
    }

    int factor(int position) {
        return factors[position];
    }
}
