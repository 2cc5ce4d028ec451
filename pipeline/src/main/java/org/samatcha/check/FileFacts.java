package org.samatcha.check;

import java.util.List;
import org.samatcha.capture.SourceProfile;
import org.samatcha.catalog.InputTable;

/**
 * What is known of a file before its first row.
 *
 * @param header the cells of its header as they stand there
 */
public record FileFacts(String file, InputTable table, SourceProfile profile, List<String> header) {

    public FileFacts {
        header = List.copyOf(header);
    }
}
