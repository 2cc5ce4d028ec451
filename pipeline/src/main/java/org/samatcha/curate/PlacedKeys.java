package org.samatcha.curate;

/** Keys, and where each was seen first; both side by side, so that a key costs one look into memory. */
final class PlacedKeys {

    /** What is known of a key when it is seen. */
    enum Before {
        NEVER,
        HERE,
        ELSEWHERE
    }

    private static final long INSTEAD_OF_ZERO = 0x5DEECE66DL;

    private int bits = 10;
    private long[] slots = new long[2 << bits];
    private int size;

    /** Further places of keys that were seen in several. */
    private final LongSet further = new LongSet();

    /** Sees {@code key} at {@code place}. */
    Before see(long key, long place) {
        long one = key == 0 ? INSTEAD_OF_ZERO : key;
        if (size * 2 >= slots.length / 2) {
            grow();
        }
        int at = find(one);
        if (slots[at] == 0) {
            slots[at] = one;
            slots[at + 1] = place;
            size++;
            return Before.NEVER;
        }
        boolean isNewThere = slots[at + 1] != place && further.add(Long.rotateLeft(one, 21) ^ place);
        return isNewThere ? Before.ELSEWHERE : Before.HERE;
    }

    /** Where the key stands, or would. */
    private int find(long key) {
        int at = 2 * LongSet.slot(key, bits);
        while (slots[at] != 0 && slots[at] != key) {
            at = at + 2 & slots.length - 1;
        }
        return at;
    }

    private void grow() {
        long[] old = slots;
        bits++;
        slots = new long[2 << bits];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != 0) {
                int at = find(old[i]);
                slots[at] = old[i];
                slots[at + 1] = old[i + 1];
            }
        }
    }
}
