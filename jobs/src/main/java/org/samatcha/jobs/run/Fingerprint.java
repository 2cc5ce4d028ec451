package org.samatcha.jobs.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.samatcha.jobs.keep.Checksums;

/**
 * What a run depends on: every input and template by its SHA-256, the settings, and the code. Equal fingerprints give
 * equal releases, so the run's id is made from it.
 */
record Fingerprint(SortedMap<String, String> files, SortedMap<String, String> settings, String code) {

    private static final int ID_LENGTH = 16;

    Fingerprint(Map<String, String> files, Map<String, String> settings, String code) {
        this(new TreeMap<>(files), new TreeMap<>(settings), code);
    }

    /** Sixteen hexadecimal digits. */
    String runId() {
        List<String> parts = new ArrayList<>();
        files.forEach((name, sum) -> parts.addAll(List.of(name, sum)));
        parts.add("settings");
        settings.forEach((name, value) -> parts.addAll(List.of(name, value)));
        parts.add(code);
        return Checksums.of(parts).substring(0, ID_LENGTH);
    }
}
