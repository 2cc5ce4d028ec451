package org.samatcha.capture;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Stands between a file and the CSV parser, and lets through only rows that the parser can read.
 *
 * <p>A line with an unclosed quotation mark, a control character or too many characters is replaced by a line that
 * holds {@link #MARK} alone, and described in {@link #broken()}; the lines after it are read as usual. So one bad row
 * costs one row, memory stays bounded by the longest row allowed, and line numbers stay those of the file.
 */
final class LineGuard extends Reader {

    /** Stands for a line that was held back; no other line can be this, as control characters are held back too. */
    static final String MARK = "\u0001";

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
    private final Deque<Captured.Broken> broken = new ArrayDeque<>();
    private final StringBuilder ready = new StringBuilder();
    private int given;
    private long line;
    private boolean multiLine;

    private record Line(String text, boolean quote, boolean control, boolean tooLong) {}

    LineGuard(Reader source, char delimiter) {
        this.source = source;
        this.delimiter = delimiter;
    }

    /** Rows held back and not yet taken, in order. */
    Deque<Captured.Broken> broken() {
        return broken;
    }

    /** Whether any row so far spans several lines. */
    boolean multiLine() {
        return multiLine;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (given == ready.length()) {
            ready.setLength(0);
            given = 0;
            while (ready.length() < length && nextRow()) {
                // one row after another until the parser's buffer is full
            }
            if (ready.length() == 0) {
                return -1;
            }
        }
        int n = Math.min(length, ready.length() - given);
        ready.getChars(given, given + n, target, offset);
        given += n;
        return n;
    }

    private boolean nextRow() throws IOException {
        if (readAhead.isEmpty() && copyPlainLine()) {
            return true;
        }
        if (!hasLine()) {
            return false;
        }
        Line first = readAhead.poll();
        line++;
        if (first.tooLong) {
            holdBack(Captured.Breakage.TOO_LONG, "more than " + LONGEST_ROW + " characters", first);
        } else if (first.control) {
            holdBack(Captured.Breakage.CONTROL_CHARACTER, "a control character", first);
        } else if (!first.quote) {
            ready.append(first.text).append('\n');
        } else {
            quoted(first);
        }
        return true;
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
            ready.append(row).append('\n');
            line += taken.size();
            multiLine |= !taken.isEmpty();
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
        broken.add(new Captured.Broken(line, breakage, seen, text));
        ready.append(MARK).append('\n');
    }

    private boolean fill() throws IOException {
        at = 0;
        end = source.read(block, 0, block.length);
        return end > 0;
    }

    /**
     * Copies the next line straight through when it lies whole in the block and has nothing to guard against.
     *
     * @return whether it did
     */
    private boolean copyPlainLine() throws IOException {
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
                ready.append(block, at, i - at).append('\n');
                line++;
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
