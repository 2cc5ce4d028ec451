package org.samatcha.capture.workbook;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.samatcha.capture.UnreadableException;

/**
 * The files inside an archive, one after another, each as a stream that is unpacked as it is read.
 *
 * <p>Refuses an archive that unpacks to more than a hundred times its size (spreadsheets come to 10 or 20 times), and
 * one of more than {@value #MOST_ENTRIES} files.
 */
final class ZipEntries implements Closeable {

    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_TIMES = 100;
    private static final long ALWAYS_ALLOWED = 4L << 20;

    private final Counted packed;
    private final ZipInputStream zip;
    private int entries;
    private long unpacked;

    ZipEntries(InputStream bytes) {
        packed = new Counted(bytes);
        zip = new ZipInputStream(packed);
    }

    /** The name of the next file; empty after the last. */
    Optional<String> next() throws IOException {
        try {
            byte[] block = new byte[1 << 14];
            while (entries > 0 && content().read(block) >= 0) {
                // the rest of the file before, which counts as unpacked, too
            }
            ZipEntry entry = zip.getNextEntry();
            if (++entries > MOST_ENTRIES) {
                throw new UnreadableException("an archive of more than " + MOST_ENTRIES + " files", "one workbook");
            }
            return Optional.ofNullable(entry).map(ZipEntry::getName);
        } catch (ZipException | IllegalArgumentException damaged) {
            throw damaged(damaged);
        }
    }

    /** The bytes of the file whose name {@link #next} gave last. Closing it leaves the archive open. */
    InputStream content() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                try {
                    int n = zip.read(target, offset, length);
                    unpacked += Math.max(0, n);
                    if (unpacked > ALWAYS_ALLOWED && unpacked / MOST_TIMES > packed.count) {
                        throw new UnreadableException(
                                "an archive that unpacks to more than " + MOST_TIMES + " times its size",
                                "a workbook saved by a spreadsheet program");
                    }
                    return n;
                } catch (ZipException damaged) {
                    throw damaged(damaged);
                }
            }
        };
    }

    private static UnreadableException damaged(Exception cause) {
        UnreadableException told = new UnreadableException("a damaged workbook", "a workbook that a spreadsheet opens");
        told.initCause(cause);
        return told;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream bytes) {
            super(bytes);
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int n = in.read(target, offset, length);
            count += Math.max(0, n);
            return n;
        }
    }
}
