package org.samatcha.jobs.publish;

import com.fasterxml.jackson.databind.JsonNode;
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
public record Fingerprint(SortedMap<String, String> files, SortedMap<String, String> settings, String code) {

    private static final int ID_LENGTH = 16;

    public Fingerprint(Map<String, String> files, Map<String, String> settings, String code) {
        this(new TreeMap<>(files), new TreeMap<>(settings), code);
    }

    /** The fingerprint that a run left in its manifest. */
    public static Fingerprint ofManifest(JsonNode manifest) {
        return new Fingerprint(
                texts(manifest.path("inputs")),
                texts(manifest.path("settings")),
                manifest.path("code").asText());
    }

    private static SortedMap<String, String> texts(JsonNode object) {
        SortedMap<String, String> texts = new TreeMap<>();
        object.properties()
                .forEach(member -> texts.put(member.getKey(), member.getValue().asText()));
        return texts;
    }

    /** Sixteen hexadecimal digits. */
    public String runId() {
        List<String> parts = new ArrayList<>();
        files.forEach((name, sum) -> parts.addAll(List.of(name, sum)));
        parts.add("settings");
        settings.forEach((name, value) -> parts.addAll(List.of(name, value)));
        parts.add(code);
        return Checksums.of(parts).substring(0, ID_LENGTH);
    }
}
