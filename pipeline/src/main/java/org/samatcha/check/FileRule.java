package org.samatcha.check;

import java.util.List;
import org.samatcha.capture.RawRow;

/** A rule about a file as a whole: it sees every accepted row and speaks at the end. Always a warning. */
public interface FileRule extends Rule {

    /** A new watch over a file; keeps a few numbers, never rows. */
    Watch over(FileFacts file);

    /** Sees one file from its first row to its last. */
    interface Watch {

        /** An accepted row. */
        void see(RawRow row);

        /** What is wrong with the file; {@code read} counts its rows, accepted or set aside, without totals. */
        List<Notice> end(long read);
    }

    /** A watch that looks at no row. */
    interface Ending extends Watch {

        @Override
        default void see(RawRow row) {
            // only the end matters
        }
    }

    /** The usual notice of a file rule. */
    default Notice about(FileFacts file, String field, String seen, String right) {
        return card().notice(file.file(), 0, field, seen, right);
    }
}
