package org.samatcha.jobs.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samatcha.base.Numerals;
import org.samatcha.check.YearRange;
import org.samatcha.curate.correction.Corrections;
import org.samatcha.jobs.ingest.PseudonymKey;
import org.samatcha.jobs.ingest.SetAsideLimit;
import org.samatcha.protect.Thresholds;

/**
 * What a run is asked to do.
 *
 * @param inputs folders of source files, paths or URIs that Hadoop knows; none when the run begins after the ingest
 * @param warehouse a path, or a URI that Hadoop knows
 * @param templates folder with proposals, page templates, texts and fonts
 * @param key what personal numbers become pseudonyms under
 * @param years years (BE) that rows may be about; null when not said
 * @param only datasets that are read; none when all are
 * @param corrections fixes to errors of the sources
 * @param limit how many rows of a dataset may be set aside; with more, nothing is published
 */
record RunRequest(
        List<String> inputs,
        String warehouse,
        Path templates,
        PseudonymKey key,
        Thresholds thresholds,
        Numerals numerals,
        YearRange years,
        Set<String> only,
        FromStage from,
        Redo redo,
        int keepReleases,
        Corrections corrections,
        SetAsideLimit limit) {

    /** What is done although nothing has changed. */
    enum Redo {
        NOTHING,
        EVERYTHING
    }

    RunRequest {
        inputs = List.copyOf(inputs);
        only = Set.copyOf(only);
    }

    Optional<YearRange> findYears() {
        return Optional.ofNullable(years);
    }
}
