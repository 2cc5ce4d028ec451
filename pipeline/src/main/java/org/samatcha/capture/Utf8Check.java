package org.samatcha.capture;

/**
 * Whether bytes are UTF-8 to the letter: no surrogates, nothing longer than it need be, nothing cut off. They come in
 * blocks; a character may begin in one and end in the next.
 */
final class Utf8Check {

    private boolean isBroken;
    private int missing;
    private int least;
    private int most;

    boolean isBroken() {
        return isBroken;
    }

    /** Whether the bytes, all of which have come now, are UTF-8. */
    boolean isWhole() {
        return !isBroken && missing == 0;
    }

    /** The next byte, as a number from 0 to 255. */
    void feed(int next) {
        if (missing > 0) {
            isBroken |= next < least || next > most;
            missing--;
            least = 0x80;
            most = 0xBF;
        } else if (next >= 0x80) {
            begin(next);
        }
    }

    /** Whether a character has begun and wants more bytes. */
    boolean isInside() {
        return missing > 0;
    }

    /** Table 3-7 of the Unicode Standard: what may follow the first byte of a character. */
    private void begin(int first) {
        isBroken |= first < 0xC2 || first > 0xF4;
        missing = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
        least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    }
}
