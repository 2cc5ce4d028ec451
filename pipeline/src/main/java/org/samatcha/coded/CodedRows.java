package org.samatcha.coded;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;

/**
 * A table in the memory of one task: longs, and for every other value the number that the task gave it.
 *
 * <p>A row of twenty columns takes some 90 bytes and no object of its own.
 */
public final class CodedRows implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Layout layout;
    private final Words[] words;
    private final int width;
    private final int longs;
    private long[] numbers;
    private int[] codes;
    private int size;

    public CodedRows(Layout layout) {
        this(layout, words(layout));
    }

    CodedRows(Layout layout, Words[] words) {
        this.layout = layout;
        this.words = words;
        this.width = words.length;
        this.longs = layout.numbers().size();
        this.numbers = new long[longs * 16];
        this.codes = new int[width * 16];
    }

    static Words[] words(Layout layout) {
        return IntStream.range(0, layout.words().size())
                .mapToObj(i -> new Words())
                .toArray(Words[]::new);
    }

    public Layout layout() {
        return layout;
    }

    public int size() {
        return size;
    }

    /** {@link Layout#NONE} for null. */
    public long number(int row, int column) {
        return numbers[row * longs + column];
    }

    /** In Spark's own form of values; null for null. */
    public Object value(int row, int column) {
        return words[column].value(codes[row * width + column]);
    }

    /** Equal values of a column have equal codes, within one table; that of null is 0. */
    public int code(int row, int column) {
        return codes[row * width + column];
    }

    /** The code that a value of the column has, or from now on will have. */
    public int codeOf(int column, Object value) {
        return words[column].code(value);
    }

    /** Changes one value of a row. */
    public void put(int row, int column, int code) {
        codes[row * width + column] = code;
    }

    Words[] words() {
        return words;
    }

    void clear() {
        size = 0;
    }

    /** Adds a row; {@code from} holds codes of these words. */
    int add(long[] ofRow, int[] from) {
        makeRoom(1);
        System.arraycopy(ofRow, 0, numbers, size * longs, longs);
        System.arraycopy(from, 0, codes, size * width, width);
        return size++;
    }

    /** Adds to the number of a row. */
    void increase(int row, int column, long by) {
        numbers[row * longs + column] += by;
    }

    /** Adds the rows of a block, of which this table may have more words. */
    void add(CodedBlock block) {
        makeRoom(block.rows());
        System.arraycopy(block.numbers(), 0, numbers, size * longs, block.rows() * longs);
        int theirs = block.words().length;
        for (int column = 0; column < theirs; column++) {
            Object[] said = block.words()[column];
            int[] ours = new int[said.length];
            for (int code = 1; code < said.length; code++) {
                ours[code] = words[column].code(said[code]);
            }
            for (int row = 0, from = column, to = size * width + column; row < block.rows(); row++) {
                codes[to] = ours[block.codes()[from]];
                from += theirs;
                to += width;
            }
        }
        size += block.rows();
    }

    private void makeRoom(int rows) {
        long wanted = (long) (size + rows) * width;
        if (wanted > codes.length || (size + rows) * longs > numbers.length) {
            int rowsThen =
                    Math.max(size + rows, (int) Math.min(2L * size, (Integer.MAX_VALUE - 8L) / Math.max(1, width)));
            codes = Arrays.copyOf(codes, Math.multiplyExact(rowsThen, width));
            numbers = Arrays.copyOf(numbers, Math.multiplyExact(rowsThen, longs));
        }
    }

    /** The rows as Spark knows them, numbers first; not to be changed. */
    public Iterator<InternalRow> rows() {
        return IntStream.range(0, size).mapToObj(this::row).iterator();
    }

    private InternalRow row(int row) {
        Object[] values = new Object[longs + width];
        for (int i = 0; i < longs; i++) {
            long number = number(row, i);
            values[i] = number == Layout.NONE ? null : (Object) number;
        }
        for (int i = 0; i < width; i++) {
            values[longs + i] = value(row, i);
        }
        return new GenericInternalRow(values);
    }
}
