package org.samatcha.jobs.ingest;

import java.util.List;
import java.util.Map;
import org.samatcha.check.Notice;
import org.samatcha.curate.NoticeTally;

/**
 * What the checks across files told.
 *
 * @param timesByFile file → rule → how often
 * @param examples the first of each rule and file
 */
record Across(Map<String, Map<String, Long>> timesByFile, List<Notice> examples) {

    static final Across NOTHING = new Across(Map.of(), List.of());

    static Across of(NoticeTally tally) {
        return new Across(tally.timesByFile(), tally.examples());
    }
}
