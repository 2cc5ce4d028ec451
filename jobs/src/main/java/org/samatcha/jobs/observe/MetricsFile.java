package org.samatcha.jobs.observe;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/**
 * The last run as a text file that the node exporter of Prometheus collects (folder of its option
 * {@code --collector.textfile.directory}). Replaced in one step; the time of the last success outlives failures.
 */
public record MetricsFile(Path file) implements Observer {

    private static final String LAST_SUCCESS = "samatcha_last_success_timestamp_seconds";

    @Override
    public String name() {
        return "the metrics file " + file;
    }

    @Override
    public void finished(RunReport report) throws IOException {
        StringBuilder text = new StringBuilder();
        gauge(text, "samatcha_last_run_timestamp_seconds", "When the last run ended.", "", finishedSecond(report));
        gauge(text, LAST_SUCCESS, "When a run last ended well; 0 when none has.", "", lastSuccess(report));
        gauge(
                text,
                "samatcha_last_run_exit_code",
                "Exit code of the last run; 0 is done.",
                "",
                report.exit().code() + "");
        head(text, "samatcha_rows", "Rows of the inputs of the last run.");
        line(text, "samatcha_rows", "{state=\"read\"}", report.rowsRead() + "");
        line(text, "samatcha_rows", "{state=\"accepted\"}", report.rowsAccepted() + "");
        line(text, "samatcha_rows", "{state=\"set_aside\"}", report.rowsSetAside() + "");
        head(text, "samatcha_stage_seconds", "Seconds of each stage of the last run.");
        for (StageReport stage : report.stages()) {
            line(
                    text,
                    "samatcha_stage_seconds",
                    "{stage=\"" + stage.stage() + "\"}",
                    String.format(Locale.ROOT, "%.3f", stage.seconds()));
        }
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.writeString(next, text, StandardCharsets.UTF_8);
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String finishedSecond(RunReport report) {
        return Long.toString(report.finished().getEpochSecond());
    }

    private String lastSuccess(RunReport report) throws IOException {
        if (report.exit() == org.samatcha.jobs.Exit.DONE) {
            return finishedSecond(report);
        }
        if (!Files.exists(file)) {
            return "0";
        }
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith(LAST_SUCCESS + " "))
                .map(line -> line.substring(LAST_SUCCESS.length() + 1))
                .findFirst()
                .orElse("0");
    }

    private static void gauge(StringBuilder text, String name, String help, String labels, String value) {
        head(text, name, help);
        line(text, name, labels, value);
    }

    private static void head(StringBuilder text, String name, String help) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(" gauge\n");
    }

    private static void line(StringBuilder text, String name, String labels, String value) {
        text.append(name).append(labels).append(' ').append(value).append('\n');
    }
}
