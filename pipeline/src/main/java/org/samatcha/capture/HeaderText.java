package org.samatcha.capture;

import java.util.Locale;

/** Column headers, compared without spaces, case, line breaks, quotation marks and an asterisk for "required". */
public final class HeaderText {

    private HeaderText() {}

    public static String key(String header) {
        return ThaiText.normalise(CellText.of(header))
                .toLowerCase(Locale.ROOT)
                .replace(" ", "")
                .replace("*", "")
                .replace("\"", "")
                .replace("_", "");
    }

    /** Edits (insert, delete, replace) that turn one text into the other: Levenshtein's distance. */
    public static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] now = new int[b.length() + 1];
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(replaced, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[b.length()];
    }
}
