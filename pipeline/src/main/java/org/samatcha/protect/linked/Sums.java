package org.samatcha.protect.linked;

import java.util.Arrays;

/** How forms change when unknowns change; one buffer that is used again and again. */
final class Sums {

    private final Occurrences occurrences;
    private final long[] changes;
    private int[] touched = new int[256];
    private int size;

    Sums(Occurrences occurrences, int forms) {
        this.occurrences = occurrences;
        this.changes = new long[forms];
    }

    Sums of(Attempt attempt, long sign) {
        for (int i = 0; i < size; i++) {
            changes[touched[i]] = 0;
        }
        size = 0;
        for (int i = 0; i < attempt.size(); i++) {
            int unknown = attempt.unknown(i);
            for (int at = occurrences.first(unknown); at < occurrences.end(unknown); at++) {
                int form = occurrences.form(at);
                if (changes[form] == 0) {
                    if (size == touched.length) {
                        touched = Arrays.copyOf(touched, 2 * size);
                    }
                    touched[size++] = form;
                }
                changes[form] += sign * attempt.step(i) * occurrences.factor(at);
            }
        }
        return this;
    }

    boolean areAllZero() {
        for (int i = 0; i < size; i++) {
            if (changes[touched[i]] != 0) {
                return false;
            }
        }
        return true;
    }

    /** The forms that change, in order, each once. */
    int[] changed() {
        return Arrays.stream(touched, 0, size)
                .filter(form -> changes[form] != 0)
                .distinct()
                .sorted()
                .toArray();
    }

    long change(int form) {
        return changes[form];
    }
}
