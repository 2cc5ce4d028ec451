package org.samatcha.jobs.ingest;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.hadoop.CodecFactory;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * One Parquet file (zstd) that rows are written to as they come, column by column: Parquet's own road for rows looks
 * every value up in the schema and every word up by its bytes.
 *
 * <p>Values stand in a row where the schema has them; days are numbers of days since 1970-01-01. Memory holds the
 * compressed pages of one row group.
 */
final class RowFile implements Closeable {

    /** Columns of which hardly two rows near each other have the same value: looking it up costs more than it saves. */
    private static final List<String> ALL_DIFFERENT = List.of("learner", "birth_date", "source_line", "line", "raw");

    private static final int ROWS_IN_A_GROUP = 1 << 19;
    private static final long BYTES_IN_A_GROUP = 32L << 20;
    private static final int BUFFER = 1 << 16;

    private final ParquetFileWriter writer;
    private final CodecFactory codecs;
    private final RowColumn[] columns;
    private final int[] places;
    private int rows;
    private long held;

    /** {@code without} is the column that the folder's name tells; blank for none. */
    RowFile(Path file, StructType schema, String without, Configuration configuration) throws IOException {
        List<StructField> fields = new ArrayList<>(List.of(schema.fields()));
        fields.removeIf(field -> field.name().equals(without));
        this.places = fields.stream()
                .mapToInt(field -> schema.fieldIndex(field.name()))
                .toArray();
        Type[] types = fields.stream()
                .map(field -> ColumnValues.type(field.dataType()).named(field.name()))
                .toArray(Type[]::new);
        MessageType message = new MessageType("row", types);
        this.codecs = new CodecFactory(configuration, BUFFER);
        BytesInputCompressor zstd = codecs.getCompressor(CompressionCodecName.ZSTD);
        this.columns = new RowColumn[places.length];
        for (int i = 0; i < columns.length; i++) {
            RowColumn.Words words = ALL_DIFFERENT.contains(message.getFieldName(i))
                    ? RowColumn.Words.ALL_DIFFERENT
                    : RowColumn.Words.REPEATED;
            columns[i] = new RowColumn(message.getColumns().get(i), words, bytes -> held(zstd.compress(bytes)));
        }
        this.writer = new ParquetFileWriter(
                HadoopOutputFile.fromPath(file, configuration),
                message,
                ParquetFileWriter.Mode.OVERWRITE,
                ParquetWriter.DEFAULT_BLOCK_SIZE,
                ParquetWriter.MAX_PADDING_SIZE_DEFAULT,
                null,
                ParquetProperties.builder().build());
        writer.start();
    }

    /** The pages of the row group are held until it is whole. */
    private BytesInput held(BytesInput compressed) throws IOException {
        held += compressed.size();
        return copyOf(compressed);
    }

    /** The same bytes, whatever becomes of the buffer that they are in. */
    static BytesInput copyOf(BytesInput bytes) throws IOException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream(Math.toIntExact(bytes.size()));
        bytes.writeAllTo(copy);
        return BytesInput.from(copy);
    }

    void write(Row row) throws IOException {
        for (int i = 0; i < columns.length; i++) {
            columns[i].add(row.get(places[i]));
        }
        rows++;
        if (rows == ROWS_IN_A_GROUP || held > BYTES_IN_A_GROUP) {
            endGroup();
        }
    }

    private void endGroup() throws IOException {
        if (rows == 0) {
            return;
        }
        writer.startBlock(rows);
        for (RowColumn column : columns) {
            column.end(writer);
        }
        writer.endBlock();
        rows = 0;
        held = 0;
    }

    @Override
    public void close() throws IOException {
        try {
            endGroup();
            writer.end(Map.of());
        } finally {
            codecs.release();
            writer.close();
        }
    }
}
