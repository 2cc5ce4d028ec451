package org.samatcha.evidence;

/** Sums by a number that stands for a category; open addressing, without boxes around the numbers. */
final class SumsByKey {

    /** What is done with each key and its sums. */
    interface Each {
        void take(long key, long[] sums);
    }

    private final int tallies;
    private long[] keys = new long[16];
    private long[][] sums = new long[16][];
    private int size;

    SumsByKey(int tallies) {
        this.tallies = tallies;
    }

    int size() {
        return size;
    }

    /** The sums of {@code key}, zero at first. */
    long[] of(long key) {
        int at = slot(key, keys, sums);
        if (sums[at] == null) {
            if (size * 2 >= keys.length) {
                grow();
                at = slot(key, keys, sums);
            }
            keys[at] = key;
            sums[at] = new long[tallies];
            size++;
        }
        return sums[at];
    }

    void forEach(Each each) {
        for (int i = 0; i < keys.length; i++) {
            if (sums[i] != null) {
                each.take(keys[i], sums[i]);
            }
        }
    }

    private void grow() {
        long[] moreKeys = new long[keys.length * 2];
        long[][] moreSums = new long[keys.length * 2][];
        forEach((key, sum) -> {
            int at = slot(key, moreKeys, moreSums);
            moreKeys[at] = key;
            moreSums[at] = sum;
        });
        keys = moreKeys;
        sums = moreSums;
    }

    /** Where the key is, or would be. */
    private static int slot(long key, long[] keys, long[][] sums) {
        int mask = keys.length - 1;
        int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (sums[at] != null && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
