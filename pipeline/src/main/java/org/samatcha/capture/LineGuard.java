package org.samatcha.capture;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Gives the rows of a text to whoever cuts them into cells, and only rows that can be cut.
 *
 * <p>A line with an unclosed quotation mark, a control character or too many characters is held back and described. So
 * one bad row costs one row, memory stays bounded by the longest row allowed, and line numbers stay those of the file.
 */
final class LineGuard implements Closeable {

    /** What a row is. */
    enum Kind {
        /** One line without a quotation mark. */
        PLAIN,
        /** One or more lines with quotation marks, all of them closed; lines end with a line feed alone. */
        QUOTED,
        /** A line that cannot be read as cells. */
        HELD_BACK
    }

    private static final int LONGEST_ROW = CellRows.LONGEST_ROW;
    private static final int MOST_LINES_IN_A_ROW = 50;
    private static final int SHOWN = 300;

    private final Reader source;
    private final char delimiter;
    private final char[] block = new char[1 << 15];
    private int at;
    private int end;
    private boolean afterReturn;

    private final Deque<Line> readAhead = new ArrayDeque<>();
    private long lines;

    private Kind kind = Kind.PLAIN;
    private long line;
    private char[] chars = block;
    private int from;
    private int to;
    private Captured.Broken broken;

    private record Line(String text, boolean quote, boolean control, boolean tooLong) {}

    LineGuard(Reader source, char delimiter) {
        this.source = source;
        this.delimiter = delimiter;
    }

    Kind kind() {
        return kind;
    }

    /** The line that the row began on. */
    long line() {
        return line;
    }

    /** Holds the row's characters from {@link #from} to before {@link #to}, until the next row. */
    char[] chars() {
        return chars;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** What is wrong with a row that is held back. */
    Captured.Broken broken() {
        return broken;
    }

    /** Goes on to the next row; false after the last. Empty lines are rows here. */
    boolean next() throws IOException {
        if (readAhead.isEmpty() && takePlainLine()) {
            return true;
        }
        if (!hasLine()) {
            return false;
        }
        Line first = readAhead.poll();
        lines++;
        line = lines;
        if (first.tooLong) {
            holdBack(Captured.Breakage.TOO_LONG, "more than " + LONGEST_ROW + " characters", first);
        } else if (first.control) {
            holdBack(Captured.Breakage.CONTROL_CHARACTER, "a control character", first);
        } else if (!first.quote) {
            take(Kind.PLAIN, first.text);
        } else {
            quoted(first);
        }
        return true;
    }

    private void take(Kind of, String text) {
        kind = of;
        chars = text.toCharArray();
        from = 0;
        to = chars.length;
    }

    private void quoted(Line first) throws IOException {
        StringBuilder row = new StringBuilder(first.text);
        Quotes quotes = new Quotes(delimiter);
        Quotes.State state = quotes.after(first.text);
        Deque<Line> taken = new ArrayDeque<>();
        while (state == Quotes.State.OPEN
                && taken.size() < MOST_LINES_IN_A_ROW
                && row.length() < LONGEST_ROW
                && hasLine()) {
            Line next = readAhead.poll();
            taken.add(next);
            if (next.control || next.tooLong) {
                break;
            }
            row.append('\n').append(next.text);
            state = quotes.after(next.text);
        }
        if (state == Quotes.State.CLOSED) {
            take(Kind.QUOTED, row.toString());
            lines += taken.size();
        } else {
            while (!taken.isEmpty()) {
                readAhead.addFirst(taken.pollLast());
            }
            holdBack(Captured.Breakage.QUOTES, "a quotation mark that is not closed", first);
        }
    }

    private boolean hasLine() throws IOException {
        if (readAhead.isEmpty()) {
            Line next = readLine();
            if (next != null) {
                readAhead.add(next);
            }
        }
        return !readAhead.isEmpty();
    }

    private void holdBack(Captured.Breakage breakage, String seen, Line held) {
        String text = held.text.length() > SHOWN ? held.text.substring(0, SHOWN) : held.text;
        kind = Kind.HELD_BACK;
        broken = new Captured.Broken(line, breakage, seen, text);
    }

    private boolean fill() throws IOException {
        at = 0;
        end = source.read(block, 0, block.length);
        return end > 0;
    }

    /**
     * Takes the next line where it stands when it lies whole in the block and has nothing to guard against.
     *
     * @return whether it did
     */
    private boolean takePlainLine() throws IOException {
        if (at >= end && !fill()) {
            return false;
        }
        if (afterReturn && block[at] == '\n') {
            at++;
        }
        afterReturn = false;
        for (int i = at; i < end; i++) {
            char c = block[i];
            if (c == '\n' || c == '\r') {
                kind = Kind.PLAIN;
                chars = block;
                from = at;
                to = i;
                lines++;
                line = lines;
                at = i + 1;
                afterReturn = c == '\r';
                return true;
            }
            if (c == '"' || (c < ' ' && c != '\t')) {
                break;
            }
        }
        return false;
    }

    /** The next line of the file without its end; null after the last. */
    private Line readLine() throws IOException {
        StringBuilder text = new StringBuilder();
        boolean quote = false;
        boolean control = false;
        boolean tooLong = false;
        boolean any = false;
        while (true) {
            if (at >= end && !fill()) {
                return any ? new Line(text.toString(), quote, control, tooLong) : null;
            }
            if (afterReturn) {
                afterReturn = false;
                if (block[at] == '\n') {
                    at++;
                    continue;
                }
            }
            int from = at;
            while (at < end && block[at] != '\n' && block[at] != '\r') {
                char c = block[at++];
                quote |= c == '"';
                control |= c < ' ' && c != '\t';
            }
            any = true;
            if (text.length() + at - from > LONGEST_ROW) {
                tooLong = true;
                text.setLength(Math.min(text.length(), SHOWN));
            }
            if (!tooLong) {
                text.append(block, from, at - from);
            }
            if (at < end) {
                afterReturn = block[at] == '\r';
                at++;
                return new Line(text.toString(), quote, control, tooLong);
            }
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
