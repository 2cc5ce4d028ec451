package org.samatcha.jobs.observe;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Prints where the seconds of a run went, from the start of the process to the end of the run. */
public record TimingsTable(PrintWriter out) implements Observer {

    @Override
    public String name() {
        return "the table of timings";
    }

    @Override
    public void finished(RunReport report) {
        double whole = ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
        double inStages =
                report.stages().stream().mapToDouble(StageReport::seconds).sum();
        out.println();
        out.println(String.format(
                Locale.ROOT, "%-12s %8s %12s %12s %14s", "stage", "seconds", "rows in", "rows out", "bytes"));
        report.stages()
                .forEach(stage -> out.println(String.format(
                        Locale.ROOT,
                        "%-12s %8.1f %,12d %,12d %,14d",
                        stage.stage(),
                        stage.seconds(),
                        stage.rowsIn(),
                        stage.rowsOut(),
                        stage.bytesOut())));
        out.println(String.format(Locale.ROOT, "%-12s %8.1f", "the rest", Math.max(0, whole - inStages)));
        out.println(String.format(Locale.ROOT, "%-12s %8.1f", "all", whole));
        out.flush();
    }
}
