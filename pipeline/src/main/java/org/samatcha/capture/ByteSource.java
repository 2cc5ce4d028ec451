package org.samatcha.capture;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

/** A file to read, wherever it is kept. Opened more than once: to learn its encoding, its header, and its rows. */
public interface ByteSource extends Serializable {

    /** The path as notices print it: relative to the inputs, with forward slashes. */
    String name();

    InputStream open() throws IOException;

    /** The name of the folder that the file lies in; empty when it lies at the top. */
    default String folder() {
        String[] parts = name().split("/");
        return parts.length < 2 ? "" : parts[parts.length - 2];
    }
}
