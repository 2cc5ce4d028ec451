package org.samatcha.capture;

/**
 * A cell as a person meant it: {@code ="0012"}, the way to make a spreadsheet keep leading zeros of a CSV file, is
 * {@code 0012}. Any other formula stays the text that it is; nothing is ever computed.
 */
final class CellText {

    private CellText() {}

    static String of(String cell) {
        int length = cell.length();
        boolean kept = length > 3 && cell.charAt(0) == '=' && cell.charAt(1) == '"' && cell.charAt(length - 1) == '"';
        return kept && cell.indexOf('"', 2) == length - 1 ? cell.substring(2, length - 1) : cell;
    }
}
