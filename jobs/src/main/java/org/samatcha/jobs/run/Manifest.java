package org.samatcha.jobs.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.fs.Path;
import org.samatcha.jobs.ingest.IngestResult;
import org.samatcha.jobs.keep.Warehouse;
import org.samatcha.jobs.observe.StageReport;
import org.samatcha.jobs.publish.Fingerprint;

/**
 * What a run was made of and came to, {@code runs/<run-id>/manifest.json}.
 *
 * <p>The status stands last, and the file is written after the release is current: a manifest that says
 * {@code complete} means a whole run. A run that was killed has none.
 */
final class Manifest {

    private static final String COMPLETE = "complete";

    private final Warehouse warehouse;

    Manifest(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    private Path file(String runId) {
        return new Path(warehouse.run(runId), "manifest.json");
    }

    void write(Fingerprint fingerprint, IngestResult ingested, Stages stages, String status) throws IOException {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("run", fingerprint.runId());
        manifest.put("inputs", fingerprint.files());
        manifest.put("settings", fingerprint.settings());
        manifest.put("code", fingerprint.code());
        manifest.put("files", ingested.accounts());
        manifest.put("notices", ingested.timesByRule());
        manifest.put("stages", stages.reports());
        Map<String, Double> seconds = new LinkedHashMap<>();
        for (StageReport stage : stages.reports()) {
            seconds.put(stage.stage(), stage.seconds());
        }
        manifest.put("seconds", seconds);
        manifest.put("status", status);
        warehouse.writeJson(file(fingerprint.runId()), manifest);
    }

    void writeComplete(Fingerprint fingerprint, IngestResult ingested, Stages stages) throws IOException {
        write(fingerprint, ingested, stages, COMPLETE);
    }

    boolean isComplete(String runId) throws IOException {
        return read(runId)
                .map(manifest -> manifest.path("status").asText().equals(COMPLETE))
                .orElse(false);
    }

    /** Name → SHA-256 of everything that a run read; empty when there is no such run. */
    SortedMap<String, String> inputs(String runId) throws IOException {
        SortedMap<String, String> inputs = new TreeMap<>();
        read(runId)
                .ifPresent(manifest -> manifest.path("inputs")
                        .properties()
                        .forEach(entry ->
                                inputs.put(entry.getKey(), entry.getValue().asText())));
        return inputs;
    }

    private Optional<JsonNode> read(String runId) throws IOException {
        Optional<String> text = warehouse.findText(file(runId));
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(new ObjectMapper().readTree(text.get()));
        } catch (com.fasterxml.jackson.core.JsonProcessingException cutShort) {
            return Optional.empty();
        }
    }
}
