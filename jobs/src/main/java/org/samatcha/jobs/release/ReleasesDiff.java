package org.samatcha.jobs.release;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Language;
import org.samatcha.jobs.Exit;
import org.samatcha.jobs.RequestException;
import org.samatcha.jobs.keep.Warehouse;
import org.samatcha.jobs.publish.Causes;
import org.samatcha.release.file.CsvTable;
import org.samatcha.release.version.ChangeLog;
import org.samatcha.release.version.ChangesTable;
import org.samatcha.release.version.Difference;
import org.samatcha.release.version.PastRelease;
import org.samatcha.release.version.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description =
                "Tells what changed from one release to another: tables, columns, rows, and every value with why.",
        footer = {
            "",
            "Example:",
            "  samatcha releases diff 0f3a5c7e9b1d2f4a 9b1d2f4a0f3a5c7e --format csv > changes.csv"
        })
final class ReleasesDiff implements Callable<Integer> {

    /** How the difference is printed. */
    enum Format {
        /** As in the change log. */
        MD,
        /** Every changed value. */
        CSV
    }

    @Mixin
    private WarehouseOption warehouse;

    @Parameters(index = "0", paramLabel = "FROM", description = "Id of the earlier release.")
    private String from;

    @Parameters(index = "1", paramLabel = "TO", description = "Id of the later release.")
    private String to;

    @Option(
            names = "--format",
            defaultValue = "MD",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Option(
            names = "--language",
            defaultValue = "EN",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Language language;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Warehouse store = warehouse.open();
        PastRelease before = open(store, from);
        PastRelease after = open(store, to);
        Difference difference = Difference.between(before.tables(), after.tables());
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case MD -> {
                BilingualText title = BilingualText.of(
                        label(before) + " → " + label(after) + " · "
                                + difference.step().words().th(),
                        label(before) + " → " + label(after) + " · "
                                + difference.step().words().en());
                out.print(new ChangeLog(title, Causes.between(store, from, to), difference).section(language));
            }
            case CSV -> out.print(new String(CsvTable.bytes(ChangesTable.of(difference)), StandardCharsets.UTF_8));
        }
        out.flush();
        return Exit.DONE.code();
    }

    private static PastRelease open(Warehouse store, String id) throws IOException {
        Path folder = store.release(WarehouseOption.choose(store, id));
        if (!store.exists(new Path(folder, PastRelease.DESCRIPTION))) {
            throw new RequestException("Release " + id + " is not whole: it has no " + PastRelease.DESCRIPTION + ".");
        }
        return PastRelease.open(folder, store.configuration());
    }

    private static String label(PastRelease release) {
        return release.findVersion()
                .map(Version::toString)
                .map(version -> version + " (" + release.id() + ")")
                .orElse(release.id());
    }
}
