package org.samatcha.capture;

import java.util.Arrays;

/**
 * The texts of one column of a delimited file: one that has come before is the same object again, so that nothing is
 * made for it and whoever compares it is done at once. Where hardly a text comes again, each is made for a while.
 */
final class CellTexts {

    private static final int FEWEST_PLACES = 1 << 8;
    private static final int MOST_PLACES = 1 << 10;
    private static final int LONGEST = 40;
    private static final int WINDOW = 1 << 14;
    private static final int REST = WINDOW * 32;

    private record Entry(char[] chars, String text) {}

    private Entry[] entries = new Entry[FEWEST_PLACES];
    private int asked;
    private int missed;
    private int resting;

    /** The text in {@code chars[from, to)}. */
    String of(char[] chars, int from, int to) {
        int length = to - from;
        if (resting > 0 || length > LONGEST) {
            resting = Math.max(0, resting - 1);
            return new String(chars, from, length);
        }
        int hash = length;
        for (int i = from; i < to; i++) {
            hash = Integer.rotateLeft(hash, 5) ^ chars[i];
        }
        int place = hash * 0x9E3779B1 >>> Integer.numberOfLeadingZeros(entries.length) + 1;
        Entry entry = entries[place];
        asked++;
        if (entry != null && Arrays.equals(entry.chars, 0, entry.chars.length, chars, from, to)) {
            return entry.text;
        }
        String text = new String(chars, from, length);
        entries[place] = new Entry(text.toCharArray(), text);
        missed++;
        if (missed > entries.length && entries.length < MOST_PLACES) {
            entries = new Entry[entries.length * 4];
            asked = 0;
            missed = 0;
        } else if (asked >= WINDOW) {
            resting = missed > asked / 2 ? REST : 0;
            asked = 0;
            missed = 0;
        }
        return text;
    }
}
