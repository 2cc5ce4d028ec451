package org.samatcha.base;

import java.util.function.Function;

/**
 * What a pure function says of texts that come again and again, such as the codes and dates of a column.
 *
 * <p>A text takes the place of another that falls together with it, so memory stays bounded. Where hardly a text comes
 * again, nothing is looked up or remembered for a while. Not for use by several threads at once.
 */
public final class Remembered<T> {

    private static final int FEWEST_PLACES = 1 << 6;
    private static final int MOST_PLACES = 1 << 10;
    private static final int LONGEST = 40;
    private static final int WINDOW = 1 << 14;
    private static final int REST = WINDOW * 32;

    /** Sends neighbours, such as codes that differ in a digit, to places far from each other. */
    private static final int SPREAD = 0x9E3779B1;

    private record Entry<T>(String text, T result) {}

    private final Function<String, T> function;
    private Entry<T>[] entries = places(FEWEST_PLACES);
    private Entry<T> last = new Entry<>(null, null);
    private int asked;
    private int missed;
    private int resting;

    public Remembered(Function<String, T> function) {
        this.function = function;
    }

    @SuppressWarnings("unchecked") // an array of a generic type cannot be made otherwise
    private static <T> Entry<T>[] places(int number) {
        return (Entry<T>[]) new Entry<?>[number];
    }

    /** What the function says of {@code text}. */
    public T of(String text) {
        if (last.text == text) {
            return last.result;
        }
        if (resting > 0 || text.length() > LONGEST) {
            resting = Math.max(0, resting - 1);
            return function.apply(text);
        }
        int place = text.hashCode() * SPREAD >>> Integer.numberOfLeadingZeros(entries.length) + 1;
        Entry<T> entry = entries[place];
        asked++;
        if (entry == null || !entry.text.equals(text)) {
            entry = new Entry<>(text, function.apply(text));
            entries[place] = entry;
            missed++;
            judge();
        }
        last = entry;
        return entry.result;
    }

    /** Whether more places or none are called for. */
    private void judge() {
        if (missed > entries.length && entries.length < MOST_PLACES) {
            entries = places(entries.length * 4);
        } else if (asked >= WINDOW) {
            resting = missed > asked / 2 ? REST : 0;
        } else {
            return;
        }
        asked = 0;
        missed = 0;
    }
}
