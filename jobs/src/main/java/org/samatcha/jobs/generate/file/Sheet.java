package org.samatcha.jobs.generate.file;

import java.util.List;

/**
 * One file of the folder: where it stands, how it is written, and what one district adds to it.
 *
 * @param path relative to the folder, with forward slashes
 */
record Sheet(String path, FileStyle style, List<String> header, Spoilers spoilers, Source source, Total total) {

    /** The rows of one district, in the order of the file. */
    @FunctionalInterface
    interface Source {
        List<Line> rowsOf(DistrictData data);
    }

    /** The last row of the file. */
    enum Total {
        NONE,
        /** Blank keys, no label. */
        UNLABELLED,
        /** The first key says รวม. */
        LABELLED,
        /** Unlabelled, in Thai digits. */
        THAI_DIGITS
    }

    Sheet {
        header = List.copyOf(header);
    }
}
