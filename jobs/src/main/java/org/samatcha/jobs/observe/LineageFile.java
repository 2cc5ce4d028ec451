package org.samatcha.jobs.observe;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.samatcha.jobs.Exit;

/**
 * Appends what a run read and made to a file, one OpenLineage event a line: START, then COMPLETE or FAIL. Marquez,
 * DataHub and others take these lines as they are.
 */
public record LineageFile(Path file) implements Observer {

    private static final String PRODUCER = "https://samatcha.org/samatcha/0.1.0";
    private static final String SCHEMA = "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent";

    @Override
    public String name() {
        return "the lineage file " + file;
    }

    @Override
    public void started(RunReport report) throws IOException {
        append("START", report.started(), report, List.of());
    }

    @Override
    public void finished(RunReport report) throws IOException {
        boolean isDone = report.exit() == Exit.DONE;
        append(
                isDone ? "COMPLETE" : "FAIL",
                report.finished(),
                report,
                isDone && !report.release().isEmpty() ? List.of(dataset(report.release())) : List.of());
    }

    private void append(String type, Instant time, RunReport report, List<Map<String, String>> outputs)
            throws IOException {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("eventType", type);
        event.put("eventTime", time.toString());
        event.put("run", Map.of("runId", runId(report).toString()));
        event.put("job", Map.of("namespace", "samatcha", "name", "run"));
        event.put("inputs", report.inputs().isEmpty() ? List.of() : List.of(dataset(report.inputs())));
        event.put("outputs", outputs);
        event.put("producer", PRODUCER);
        event.put("schemaURL", SCHEMA);
        Files.writeString(
                file,
                new ObjectMapper().writeValueAsString(event) + "\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /** One id for all events of a run; another for the next run of the same warehouse. */
    private static UUID runId(RunReport report) {
        String name = report.warehouse() + " " + report.started();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> dataset(String place) {
        int scheme = place.indexOf("://");
        if (scheme < 0) {
            return Map.of("namespace", "file", "name", place);
        }
        int path = place.indexOf('/', scheme + 3);
        return path < 0
                ? Map.of("namespace", place, "name", "/")
                : Map.of("namespace", place.substring(0, path), "name", place.substring(path));
    }
}
