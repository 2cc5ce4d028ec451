package org.samatcha.jobs.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.bytes.BytesUtils;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.column.values.ValuesWriter;
import org.apache.parquet.column.values.rle.RunLengthBitPackingHybridEncoder;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/**
 * One column of a {@link RowFile}: the values of the page at hand, and the pages of its row group that are done.
 *
 * <p>A value that has come before is a number in the page; the words themselves stand once in a row group. When there
 * are too many words, the rest of the row group has its values as they are.
 */
final class RowColumn {

    private static final int ROWS_IN_A_PAGE = 1 << 15;
    private static final int MOST_WORDS = 1 << 15;
    private static final int MOST_BYTES_OF_A_PAGE = 1 << 20;
    private static final int SLAB = 1 << 10;

    /** Whether values come again. */
    enum Words {
        REPEATED,
        ALL_DIFFERENT
    }

    /** Makes bytes fewer. */
    @FunctionalInterface
    interface Compressor {
        BytesInput compress(BytesInput bytes) throws IOException;
    }

    private record Page(int rows, int bytes, BytesInput compressed, Statistics<?> statistics, Encoding encoding) {}

    private final ColumnDescriptor column;
    private final PrimitiveType type;
    private final boolean hasWords;
    private final Compressor compressor;

    private final Map<Object, Integer> numbers = new HashMap<>();
    private final List<Object> words = new ArrayList<>();
    private final int[] page;
    private final ValuesWriter plain;
    private final int[] blanks = new int[ROWS_IN_A_PAGE];
    private final List<Page> pages = new ArrayList<>();

    private long wordBytes;
    private boolean inWords;
    private Object last;
    private int lastNumber;
    private int rows;
    private int blank;
    private Statistics<?> statistics;

    RowColumn(ColumnDescriptor column, Words words, Compressor compressor) {
        this.column = column;
        this.type = column.getPrimitiveType();
        this.hasWords = words == Words.REPEATED && type.getPrimitiveTypeName() != PrimitiveTypeName.BOOLEAN;
        this.page = new int[hasWords ? ROWS_IN_A_PAGE : 0];
        this.plain = ColumnValues.plain(type);
        this.compressor = compressor;
        this.inWords = hasWords;
        this.statistics = Statistics.createStats(type);
    }

    /** The value of the next row; null when it has none. */
    void add(Object value) throws IOException {
        if (rows == ROWS_IN_A_PAGE || plain.getBufferedSize() > MOST_BYTES_OF_A_PAGE) {
            endPage();
        }
        if (value == null) {
            blanks[blank] = rows;
            blank++;
        } else if (inWords) {
            word(value);
        } else {
            whole(value);
        }
        rows++;
    }

    private void word(Object value) throws IOException {
        if (value != last) {
            Integer known = numbers.get(value);
            if (known == null && (words.size() == MOST_WORDS || wordBytes > MOST_BYTES_OF_A_PAGE)) {
                endPage();
                inWords = false;
                whole(value);
                return;
            }
            lastNumber = known == null ? learn(value) : known;
            last = value;
        }
        page[rows - blank] = lastNumber;
    }

    private int learn(Object value) {
        Object stored = ColumnValues.stored(value);
        numbers.put(value, words.size());
        words.add(stored);
        wordBytes += stored instanceof Binary text ? text.length() : Long.BYTES;
        return words.size() - 1;
    }

    private void whole(Object value) {
        Object stored = ColumnValues.stored(value);
        ColumnValues.see(stored, statistics);
        ColumnValues.write(stored, plain);
    }

    private void endPage() throws IOException {
        if (rows == 0) {
            return;
        }
        int filled = rows - blank;
        boolean asWords = inWords && filled > 0;
        BytesInput values = asWords ? numbered(filled) : plain.getBytes();
        BytesInput all = BytesInput.concat(filledRows(), values);
        int bytes = Math.toIntExact(all.size());
        Encoding encoding = asWords ? Encoding.RLE_DICTIONARY : Encoding.PLAIN;
        statistics.incrementNumNulls(blank);
        pages.add(new Page(rows, bytes, compressor.compress(all), statistics, encoding));
        plain.reset();
        statistics = Statistics.createStats(type);
        rows = 0;
        blank = 0;
    }

    /** The numbers of the page's words, in as many bits as the words so far need. */
    private BytesInput numbered(int filled) throws IOException {
        int bits = BytesUtils.getWidthFromMaxInt(words.size() - 1);
        boolean[] isThere = new boolean[words.size()];
        try (RunLengthBitPackingHybridEncoder packed = encoder(bits)) {
            for (int i = 0; i < filled; i++) {
                packed.writeInt(page[i]);
                isThere[page[i]] = true;
            }
            for (int i = 0; i < isThere.length; i++) {
                if (isThere[i]) {
                    ColumnValues.see(words.get(i), statistics);
                }
            }
            return RowFile.copyOf(BytesInput.concat(BytesInput.from(new byte[] {(byte) bits}), packed.toBytes()));
        }
    }

    /** Which rows of the page are filled, behind the number of bytes that say so. */
    private BytesInput filledRows() throws IOException {
        try (RunLengthBitPackingHybridEncoder packed = encoder(1)) {
            int next = 0;
            for (int i = 0; i < rows; i++) {
                boolean isBlank = next < blank && blanks[next] == i;
                packed.writeInt(isBlank ? 0 : 1);
                next += isBlank ? 1 : 0;
            }
            BytesInput runs = RowFile.copyOf(packed.toBytes());
            return BytesInput.concat(BytesInput.fromInt(Math.toIntExact(runs.size())), runs);
        }
    }

    private static RunLengthBitPackingHybridEncoder encoder(int bits) {
        return new RunLengthBitPackingHybridEncoder(
                bits, SLAB, ROWS_IN_A_PAGE * Integer.BYTES, HeapByteBufferAllocator.getInstance());
    }

    /** Hands the column of a row group over and begins the next. */
    void end(ParquetFileWriter writer) throws IOException {
        endPage();
        writer.startColumn(column, pages.stream().mapToLong(Page::rows).sum(), CompressionCodecName.ZSTD);
        if (!words.isEmpty()) {
            writer.writeDictionaryPage(dictionary());
        }
        for (Page one : pages) {
            writer.writeDataPage(
                    one.rows(),
                    one.bytes(),
                    one.compressed(),
                    one.statistics(),
                    one.rows(),
                    Encoding.RLE,
                    Encoding.RLE,
                    one.encoding());
        }
        writer.endColumn();
        pages.clear();
        words.clear();
        wordBytes = 0;
        numbers.clear();
        last = null;
        inWords = hasWords;
    }

    private DictionaryPage dictionary() throws IOException {
        try (ValuesWriter all = ColumnValues.plain(type)) {
            words.forEach(word -> ColumnValues.write(word, all));
            BytesInput bytes = all.getBytes();
            return new DictionaryPage(
                    compressor.compress(bytes), Math.toIntExact(bytes.size()), words.size(), Encoding.PLAIN);
        }
    }
}
