package org.samatcha.capture;

import java.util.List;

/** What one row of a file turned out to be. Every row read is exactly one of these. */
public sealed interface Captured {

    /** The line that the row began on. */
    long line();

    /** About how much memory it takes, in characters. */
    default int weight() {
        return LIGHTEST;
    }

    /** Of a row without anything. */
    int LIGHTEST = 64;

    /** Data; a wide row holds several, all from the same line. */
    record Data(long line, List<RawRow> rows) implements Captured {

        @Override
        public int weight() {
            return weightOf(rows);
        }
    }

    /** A total; {@code rows} as in {@link Data}. */
    record Total(long line, List<RawRow> rows) implements Captured {

        @Override
        public int weight() {
            return weightOf(rows);
        }
    }

    private static int weightOf(List<RawRow> rows) {
        return LIGHTEST * (1 + rows.size()) + (rows.isEmpty() ? 0 : rows.get(0).characters());
    }

    /** A row that the profile leaves out: it is about another place, or repeats others. */
    record LeftOut(long line) implements Captured {}

    /**
     * A row that cannot be read as cells.
     *
     * @param seen what was counted or found, free of the row's own text
     * @param text the beginning of the row as it stands. May hold personal data: mask before writing
     */
    record Broken(long line, Breakage breakage, String seen, String text) implements Captured {

        @Override
        public int weight() {
            return LIGHTEST + text.length();
        }
    }

    /** Why a row cannot be read as cells. */
    enum Breakage {
        /** A quotation mark that is not closed, or one followed by text. */
        QUOTES,
        /** Longer than any row may be. */
        TOO_LONG,
        /** A NUL or another control character. */
        CONTROL_CHARACTER,
        /** Fewer cells than the header, or more that are not blank. */
        RAGGED
    }
}
