package org.samatcha.jobs.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.samatcha.curate.correction.Corrections;
import org.samatcha.jobs.ingest.PseudonymKey;
import org.samatcha.jobs.ingest.SetAsideLimit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "release",
        aliases = {"indicators", "report"},
        mixinStandardHelpOptions = true,
        description = "Makes figures, tables and reports anew from the counts that the warehouse holds: after a change"
                + " of templates or thresholds, without the source files.",
        footer = {"", "Example:", "  samatcha release --warehouse warehouse --templates my-templates"})
public final class ReleaseCommand implements Callable<Integer> {

    @Mixin
    private ReleaseOptions release;

    @Mixin
    private ObserveOptions observe;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        RunRequest request = new RunRequest(
                List.of(),
                release.warehouse(),
                release.templates(),
                PseudonymKey.sample(),
                release.thresholds(),
                release.numerals(),
                null,
                Set.of(),
                FromStage.INDICATORS,
                RunRequest.Redo.NOTHING,
                release.keepReleases(),
                Corrections.NONE,
                SetAsideLimit.USUAL);
        PrintWriter out = spec.commandLine().getOut();
        int code = new RunJob(request, Clock.system(ZoneId.of("Asia/Bangkok")), out)
                .run(observe.observers(out, spec.commandLine().getErr()))
                .code();
        out.flush();
        return code;
    }
}
