package org.samatcha.jobs.observe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samatcha.jobs.Exit;

class ObserversTest {

    private static final Instant START = Instant.parse("2026-05-16T19:00:00Z");

    @TempDir
    private Path folder;

    static RunReport report(Exit exit, int afterSeconds) {
        return new RunReport(
                "0123456789abcdef",
                exit,
                START,
                START.plusSeconds(afterSeconds),
                "hdfs://node:8020/in",
                "/data/warehouse",
                "/data/warehouse/releases/0123456789abcdef",
                100,
                98,
                2,
                List.of(new StageReport("ingest", 1.5, 100, 98, 4096)));
    }

    @Test
    void theTimeOfTheLastSuccessOutlivesAFailure() throws IOException {
        MetricsFile metrics = new MetricsFile(folder.resolve("samatcha.prom"));
        metrics.finished(report(Exit.OUR_FAULT, 1));
        assertTrue(text("samatcha.prom").contains("\nsamatcha_last_success_timestamp_seconds 0\n"));
        metrics.finished(report(Exit.DONE, 10));
        metrics.finished(report(Exit.DATA_REFUSED, 20));
        assertEquals("""
                # HELP samatcha_last_run_timestamp_seconds When the last run ended.
                # TYPE samatcha_last_run_timestamp_seconds gauge
                samatcha_last_run_timestamp_seconds 1778958020
                # HELP samatcha_last_success_timestamp_seconds When a run last ended well; 0 when none has.
                # TYPE samatcha_last_success_timestamp_seconds gauge
                samatcha_last_success_timestamp_seconds 1778958010
                # HELP samatcha_last_run_exit_code Exit code of the last run; 0 is done.
                # TYPE samatcha_last_run_exit_code gauge
                samatcha_last_run_exit_code 1
                # HELP samatcha_rows Rows of the inputs of the last run.
                # TYPE samatcha_rows gauge
                samatcha_rows{state="read"} 100
                samatcha_rows{state="accepted"} 98
                samatcha_rows{state="set_aside"} 2
                # HELP samatcha_stage_seconds Seconds of each stage of the last run.
                # TYPE samatcha_stage_seconds gauge
                samatcha_stage_seconds{stage="ingest"} 1.500
                """, text("samatcha.prom"));
    }

    @Test
    void aRunIsTwoLineageEventsWithOneRunId() throws IOException {
        LineageFile lineage = new LineageFile(folder.resolve("lineage.jsonl"));
        lineage.started(report(Exit.OUR_FAULT, 0));
        lineage.finished(report(Exit.DONE, 10));
        List<String> lines = Files.readAllLines(folder.resolve("lineage.jsonl"));
        JsonNode start = new ObjectMapper().readTree(lines.get(0));
        JsonNode complete = new ObjectMapper().readTree(lines.get(1));
        assertEquals("START", start.get("eventType").asText());
        assertEquals("COMPLETE", complete.get("eventType").asText());
        assertEquals(start.get("run"), complete.get("run"));
        assertEquals(
                "hdfs://node:8020", start.get("inputs").get(0).get("namespace").asText());
        assertEquals("/in", start.get("inputs").get(0).get("name").asText());
        assertEquals("file", complete.get("outputs").get(0).get("namespace").asText());
        for (String field : List.of("eventTime", "producer", "schemaURL", "job")) {
            assertTrue(complete.has(field), field);
        }
    }

    @Test
    void anObserverThatFailsHarmsNobody() throws IOException {
        StringWriter warnings = new StringWriter();
        MetricsFile nowhere = new MetricsFile(folder.resolve("no/such/folder/samatcha.prom"));
        LineageFile lineage = new LineageFile(folder.resolve("lineage.jsonl"));
        new Observers(List.of(nowhere, lineage), new PrintWriter(warnings)).finished(report(Exit.DONE, 1));
        assertTrue(warnings.toString().startsWith("Warning: the metrics file "), warnings.toString());
        assertEquals(1, Files.readAllLines(folder.resolve("lineage.jsonl")).size());
    }

    @Test
    void everyLineOfAJsonLogIsAnObject() throws IOException {
        StringWriter text = new StringWriter();
        PrintWriter log = JsonLines.to(new PrintWriter(text), Clock.fixed(START, ZoneOffset.UTC), "info");
        log.println("rows read = \"accepted\"");
        log.println();
        log.println("  โรงเรียน");
        log.flush();
        assertEquals("""
                {"time":"2026-05-16T19:00:00Z","level":"info","message":"rows read = \\"accepted\\""}
                {"time":"2026-05-16T19:00:00Z","level":"info","message":"โรงเรียน"}
                """, text.toString().replace(System.lineSeparator(), "\n"));
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }
}
