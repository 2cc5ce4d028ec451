package org.samatcha.capture;

import java.io.IOException;
import java.io.InputStream;

/**
 * What in a file decided its encoding.
 *
 * @param line the first line with a byte that is not UTF-8; 0 when every byte is
 */
public record EncodingEvidence(Kind kind, long line) {

    /** How an encoding shows. */
    public enum Kind {
        /** The file begins with UTF-8's byte order mark. */
        MARKED_UTF_8,
        /** The file begins with UTF-16's byte order mark. */
        MARKED_UTF_16,
        /** Nothing but ASCII, which both encodings write alike. */
        ASCII,
        /** Letters beyond ASCII, and all of them are UTF-8. */
        UTF_8,
        /** A byte that is not UTF-8; whether the file is windows-874 its other bytes decide. */
        NOT_UTF_8,
        /** A workbook says itself how its texts are written. */
        WORKBOOK,
        UNREADABLE
    }

    static EncodingEvidence of(ByteSource source) {
        try (InputStream bytes = source.open()) {
            return of(bytes);
        } catch (IOException unreadable) {
            return new EncodingEvidence(Kind.UNREADABLE, 0);
        }
    }

    private static EncodingEvidence of(InputStream bytes) throws IOException {
        byte[] block = new byte[1 << 16];
        long line = 1;
        long read = 0;
        int following = 0;
        boolean beyondAscii = false;
        boolean marked = false;
        for (int n = bytes.read(block); n >= 0; n = bytes.read(block)) {
            if (read == 0 && n > 1 && block[0] == 'P' && block[1] == 'K') {
                return new EncodingEvidence(Kind.WORKBOOK, 0);
            }
            if (read == 0 && TextEncoding.marked(block).isPresent()) {
                return new EncodingEvidence(Kind.MARKED_UTF_16, 0);
            }
            marked |= read == 0 && n > 2 && (block[0] & 0xFF) == 0xEF && (block[1] & 0xFF) == 0xBB;
            read += n;
            for (int i = 0; i < n; i++) {
                int b = block[i] & 0xFF;
                boolean continues = (b & 0xC0) == 0x80;
                if (continues != following > 0 || b >= 0xF5 || b == 0xC0 || b == 0xC1) {
                    return new EncodingEvidence(Kind.NOT_UTF_8, line);
                }
                following = continues ? following - 1 : b < 0x80 ? 0 : b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
                beyondAscii |= b >= 0x80;
                line += b == '\n' ? 1 : 0;
            }
        }
        if (following > 0) {
            return new EncodingEvidence(Kind.NOT_UTF_8, line);
        }
        return new EncodingEvidence(marked ? Kind.MARKED_UTF_8 : beyondAscii ? Kind.UTF_8 : Kind.ASCII, 0);
    }
}
