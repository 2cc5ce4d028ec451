package org.samatcha.report.claim;

import java.util.Comparator;
import java.util.List;

/** Finds what a misspelt word may have been meant to be. */
final class Nearest {

    private Nearest() {}

    /** {@code did you mean [x]? }, or nothing when no known word is near. */
    static String of(String seen, List<String> known) {
        int most = Math.min(seen.length() - 1, Math.max(2, seen.length() / 3));
        return known.stream()
                .filter(word -> distance(seen, word) <= most)
                .min(Comparator.comparingInt(word -> distance(seen, word)))
                .map(word -> "did you mean [" + word + "]? ")
                .orElse("");
    }

    /** Levenshtein's: the fewest letters to insert, delete or replace. */
    static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replace = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replace, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
