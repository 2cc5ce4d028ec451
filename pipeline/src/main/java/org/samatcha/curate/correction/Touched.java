package org.samatcha.curate.correction;

import java.io.Serializable;

/**
 * How a correction met one or more files.
 *
 * @param rows rows of the files that it changed, dropped or flagged
 * @param surprises matched rows that did not have the text it expects; they are left as they are
 * @param firstSurprise the first of them: file, line, column and text, masked; blank when there is none
 */
public record Touched(long rows, long surprises, String firstSurprise) implements Serializable {

    public static final Touched NOTHING = new Touched(0, 0, "");

    Touched withRow() {
        return new Touched(rows + 1, surprises, firstSurprise);
    }

    Touched withSurprise(String where) {
        return new Touched(rows, surprises + 1, firstSurprise.isEmpty() ? where : firstSurprise);
    }

    /** Both together; the first surprise is that of the file that comes first by name. */
    public Touched and(Touched other) {
        String first = firstSurprise.isEmpty()
                        || (!other.firstSurprise.isEmpty() && other.firstSurprise.compareTo(firstSurprise) < 0)
                ? other.firstSurprise
                : firstSurprise;
        return new Touched(rows + other.rows, surprises + other.surprises, first);
    }
}
