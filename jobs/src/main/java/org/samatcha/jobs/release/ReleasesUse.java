package org.samatcha.jobs.release;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.samatcha.jobs.Exit;
import org.samatcha.jobs.RequestException;
import org.samatcha.jobs.keep.RunLock;
import org.samatcha.jobs.keep.Warehouse;
import org.samatcha.jobs.publish.WholeRelease;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "use",
        mixinStandardHelpOptions = true,
        description = {
            "Makes a release the current one, in one step: readers see the old one or the new one.",
            "A release that lost a file, or has one that is not as it was written, is refused."
        },
        footer = {"", "Example:", "  samatcha releases use 0f3a5c7e9b1d2f4a"})
final class ReleasesUse implements Callable<Integer> {

    @Mixin
    private WarehouseOption warehouse;

    @Parameters(paramLabel = "ID", description = "Id of a release, see: samatcha releases list")
    private String id;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Warehouse store = warehouse.open();
        WarehouseOption.choose(store, id);
        List<String> problems = WholeRelease.problems(store, id);
        if (!problems.isEmpty()) {
            throw new RequestException("Release " + id + " is not whole: " + String.join("; ", problems)
                    + ". The current release stays as it was.");
        }
        Optional<RunLock> lock = RunLock.take(store, Clock.systemUTC());
        if (lock.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("Another run holds the lock of this warehouse: process " + RunLock.owner(store));
            return Exit.LOCKED.code();
        }
        try {
            store.use(id);
        } finally {
            lock.get().release();
        }
        spec.commandLine().getOut().println("The current release is " + id + ".");
        return Exit.DONE.code();
    }
}
