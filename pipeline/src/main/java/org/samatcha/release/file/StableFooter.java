package org.samatcha.release.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Collections;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;

/**
 * Sorts the one thing in a Parquet file that differs from run to run: each column's list of encodings, which the
 * library keeps in a set whose order is that of memory addresses. The data are left as they are.
 */
final class StableFooter {

    /** A file ends with the footer, its length in four bytes (little-endian), and the letters PAR1. */
    private static final int TAIL = 8;

    private StableFooter() {}

    static void rewrite(Path file, Configuration configuration) throws IOException {
        FileSystem files = file.getFileSystem(configuration);
        byte[] bytes;
        try (InputStream in = files.open(file)) {
            bytes = in.readAllBytes();
        }
        int length = ByteBuffer.wrap(bytes, bytes.length - TAIL, Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .getInt();
        int start = bytes.length - TAIL - length;
        FileMetaData footer = Util.readFileMetaData(new ByteArrayInputStream(bytes, start, length));
        footer.getRow_groups()
                .forEach(group -> group.getColumns()
                        .forEach(
                                column -> Collections.sort(column.getMeta_data().getEncodings())));
        ByteArrayOutputStream sorted = new ByteArrayOutputStream();
        Util.writeFileMetaData(footer, sorted);
        try (OutputStream out = files.create(file, true)) {
            out.write(bytes, 0, start);
            sorted.writeTo(out);
            out.write(ByteBuffer.allocate(Integer.BYTES)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(sorted.size())
                    .array());
            out.write(Arrays.copyOfRange(bytes, bytes.length - Integer.BYTES, bytes.length));
        }
    }
}
