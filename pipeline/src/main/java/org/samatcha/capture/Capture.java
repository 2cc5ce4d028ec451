package org.samatcha.capture;

import java.io.Serializable;
import java.util.List;

/**
 * The answer to "what is this file, or this sheet": how to read its rows, or why it is not read.
 *
 * <p>{@link #open} is the one entrance of this package.
 */
public sealed interface Capture extends Serializable permits Recognised, Capture.Refused, Capture.PassedOver {

    /** The path of the file, relative to the inputs, and the sheet when the file has several. */
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

    /** Why a sheet beside others is not read, without anything being wrong with the file. */
    enum Reason {
        /** A cover, notes, a code list: nothing that looks like a table of ours. */
        NO_TABLE,
        /** Who opens the workbook does not see it. */
        HIDDEN
    }

    /** A sheet that is not read; the other sheets of its workbook are. */
    record PassedOver(String file, Reason reason) implements Capture {
        @Override
        public String dataset() {
            return "";
        }
    }

    /**
     * Reads enough of {@code source} to know its encoding, profile and header; the rows follow as they are asked for.
     * One answer, or one for each sheet of a workbook that has cells, in their order.
     */
    static List<Capture> open(ByteSource source, Profiles profiles) {
        return FileOpening.of(source, profiles).stream().map(Opening::capture).toList();
    }
}
