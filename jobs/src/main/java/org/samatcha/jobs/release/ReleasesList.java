package org.samatcha.jobs.release;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.samatcha.jobs.Exit;
import org.samatcha.jobs.keep.Warehouse;
import org.samatcha.jobs.publish.WholeRelease;
import org.samatcha.release.version.PastRelease;
import org.samatcha.release.version.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the releases of a warehouse; the current one has a star.",
        footer = {"", "Example:", "  samatcha releases list"})
final class ReleasesList implements Callable<Integer> {

    private static final List<String> HEADER = List.of("", "release", "version", "tables", "rows", "people", "state");

    @Mixin
    private WarehouseOption warehouse;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Warehouse store = warehouse.open();
        List<List<String>> lines = new ArrayList<>();
        for (String id : store.releases()) {
            lines.add(line(store, id));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (lines.isEmpty()) {
            out.println("This warehouse has no release yet; make one with: samatcha run");
        } else {
            TextTable.print(HEADER, lines, out);
        }
        return Exit.DONE.code();
    }

    private static List<String> line(Warehouse store, String id) throws IOException {
        String mark = store.currentRelease().equals(Optional.of(id)) ? "*" : "";
        List<String> problems = WholeRelease.problems(store, id);
        String state = problems.isEmpty() ? "whole" : "not whole: " + problems.get(0);
        Path folder = store.release(id);
        if (!store.exists(new Path(folder, PastRelease.DESCRIPTION))) {
            return List.of(mark, id, "", "", "", "", state);
        }
        PastRelease release = PastRelease.open(folder, store.configuration());
        long rows = release.specs().stream().mapToLong(release::rows).sum();
        return List.of(
                mark,
                id,
                release.findVersion().map(Version::toString).orElse(""),
                Integer.toString(release.specs().size()),
                Long.toString(rows),
                release.isSynthetic() ? "synthetic" : "real",
                state);
    }
}
