package org.samatcha.coded;

import java.io.Serializable;
import java.util.Arrays;
import org.apache.spark.unsafe.types.UTF8String;

/** The values of one column, numbered from 1 in the order they come; 0 stands for null. Open addressing. */
public final class Words implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final int NULL = 0;

    private Object[] values = new Object[16];
    private int[] slots = new int[32];
    private int size = 1;
    private int last = NULL;

    /** How many numbers there are, that of null included. */
    int size() {
        return size;
    }

    public Object value(int code) {
        return values[code];
    }

    /** Neighbours often have the same value. */
    public int code(Object value) {
        if (value == null) {
            return NULL;
        }
        if (!value.equals(values[last])) {
            last = found(value);
        }
        return last;
    }

    private int found(Object value) {
        int at = slot(value);
        if (slots[at] == NULL) {
            if (size * 2 > slots.length) {
                grow();
                at = slot(value);
            }
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size] = value instanceof UTF8String text ? text.copy() : value; // else its bytes are the next row's
            slots[at] = size++;
        }
        return slots[at];
    }

    private void grow() {
        slots = new int[slots.length * 2];
        for (int code = 1; code < size; code++) {
            slots[slot(values[code])] = code;
        }
    }

    /** Where the value is, or would be. */
    private int slot(Object value) {
        int mask = slots.length - 1;
        int at = (value.hashCode() * 0x9E3779B9 >>> 7) & mask;
        while (slots[at] != NULL && !values[slots[at]].equals(value)) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
