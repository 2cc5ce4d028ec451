package org.samatcha.capture;

import java.io.Serializable;

/**
 * The answer to "what is this file": how to read its rows, or why it cannot be read at all.
 *
 * <p>{@link #open} is the one entrance of this package.
 */
public sealed interface Capture extends Serializable permits Recognised, Capture.Refused {

    /** The path of the file, relative to the inputs. */
    String file();

    /** The dataset that it belongs to; blank when nobody can tell. */
    String dataset();

    /** Why a whole file is refused. */
    enum Problem {
        UNREADABLE,
        EMPTY,
        UNKNOWN_ENCODING,
        /** Decoded with the wrong table and saved again. */
        DOUBLED_ENCODING,
        NO_HEADER,
        YEAR_NOT_NAMED
    }

    /**
     * A file that cannot be read.
     *
     * @param profile the profile that came closest; blank when none did
     * @param dataset the dataset of that profile; blank when none did
     * @param field the column that is missing; blank when the problem is another
     * @param seen what was found instead
     * @param right what would be right
     */
    record Refused(
            String file, String profile, String dataset, Problem problem, String field, String seen, String right)
            implements Capture {}

    /**
     * Reads enough of {@code source} to know its encoding, profile and header; the rows follow as they are asked for.
     */
    static Capture open(ByteSource source, Profiles profiles) {
        return new Opening(source, profiles).open();
    }
}
