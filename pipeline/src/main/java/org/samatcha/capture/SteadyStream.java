package org.samatcha.capture;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a file whose length is known. A file that turns out longer or shorter is being written while it is read:
 * it is refused at that point, and reading ends even when the writing does not.
 */
public final class SteadyStream extends FilterInputStream {

    private long left;

    public SteadyStream(InputStream bytes, long length) {
        super(bytes);
        this.left = length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int n = in.read(target, offset, left == 0 ? 1 : (int) Math.min(length, left));
        if (left == 0 && n > 0) {
            throw changed("a file that grew while it was read");
        }
        if (left > 0 && n < 0) {
            throw changed("a file that became shorter while it was read");
        }
        left -= Math.max(0, n);
        return n;
    }

    @Override
    public long skip(long n) throws IOException {
        return read(new byte[(int) Math.max(0, Math.min(n, 8192))]);
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private static UnreadableException changed(String how) {
        return new UnreadableException(how, "a file that is complete before the run begins");
    }
}
