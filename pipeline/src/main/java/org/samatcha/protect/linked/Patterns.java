package org.samatcha.protect.linked;

import java.util.List;
import java.util.Optional;

/** What earlier searches found: tables that have not changed since need not be searched again. */
public interface Patterns {

    /**
     * What is hidden in tables that hang together.
     *
     * @param hidden numbers of the figures
     * @param sums small counts, each with two possible worlds
     */
    record Pattern(List<Integer> hidden, long sums) {
        public Pattern {
            hidden = List.copyOf(hidden);
        }
    }

    /** Remembers nothing. */
    Patterns NONE = new Patterns() {
        @Override
        public Optional<Pattern> find(String key) {
            return Optional.empty();
        }

        @Override
        public void keep(String key, Pattern pattern) {}
    };

    /** {@code key} stands for the tables, their counts, their figures and the thresholds; not for the program. */
    Optional<Pattern> find(String key);

    void keep(String key, Pattern pattern);
}
