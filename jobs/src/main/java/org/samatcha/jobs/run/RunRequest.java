package org.samatcha.jobs.run;

import java.nio.file.Path;
import org.samatcha.base.Numerals;
import org.samatcha.curate.correction.Corrections;
import org.samatcha.jobs.ingest.PseudonymKey;
import org.samatcha.jobs.ingest.SetAsideLimit;
import org.samatcha.protect.Thresholds;

/**
 * What a run is asked to do.
 *
 * @param inputs folder of source files
 * @param warehouse a path, or a URI that Hadoop knows
 * @param templates folder with proposals, page templates, texts and fonts
 * @param key what personal numbers become pseudonyms under
 * @param corrections fixes to errors of the sources
 * @param limit how many rows of a dataset may be set aside; with more, nothing is published
 */
record RunRequest(
        Path inputs,
        String warehouse,
        Path templates,
        PseudonymKey key,
        Thresholds thresholds,
        Numerals numerals,
        Corrections corrections,
        SetAsideLimit limit) {}
