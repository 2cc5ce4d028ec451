package org.samatcha.release.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samatcha.base.BilingualText;
import org.samatcha.release.Column;
import org.samatcha.release.ReleasedTable;
import org.samatcha.release.TableSpec;

class ParquetTableTest {

    private static final TableSpec SPEC = new TableSpec(
            "t",
            BilingualText.of("แถว", "row"),
            List.of(
                    Column.text("indicator", "ตัวชี้วัด", "Indicator"),
                    Column.whole("year", "ปี", "Year"),
                    Column.number("value", "ค่า", "Value")),
            List.of("indicator", "year"));

    @TempDir
    private java.nio.file.Path folder;

    @Test
    void whatWasWrittenIsReadBack() throws IOException {
        Path file = write("a.parquet", table(3));
        ReleasedTable read = ParquetRows.read(SPEC, file, new Configuration());
        assertEquals(3, read.rows().size());
        assertArrayEquals(new Object[] {"indicator_0", 2500L, null}, read.rows().get(0));
        assertArrayEquals(new Object[] {"indicator_0", 2501L, 0.5}, read.rows().get(1));
    }

    @Test
    void aReaderThatWantsOneIndicatorSkipsTheGroupsOfOthers() throws IOException {
        Path file = write("b.parquet", table(50_000));
        try (ParquetFileReader reader = ParquetFileReader.open(HadoopInputFile.fromPath(file, new Configuration()))) {
            List<BlockMetaData> groups = reader.getFooter().getBlocks();
            assertEquals(3, groups.size());
            long groupsWithLast = groups.stream()
                    .map(group -> group.getColumns().get(0))
                    .filter(column -> column.getStatistics().maxAsString().compareTo("indicator_4") >= 0)
                    .count();
            assertEquals(1, groupsWithLast);
            for (BlockMetaData group : groups) {
                for (ColumnChunkMetaData column : group.getColumns()) {
                    assertEquals(CompressionCodecName.ZSTD, column.getCodec());
                    assertTrue(column.getColumnIndexReference() != null, "pages have an index");
                }
                assertTrue(group.getColumns().get(0).getEncodings().stream().anyMatch(Encoding::usesDictionary));
            }
        }
    }

    @Test
    void theSameRowsGiveTheSameBytes() throws IOException {
        write("one.parquet", table(25_000));
        write("two.parquet", table(25_000));
        assertArrayEquals(
                Files.readAllBytes(folder.resolve("one.parquet")), Files.readAllBytes(folder.resolve("two.parquet")));
    }

    private Path write(String name, ReleasedTable table) throws IOException {
        Path file = new Path(folder.resolve(name).toUri());
        ParquetTable.write(table, file, new Configuration());
        return file;
    }

    /** Ten thousand years of each indicator; the first row of all has no value. */
    private static ReleasedTable table(int size) {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            rows.add(new Object[] {"indicator_" + i / 10_000, 2500L + i % 10_000, i == 0 ? null : (Double) (i / 2.0)});
        }
        return new ReleasedTable(SPEC, rows);
    }
}
