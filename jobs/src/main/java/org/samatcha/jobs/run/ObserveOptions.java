package org.samatcha.jobs.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.samatcha.jobs.notify.CommandNotice;
import org.samatcha.jobs.notify.MailNotice;
import org.samatcha.jobs.notify.MailSettings;
import org.samatcha.jobs.notify.When;
import org.samatcha.jobs.observe.LineageFile;
import org.samatcha.jobs.observe.MetricsFile;
import org.samatcha.jobs.observe.Observer;
import org.samatcha.jobs.observe.Observers;
import org.samatcha.jobs.observe.TimingsTable;
import picocli.CommandLine.Option;

/** Options that say who is told how a run goes. */
final class ObserveOptions {

    @Option(names = "--timings", description = "Print where the seconds went.")
    private boolean timings;

    @Option(names = "--json-log", description = "Print every line as a JSON object with its time.")
    private boolean jsonLog;

    @Option(names = "--metrics", paramLabel = "FILE", description = "Write metrics of the run for Prometheus.")
    private Path metrics;

    @Option(names = "--lineage", paramLabel = "FILE", description = "Append OpenLineage events of the run.")
    private Path lineage;

    @Option(
            names = "--notify",
            paramLabel = "COMMAND",
            description = "Run a command when the run has ended; the message is its input, SAMATCHA_OUTCOME says how.")
    private String command;

    @Option(names = "--mail", paramLabel = "FILE", description = "Send mail when the run has ended, as FILE says.")
    private Path mail;

    @Option(
            names = "--notify-when",
            defaultValue = "FAILURE",
            description = "Which runs --notify and --mail tell of: ${COMPLETION-CANDIDATES}"
                    + " (default: ${DEFAULT-VALUE}).")
    private When when;

    boolean isJsonLog() {
        return jsonLog;
    }

    Observers observers(PrintWriter out, PrintWriter err) throws IOException {
        List<Observer> all = new ArrayList<>();
        if (timings) {
            all.add(new TimingsTable(out));
        }
        if (metrics != null) {
            all.add(new MetricsFile(metrics.toAbsolutePath()));
        }
        if (lineage != null) {
            all.add(new LineageFile(lineage));
        }
        if (command != null) {
            all.add(new CommandNotice(command, when));
        }
        if (mail != null) {
            all.add(new MailNotice(MailSettings.read(mail), when));
        }
        return new Observers(all, err);
    }
}
