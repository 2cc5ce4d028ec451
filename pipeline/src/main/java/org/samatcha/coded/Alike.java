package org.samatcha.coded;

import java.util.Arrays;
import java.util.List;

/**
 * Rows that are alike in every word, as one row that says how many there are.
 *
 * <p>Of six million pupils hardly one million differ in anything that is counted, so conditions and sums are worked out
 * for those alone.
 */
public final class Alike {

    /** The number of rows that a row stands for. */
    public static final String ROWS = "alike";

    private Alike() {}

    /** The same words, each row once, and {@link #ROWS}. */
    public static CodedRows of(CodedRows rows) {
        Layout layout = rows.layout().without(List.of(), List.of(ROWS));
        CodedRows alike = new CodedRows(layout, rows.words());
        int width = layout.words().size();
        int[] slots = new int[64];
        int[] codes = new int[width];
        long[] once = {1};
        for (int row = 0; row < rows.size(); row++) {
            for (int i = 0; i < width; i++) {
                codes[i] = rows.code(row, i);
            }
            int at = slot(codes, alike, slots);
            if (slots[at] != 0) {
                alike.increase(slots[at] - 1, 0, 1);
                continue;
            }
            if (alike.size() * 2 >= slots.length) {
                slots = larger(slots, alike);
                at = slot(codes, alike, slots);
            }
            slots[at] = alike.add(once, codes) + 1;
        }
        return alike;
    }

    private static int[] larger(int[] slots, CodedRows alike) {
        int[] more = new int[slots.length * 4];
        int[] codes = new int[alike.layout().words().size()];
        for (int row = 0; row < alike.size(); row++) {
            for (int i = 0; i < codes.length; i++) {
                codes[i] = alike.code(row, i);
            }
            more[slot(codes, alike, more)] = row + 1;
        }
        return more;
    }

    /** Where the row with these codes is, or would be. */
    private static int slot(int[] codes, CodedRows alike, int[] slots) {
        int mask = slots.length - 1;
        int at = mixed(Arrays.hashCode(codes)) & mask;
        while (slots[at] != 0 && !isAt(slots[at] - 1, alike, codes)) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private static boolean isAt(int row, CodedRows alike, int[] codes) {
        for (int i = 0; i < codes.length; i++) {
            if (alike.code(row, i) != codes[i]) {
                return false;
            }
        }
        return true;
    }

    private static int mixed(int hash) {
        return (hash * 0x9E3779B9) >>> 8 ^ hash;
    }
}
