package org.samatcha.jobs.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.FileSystem;
import org.samatcha.catalog.DatasetCard;
import org.samatcha.catalog.Datasets;
import org.samatcha.jobs.Exit;
import org.samatcha.jobs.HadoopFiles;
import org.samatcha.jobs.RequestException;
import org.samatcha.jobs.ingest.CorrectionFiles;
import org.samatcha.jobs.ingest.PseudonymKey;
import org.samatcha.jobs.ingest.SetAsideLimit;
import org.samatcha.jobs.ingest.YearsOption;
import org.samatcha.jobs.observe.JsonLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Runs every stage: input files to a release with tables and reports. What an earlier run has"
                + " done and nothing has changed is not done again.",
        footer = {"", "Example:", "  samatcha run --inputs sample-data/khon-kaen --warehouse warehouse"})
public final class RunCommand implements Callable<Integer> {

    @Option(
            names = "--inputs",
            paramLabel = "DIR|URI",
            description = "Folder with the source files; may be given more than once.")
    private List<String> inputs = List.of();

    @Mixin
    private ReleaseOptions release;

    @Mixin
    private ObserveOptions observe;

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            description = "Secret key for pseudonyms, readable by you alone (mode 600). Or set SAMATCHA_KEY.")
    private Optional<Path> keyFile = Optional.empty();

    @Option(names = "--sample-key", description = "Use the public sample key; for synthetic data only.")
    private boolean sampleKey;

    @Option(
            names = "--years",
            paramLabel = "FIRST-LAST",
            description = "Years (BE) that data may be about; rows of other years are set aside.")
    private String years;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "DATASET",
            description = "Read only these datasets; of the others take what the warehouse holds.")
    private List<String> only = List.of();

    @Option(
            names = "--from-stage",
            defaultValue = "INGEST",
            description = "Begin here and take what comes before as the warehouse holds it: ${COMPLETION-CANDIDATES}"
                    + " (default: ${DEFAULT-VALUE}). EVIDENCE and INDICATORS need no --inputs.")
    private FromStage from;

    @Option(names = "--force", description = "Do everything again, also what has not changed.")
    private boolean force;

    @Option(names = "--dry-run", description = "Say what would be done, and do nothing.")
    private boolean dryRun;

    @Option(
            names = "--corrections",
            paramLabel = "FILE",
            description = "Fixes to errors of the sources (default: corrections.yaml in the folder of inputs).")
    private Optional<Path> corrections = Optional.empty();

    @Option(names = "--max-set-aside", paramLabel = "[DATASET=]SHARE", description = SetAsideLimit.OPTION)
    private List<String> maxSetAside = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Clock clock = Clock.system(ZoneId.of("Asia/Bangkok"));
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (observe.isJsonLog()) {
            out = JsonLines.to(out, clock, "info");
            err = JsonLines.to(err, clock, "error");
            spec.commandLine().setErr(err);
        }
        RunJob job = new RunJob(request(), clock, out);
        Exit exit = Exit.DONE;
        if (dryRun) {
            job.dryRun();
        } else {
            exit = job.run(observe.observers(out, err));
        }
        out.flush();
        return exit.code();
    }

    private RunRequest request() throws IOException {
        requireInputs();
        requireDatasets();
        PseudonymKey key = PseudonymKey.find(
                keyFile,
                System.getenv(),
                sampleKey ? PseudonymKey.SampleKey.ALLOWED : PseudonymKey.SampleKey.NOT_ALLOWED);
        return new RunRequest(
                inputs,
                release.warehouse(),
                release.templates(),
                key,
                release.thresholds(),
                release.numerals(),
                years == null ? null : YearsOption.read(years),
                Set.copyOf(only),
                from,
                force ? RunRequest.Redo.EVERYTHING : RunRequest.Redo.NOTHING,
                release.keepReleases(),
                CorrectionFiles.find(corrections, inputs, HadoopFiles.configuration()),
                SetAsideLimit.of(maxSetAside));
    }

    private void requireInputs() throws IOException {
        if (from == FromStage.INGEST && inputs.isEmpty()) {
            throw new RequestException("Name the folder with the source files: --inputs DIR.");
        }
        if (from != FromStage.INGEST && !(inputs.isEmpty() && only.isEmpty() && !force)) {
            throw new RequestException("--from-stage " + from
                    + " takes what the warehouse holds; leave out --inputs, --only and --force.");
        }
        for (String folder : inputs) {
            org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(folder);
            FileSystem store = path.getFileSystem(HadoopFiles.configuration());
            if (!store.exists(path) || !store.getFileStatus(path).isDirectory()) {
                throw new RequestException("There is no folder " + folder + " (--inputs).");
            }
        }
    }

    private void requireDatasets() {
        List<String> known = Datasets.all().stream().map(DatasetCard::id).toList();
        for (String id : only) {
            if (!known.contains(id)) {
                throw new RequestException(
                        "There is no dataset " + id + " (--only); known are " + String.join(", ", known) + ".");
            }
        }
    }
}
