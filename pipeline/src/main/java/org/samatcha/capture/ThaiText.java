package org.samatcha.capture;

/**
 * Thai text as it should have been typed, so that equal words are equal strings.
 *
 * <p>Repairs sara am typed as two characters (U+0E4D U+0E32), two sara e for sara ae (เเ), marks in the wrong order,
 * marks typed twice, zero-width characters, marks of writing direction and runs of spaces. Never NFKC, which takes sara
 * am apart.
 */
public final class ThaiText {

    private static final char SARA_AA = '\u0E32';
    private static final char SARA_AM = '\u0E33';
    private static final char SARA_E = '\u0E40';
    private static final char SARA_AE = '\u0E41';
    private static final char NIKHAHIT = '\u0E4D';

    private ThaiText() {}

    /** {@code raw} without outer spaces and with its Thai in canonical order. */
    public static String normalise(String raw) {
        String trimmed = raw.strip();
        return isNormal(trimmed) ? trimmed : repaired(trimmed);
    }

    /** Thai digits as ASCII digits; everything else unchanged. For numbers and codes, never for names. */
    public static String asciiDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isThaiDigit(text.charAt(i))) {
                char[] chars = text.toCharArray();
                for (int j = i; j < chars.length; j++) {
                    chars[j] = isThaiDigit(chars[j]) ? (char) (chars[j] - '๐' + '0') : chars[j];
                }
                return new String(chars);
            }
        }
        return text;
    }

    private static boolean isThaiDigit(char c) {
        return c >= '๐' && c <= '๙';
    }

    private static boolean isNormal(String text) {
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '\u007F') {
                if (c < ' ' || (c == ' ' && before == ' ')) {
                    return false;
                }
                before = c;
                continue;
            }
            boolean suspect = c == '\u00A0'
                    || c == '\u00AD'
                    || c == '\uFEFF'
                    || c == '\u3000'
                    || c == NIKHAHIT
                    || (c >= '\u2000' && c <= '\u206F')
                    || (c == SARA_E && before == SARA_E)
                    || (markClass(c) > 0 && (before == c || markClass(before) > markClass(c)))
                    || (markClass(c) > 0 && before == SARA_AM);
            if (suspect) {
                return false;
            }
            before = c;
        }
        return true;
    }

    private static String repaired(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isZeroWidth(c)) {
                continue;
            }
            if (c <= ' ' || c == '\u00A0' || (c >= '\u2000' && c <= '\u200A') || isWideSpace(c)) {
                if (!endsWith(out, ' ')) {
                    out.append(' ');
                }
            } else if (c == SARA_E && endsWith(out, SARA_E)) {
                out.setCharAt(out.length() - 1, SARA_AE);
            } else if (c == SARA_AA && removeNikhahit(out)) {
                out.append(SARA_AM);
            } else if (markClass(c) > 0) {
                insertMark(out, c);
            } else {
                out.append(c);
            }
        }
        return out.toString().strip();
    }

    /** Puts a mark behind the marks of its syllable that come before it, and before sara am; drops a repeated one. */
    private static void insertMark(StringBuilder out, char mark) {
        int at = out.length();
        if (at > 0 && out.charAt(at - 1) == SARA_AM) {
            at--;
        }
        while (at > 0 && markClass(out.charAt(at - 1)) > markClass(mark)) {
            at--;
        }
        if (at == 0 || out.charAt(at - 1) != mark) {
            out.insert(at, mark);
        }
    }

    /** Takes the nikhahit out of the marks at the end, if there is one: it is the first half of a sara am. */
    private static boolean removeNikhahit(StringBuilder out) {
        for (int i = out.length() - 1; i >= 0 && markClass(out.charAt(i)) > 0; i--) {
            if (out.charAt(i) == NIKHAHIT) {
                out.deleteCharAt(i);
                return true;
            }
        }
        return false;
    }

    private static boolean endsWith(StringBuilder out, char c) {
        return out.length() > 0 && out.charAt(out.length() - 1) == c;
    }

    private static boolean isWideSpace(char c) {
        return c == '\u2028' || c == '\u2029' || c == '\u202F' || c == '\u205F' || c == '\u3000';
    }

    private static boolean isZeroWidth(char c) {
        return (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u206F')
                || c == '\uFEFF'
                || c == '\u00AD';
    }

    /** 1 for vowels above and below, 2 for tones and the silencer, which stand above them; 0 for everything else. */
    private static int markClass(char c) {
        if (c == '\u0E31' || (c >= '\u0E34' && c <= '\u0E3A') || c == '\u0E47' || c == NIKHAHIT) {
            return 1;
        }
        return c >= '\u0E48' && c <= '\u0E4C' ? 2 : 0;
    }
}
