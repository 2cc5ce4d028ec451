package org.samatcha.capture;

/**
 * Whether the quotation marks of a row are in order, by the rules of RFC 4180: a field that begins with a quotation
 * mark ends with one, doubled marks stand for one, and nothing but spaces may come between the end and the delimiter.
 */
final class Quotes {

    enum State {
        /** Every quoted field is closed. */
        CLOSED,
        /** A quoted field goes on in the next line. */
        OPEN,
        /** A quoted field is followed by text. */
        WRONG
    }

    private final char delimiter;
    private State state = State.CLOSED;

    Quotes(char delimiter) {
        this.delimiter = delimiter;
    }

    /** The state after one more line of the row. */
    State after(String line) {
        int i = 0;
        boolean inside = state == State.OPEN;
        while (state != State.WRONG && i <= line.length()) {
            if (inside) {
                int close = closing(line, i);
                if (close < 0) {
                    state = State.OPEN;
                    return state;
                }
                i = endOfField(line, close + 1);
                inside = false;
            } else if (i < line.length() && line.charAt(i) == '"') {
                inside = true;
                i++;
            } else {
                int next = line.indexOf(delimiter, i);
                i = next < 0 ? line.length() + 1 : next + 1;
            }
        }
        state = state == State.WRONG ? State.WRONG : State.CLOSED;
        return state;
    }

    /** Where the quotation mark stands that closes the field; −1 when it is not in this line. */
    private static int closing(String line, int from) {
        for (int i = line.indexOf('"', from); i >= 0; i = line.indexOf('"', i + 1)) {
            if (i + 1 < line.length() && line.charAt(i + 1) == '"') {
                i++;
            } else {
                return i;
            }
        }
        return -1;
    }

    /** Where the next field begins, given the place behind a closing mark; past the line's end when it is the last. */
    private int endOfField(String line, int from) {
        for (int i = from; i < line.length(); i++) {
            if (line.charAt(i) == delimiter) {
                return i + 1;
            }
            if (line.charAt(i) != ' ') {
                state = State.WRONG;
                return line.length() + 1;
            }
        }
        return line.length() + 1;
    }
}
