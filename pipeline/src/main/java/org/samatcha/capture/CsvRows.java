package org.samatcha.capture;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Rows of delimited text behind a {@link LineGuard}. Commons CSV reads every row with a quotation mark; a line without
 * any is cut at its delimiters, which is all that Commons CSV does with it.
 */
final class CsvRows implements CellRows {

    private static final String[] NONE = {};

    /** Columns whose texts are kept; a file that is wider than any of ours has no use for it. */
    private static final int MOST_KEPT = 200;

    private final LineGuard guard;
    private final char delimiter;
    private final OneRow quoted = new OneRow();
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private CellTexts[] texts = {};
    private int[] ends = new int[16];
    private boolean isReady;

    CsvRows(ByteSource source, TextEncoding encoding, char delimiter) throws IOException {
        this(encoding.reader(source), delimiter);
    }

    CsvRows(Reader source, char delimiter) throws IOException {
        this.guard = new LineGuard(source, delimiter);
        this.delimiter = delimiter;
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setRecordSeparator('\n')
                .setIgnoreEmptyLines(true)
                .get();
        this.parser = CSVParser.builder().setReader(quoted).setFormat(format).get();
        this.records = parser.iterator();
    }

    /** An empty line is no row. */
    @Override
    public boolean hasNext() {
        try {
            while (!isReady && guard.next()) {
                isReady = guard.kind() != LineGuard.Kind.PLAIN || guard.from() < guard.to();
            }
            return isReady;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public CellRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no row after the last");
        }
        isReady = false;
        return switch (guard.kind()) {
            case HELD_BACK -> new CellRow(guard.line(), NONE, guard.broken());
            case QUOTED -> CellRow.of(guard.line(), parsed());
            case PLAIN -> CellRow.of(guard.line(), cut());
        };
    }

    private String[] parsed() {
        quoted.begin(guard.chars(), guard.from(), guard.to());
        return records.next().values();
    }

    private String[] cut() {
        char[] chars = guard.chars();
        int to = guard.to();
        int n = 0;
        for (int i = guard.from(); i < to; i++) {
            if (chars[i] == delimiter) {
                ends = n == ends.length ? Arrays.copyOf(ends, n * 2) : ends;
                ends[n] = i;
                n++;
            }
        }
        String[] cells = new String[n + 1];
        int from = guard.from();
        for (int i = 0; i <= n; i++) {
            int end = i < n ? ends[i] : to;
            cells[i] = i < MOST_KEPT ? texts(i).of(chars, from, end) : new String(chars, from, end - from);
            from = end + 1;
        }
        return cells;
    }

    private CellTexts texts(int column) {
        if (column >= texts.length) {
            CellTexts[] more = Arrays.copyOf(texts, column + 1);
            for (int i = texts.length; i < more.length; i++) {
                more[i] = new CellTexts();
            }
            texts = more;
        }
        return texts[column];
    }

    @Override
    public void close() throws IOException {
        try {
            parser.close();
        } finally {
            guard.close();
        }
    }

    /** The characters of one row after the other; the parser asks for no more than the row that it is to read. */
    private static final class OneRow extends Reader {

        private char[] chars = {};
        private int at;
        private int end;
        private boolean isEnded = true;

        void begin(char[] row, int from, int to) {
            chars = row;
            at = from;
            end = to;
            isEnded = false;
        }

        @Override
        public int read(char[] target, int offset, int length) {
            if (at < end) {
                int n = Math.min(length, end - at);
                System.arraycopy(chars, at, target, offset, n);
                at += n;
                return n;
            }
            if (isEnded || length == 0) {
                return -1;
            }
            isEnded = true;
            target[offset] = '\n';
            return 1;
        }

        @Override
        public void close() {
            // holds nothing
        }
    }
}
