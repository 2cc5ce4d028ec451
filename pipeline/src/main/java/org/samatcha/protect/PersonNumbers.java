package org.samatcha.protect;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.samatcha.capture.PersonId;

/**
 * Searches bytes for personal numbers: exactly 13 digits with a citizen id's check digit, or G and exactly 12 digits.
 *
 * <p>The fraction of a decimal number is not one, however many digits it has. The stream is read once and not kept.
 */
public final class PersonNumbers {

    private static final int LENGTH = 13;

    private PersonNumbers() {}

    /** How many there are; which, is never told. */
    public static long count(InputStream bytes) throws IOException {
        BufferedInputStream in = new BufferedInputStream(bytes, 1 << 16);
        long found = 0;
        StringBuilder word = new StringBuilder(LENGTH + 1);
        boolean isFraction = false;
        int previous = -1;
        for (int next = in.read(); ; next = in.read()) {
            if (isWordByte(next)) {
                if (word.length() <= LENGTH) {
                    word.append((char) next);
                }
            } else {
                found += !isFraction && isPersonNumber(word) ? 1 : 0;
                isFraction = next == '.' && isDigit(previous);
                word.setLength(0);
            }
            if (next < 0) {
                return found;
            }
            previous = next;
        }
    }

    private static boolean isPersonNumber(CharSequence word) {
        if (word.length() != LENGTH) {
            return false;
        }
        PersonId.Kind kind = PersonId.read(word.toString()).kind();
        return kind == PersonId.Kind.CITIZEN || kind == PersonId.Kind.G_CODE;
    }

    private static boolean isWordByte(int next) {
        return isDigit(next) || 'a' <= next && next <= 'z' || 'A' <= next && next <= 'Z' || next == '_';
    }

    private static boolean isDigit(int next) {
        return '0' <= next && next <= '9';
    }
}
