package org.samatcha.coded;

import java.util.Arrays;
import java.util.BitSet;

/** The rows of a table by their first number: chains of rows from a hash table of their first ones. */
public final class SameNumber {

    /** What is done with each group: the first {@code size} of {@code rows}, in no order. */
    public interface Each {
        void take(int[] rows, int size);
    }

    private static final int END = -1;

    private SameNumber() {}

    /** Groups come in the order of their first rows; a row without a number is a group of its own. */
    public static void forEach(CodedRows table, Each each) {
        int[] next = new int[table.size()];
        BitSet first = chain(table, next);
        int[] group = new int[16];
        for (int row = first.nextSetBit(0); row >= 0; row = first.nextSetBit(row + 1)) {
            int size = 0;
            for (int member = row; member != END; member = next[member]) {
                if (size == group.length) {
                    group = Arrays.copyOf(group, size * 2);
                }
                group[size++] = member;
            }
            each.take(group, size);
        }
    }

    /** The first row of every group; {@code next} gets what follows each row. */
    private static BitSet chain(CodedRows table, int[] next) {
        int mask = Math.max(2, Integer.highestOneBit(table.size()) * 4) - 1;
        int[] slots = new int[mask + 1];
        BitSet first = new BitSet(table.size());
        for (int row = 0; row < table.size(); row++) {
            long number = table.number(row, 0);
            next[row] = END;
            if (number == Layout.NONE) {
                first.set(row);
                continue;
            }
            int at = slot(number) & mask;
            while (slots[at] != 0 && table.number(slots[at] - 1, 0) != number) {
                at = (at + 1) & mask;
            }
            if (slots[at] == 0) {
                slots[at] = row + 1;
                first.set(row);
            } else {
                int head = slots[at] - 1;
                next[row] = next[head];
                next[head] = row;
            }
        }
        return first;
    }

    /** Other bits than those that chose the task: they are much alike for all numbers here. */
    private static int slot(long number) {
        return (int) (number * 0x9E3779B97F4A7C15L >>> 12);
    }
}
