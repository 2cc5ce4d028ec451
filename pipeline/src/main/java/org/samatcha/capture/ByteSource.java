package org.samatcha.capture;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;

/** A file to read, wherever it is kept. Opened more than once: to learn its encoding, its header, and its rows. */
public interface ByteSource extends Serializable {

    /** The path as notices print it: relative to the inputs, with forward slashes. */
    String name();

    InputStream open() throws IOException;

    /** The names of the folders that the file lies in, from the outermost; none when it lies at the top. */
    default List<String> folders() {
        List<String> parts = List.of(name().split("/"));
        return parts.subList(0, parts.size() - 1);
    }
}
