package org.samatcha.report.annex;

import org.apache.poi.ss.usermodel.Row;

/**
 * The height of a row whose texts are wrapped, worked out here: spreadsheets do not all do it when they open a file.
 */
final class RowHeight {

    private static final double LINE = 18;

    private RowHeight() {}

    /**
     * As high as the longest of the texts needs in the width of its column; {@code texts} begin in the first column.
     */
    static void fit(Row row, String... texts) {
        int lines = 1;
        for (int i = 0; i < texts.length; i++) {
            double room = row.getSheet().getColumnWidth(i) / 256.0 * 0.92;
            lines = Math.max(lines, (int) Math.ceil(letters(texts[i]) / room));
        }
        row.setHeightInPoints((float) (lines * LINE + 4));
    }

    /** Letters that take room of their own: Thai marks above and below do not. */
    static int letters(String text) {
        return (int) text.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .count();
    }
}
