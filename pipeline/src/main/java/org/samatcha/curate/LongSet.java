package org.samatcha.curate;

/** A growing set of longs without boxing: 16 bytes an element or a little more. */
final class LongSet {

    private long[] slots = new long[1 << 10];
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
        int at = slot(value, mask);
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
        slots = new long[old.length * 2];
        size = 0;
        for (long value : old) {
            if (value != 0) {
                put(value);
            }
        }
    }

    private static int slot(long value, int mask) {
        long mixed = value * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & mask;
    }
}
