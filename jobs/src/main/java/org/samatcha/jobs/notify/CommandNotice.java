package org.samatcha.jobs.notify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.samatcha.jobs.observe.Observer;
import org.samatcha.jobs.observe.RunReport;

/**
 * Runs a command of the operator's when a run has ended, with the message on its standard input and the outcome in its
 * environment: {@code SAMATCHA_OUTCOME}, {@code SAMATCHA_EXIT}, {@code SAMATCHA_RUN}, {@code SAMATCHA_RELEASE}. The
 * secret key is not in its environment. It is stopped after a minute.
 */
public record CommandNotice(String command, When when) implements Observer {

    private static final int SECONDS = 60;

    @Override
    public String name() {
        return "the command of --notify";
    }

    @Override
    public void finished(RunReport report) throws IOException {
        if (!when.covers(report)) {
            return;
        }
        boolean isWindows =
                System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        ProcessBuilder builder =
                isWindows ? new ProcessBuilder("cmd", "/c", command) : new ProcessBuilder("/bin/sh", "-c", command);
        Map<String, String> environment = builder.environment();
        environment.remove("SAMATCHA_KEY");
        environment.put("SAMATCHA_OUTCOME", report.outcome());
        environment.put("SAMATCHA_EXIT", Integer.toString(report.exit().code()));
        environment.put("SAMATCHA_RUN", report.run());
        environment.put("SAMATCHA_RELEASE", report.release());
        Path message = Files.createTempFile("samatcha", ".txt");
        Files.writeString(message, Message.of(report).text(), StandardCharsets.UTF_8);
        builder.redirectInput(message.toFile());
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("it took longer than " + SECONDS + " seconds and was stopped");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new IOException("it was interrupted", stopped);
        } finally {
            Files.delete(message);
        }
        if (process.exitValue() != 0) {
            throw new IOException("it ended with exit code " + process.exitValue());
        }
    }
}
