package org.samatcha.capture;

/**
 * A cell as a person meant it: {@code ="0012"}, the way to make a spreadsheet keep leading zeros of a CSV file, is
 * {@code 0012}, and so are {@code '0012} and the same in Thai or wide digits. Any other formula stays the text that it
 * is; nothing is ever computed.
 */
final class CellText {

    private CellText() {}

    static String of(String cell) {
        int length = cell.length();
        boolean kept = length > 3 && cell.charAt(0) == '=' && cell.charAt(1) == '"' && cell.charAt(length - 1) == '"';
        return kept && cell.indexOf('"', 2) == length - 1 ? cell.substring(2, length - 1) : cell;
    }

    /** A number, code or date without letters, in ASCII digits; any other text unchanged. */
    static String inAsciiDigits(String text) {
        boolean marked = text.length() > 1 && text.charAt(0) == '\'' && Character.isDigit(text.charAt(1));
        String bare = marked ? text.substring(1) : text;
        if (bare.isEmpty() || bare.charAt(0) < '\u0E50' || !Character.isDigit(bare.charAt(0))) {
            return bare;
        }
        StringBuilder ascii = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (!Character.isDigit(c) && " -,./()".indexOf(c) < 0) {
                return bare;
            }
            ascii.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
        }
        return ascii.toString();
    }
}
