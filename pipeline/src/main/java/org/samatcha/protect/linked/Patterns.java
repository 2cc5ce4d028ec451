package org.samatcha.protect.linked;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** What earlier searches found: tables that have not changed since need not be searched again. */
public interface Patterns {

    /**
     * What is hidden in tables that hang together.
     *
     * @param hidden numbers of the figures
     * @param toldBefore numbers of the sums that earlier releases had told when it was found
     * @param sums small counts, each with two possible worlds
     * @param lost numbers of the figures with small counts that earlier releases had told
     */
    record Pattern(List<Integer> hidden, List<Integer> toldBefore, long sums, List<Integer> lost) {
        public Pattern {
            hidden = List.copyOf(hidden);
            toldBefore = List.copyOf(toldBefore);
            lost = List.copyOf(lost);
        }

        /**
         * Whether it still holds. What it tells may have been told since; nothing else may, and where something was
         * lost nothing may be missing either: it might no longer be lost.
         */
        boolean isFor(Mask mask) {
            BitSet told = mask.toldWhileHidden(bits(hidden));
            BitSet then = bits(toldBefore);
            then.or(told);
            BitSet now = (BitSet) mask.toldBefore().clone();
            now.or(told);
            BitSet news = (BitSet) now.clone();
            news.andNot(then);
            return news.isEmpty() && (lost.isEmpty() || now.equals(then));
        }

        private static BitSet bits(List<Integer> numbers) {
            BitSet bits = new BitSet();
            numbers.forEach(bits::set);
            return bits;
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

    /**
     * {@code key} stands for the tables, their counts, their figures, which of them are foremost, and the thresholds;
     * not for the program.
     */
    Optional<Pattern> find(String key);

    void keep(String key, Pattern pattern);
}
