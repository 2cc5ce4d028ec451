package org.samatcha.jobs.run;

import java.nio.file.Path;
import org.samatcha.base.Numerals;
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
 * @param limit how many rows may be set aside before nothing is published
 */
record RunRequest(
        Path inputs,
        String warehouse,
        Path templates,
        PseudonymKey key,
        SetAsideLimit limit,
        Thresholds thresholds,
        Numerals numerals) {}
