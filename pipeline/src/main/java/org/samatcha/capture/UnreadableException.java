package org.samatcha.capture;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A file that cannot be read, or not any further: what was found, and what would be right, in words for its owner. */
public final class UnreadableException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String seen;
    private final String right;

    /** {@code seen} must not hold any of the file's own text. */
    public UnreadableException(String seen, String right) {
        super(seen);
        this.seen = seen;
        this.right = right;
    }

    /** The same words for a failure of any kind; a failure of the disk or of a library says no more than that. */
    public static UnreadableException of(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableException unreadable) {
                return unreadable;
            }
        }
        return new UnreadableException(
                "a file that cannot be opened or read to its end", "a file that this program may read");
    }

    /** For the iterators, which may not throw checked exceptions. */
    public UncheckedIOException unchecked() {
        return new UncheckedIOException(this);
    }

    public String seen() {
        return seen;
    }

    public String right() {
        return right;
    }
}
