package org.samatcha.coded;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Some rows of {@link CodedRows} on their way to another task, with the values that they hold.
 *
 * @param numbers row by row
 * @param codes row by row; places in {@code words}
 * @param words the values of each column, null first
 */
record CodedBlock(int rows, long[] numbers, char[] codes, Object[][] words) implements Serializable {

    /** Rows of a full block; fewer than a char can number, as each might bring a value of its own. */
    static final int MOST_ROWS = 8_192;

    static CodedBlock of(CodedRows table) {
        int rows = table.size();
        int longs = table.layout().numbers().size();
        int width = table.words().length;
        long[] numbers = new long[rows * longs];
        for (int row = 0, at = 0; row < rows; row++) {
            for (int i = 0; i < longs; i++) {
                numbers[at++] = table.number(row, i);
            }
        }
        char[] codes = new char[rows * width];
        Object[][] words = new Object[width][];
        for (int column = 0; column < width; column++) {
            Words known = table.words()[column];
            char[] here = new char[known.size()];
            Object[] said = new Object[Math.min(known.size(), rows + 1)];
            int size = 1;
            for (int row = 0, at = column; row < rows; row++, at += width) {
                int code = table.code(row, column);
                if (code != Words.NULL && here[code] == 0) {
                    said[size] = known.value(code);
                    here[code] = (char) size++;
                }
                codes[at] = here[code];
            }
            words[column] = Arrays.copyOf(said, size);
        }
        return new CodedBlock(rows, numbers, codes, words);
    }
}
