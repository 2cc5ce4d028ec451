package org.samatcha.protect.table;

import java.util.BitSet;

/**
 * Which cells of a table are published.
 *
 * @param primary too small themselves
 * @param secondary suppressed so that the small ones cannot be worked out
 * @param cost the sum of the counts in {@code secondary}
 * @param proof whether no cheaper pattern exists
 */
public record TablePattern(BitSet primary, BitSet secondary, long cost, Proof proof) {

    /** How sure it is that the pattern is the cheapest. */
    public enum Proof {
        CHEAPEST,
        /** The search was cut short: safe, and no cell of it could be published, but a cheaper one may exist. */
        NONE_SUPERFLUOUS
    }

    public BitSet suppressed() {
        BitSet all = (BitSet) primary.clone();
        all.or(secondary);
        return all;
    }
}
