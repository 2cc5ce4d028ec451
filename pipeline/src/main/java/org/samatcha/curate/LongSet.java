package org.samatcha.curate;

/** A growing set of longs without boxing: 16 bytes an element or a little more. */
final class LongSet {

    private int bits = 10;
    private long[] slots = new long[1 << bits];
    private int size;
    private boolean hasZero;

    /** Whether {@code value} was not in the set before. */
    boolean add(long value) {
        if (value == 0) {
            boolean isNew = !hasZero;
            hasZero = true;
            return isNew;
        }
        if (size * 2 >= slots.length) {
            grow();
        }
        return put(value);
    }

    private boolean put(long value) {
        int mask = slots.length - 1;
        int at = slot(value, bits);
        while (slots[at] != 0) {
            if (slots[at] == value) {
                return false;
            }
            at = (at + 1) & mask;
        }
        slots[at] = value;
        size++;
        return true;
    }

    private void grow() {
        long[] old = slots;
        bits++;
        slots = new long[1 << bits];
        size = 0;
        for (long value : old) {
            if (value != 0) {
                put(value);
            }
        }
    }

    /** By the first bits of a mixed value, so that a set that grows is filled from its beginning to its end. */
    static int slot(long value, int bits) {
        return (int) (value * 0x9E3779B97F4A7C15L >>> Long.SIZE - bits);
    }
}
