package org.samatcha.release.file;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.samatcha.release.ReleasedTable;

/**
 * Writes a released table as one Parquet file (zstd, dictionary) to any Hadoop path; the same rows give the same bytes.
 *
 * <p>Rows are sorted by their tables, and row groups and pages are small, so that a reader that wants one indicator
 * skips the rest by the statistics in the footer.
 */
public final class ParquetTable {

    private static final int ROWS_OF_A_GROUP = 20_000;
    private static final int ROWS_OF_A_PAGE = 2_000;

    private ParquetTable() {}

    public static void write(ReleasedTable table, Path file, Configuration configuration) throws IOException {
        MessageType schema = MessageTypeParser.parseMessageType(table.spec().parquetSchema());
        SimpleGroupFactory groups = new SimpleGroupFactory(schema);
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(HadoopOutputFile.fromPath(file, configuration))
                .withType(schema)
                .withConf(configuration)
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withDictionaryEncoding(true)
                .withRowGroupRowCountLimit(ROWS_OF_A_GROUP)
                .withPageRowCountLimit(ROWS_OF_A_PAGE)
                .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
                .build()) {
            for (Object[] row : table.rows()) {
                writer.write(group(groups.newGroup(), row));
            }
        }
        StableFooter.rewrite(file, configuration);
    }

    private static Group group(Group group, Object[] row) {
        for (int i = 0; i < row.length; i++) {
            if (row[i] instanceof String text) {
                group.add(i, text);
            } else if (row[i] instanceof Long whole) {
                group.add(i, whole);
            } else if (row[i] instanceof Double number) {
                group.add(i, number);
            } else if (row[i] != null) {
                throw new IllegalArgumentException("No column holds a " + row[i].getClass());
            }
        }
        return group;
    }
}
