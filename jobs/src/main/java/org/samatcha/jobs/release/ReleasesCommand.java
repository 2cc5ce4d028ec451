package org.samatcha.jobs.release;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code samatcha releases}: what there is, how two differ, and which one readers see. */
@Command(
        name = "releases",
        mixinStandardHelpOptions = true,
        description = "Lists releases, tells how two differ, and chooses the one that readers see.",
        subcommands = {ReleasesList.class, ReleasesDiff.class, ReleasesUse.class},
        footer = {"", "Example:", "  samatcha releases list --warehouse warehouse"})
public final class ReleasesCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to do: " + String.join(", ", spec.subcommands().keySet()));
    }
}
