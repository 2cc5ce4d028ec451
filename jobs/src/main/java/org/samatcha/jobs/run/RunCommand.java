package org.samatcha.jobs.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.samatcha.base.Numerals;
import org.samatcha.jobs.RequestException;
import org.samatcha.jobs.ingest.PseudonymKey;
import org.samatcha.jobs.ingest.SetAsideLimit;
import org.samatcha.protect.Thresholds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Runs every stage: input files to a release with tables and reports.",
        footer = {"", "Example:", "  samatcha run --inputs sample-data/khon-kaen --warehouse warehouse"})
public final class RunCommand implements Callable<Integer> {

    @Option(names = "--inputs", required = true, paramLabel = "DIR", description = "Folder with the source files.")
    private Path inputs;

    @Option(
            names = "--warehouse",
            required = true,
            paramLabel = "DIR|URI",
            description = "Where results are kept; made when it does not exist.")
    private String warehouse;

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "Folder with proposals, page templates, texts and fonts (default: the program's own).")
    private Path templates = Path.of(System.getProperty("samatcha.home", "."), "reports-templates");

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            description = "Secret key for pseudonyms, readable by you alone (mode 600). Or set SAMATCHA_KEY.")
    private Optional<Path> keyFile = Optional.empty();

    @Option(names = "--sample-key", description = "Use the public sample key; for synthetic data only.")
    private boolean sampleKey;

    @Option(
            names = "--smallest-count",
            defaultValue = "10",
            paramLabel = "N",
            description = "Hide figures on fewer people than N (default: ${DEFAULT-VALUE}).")
    private long smallestCount;

    @Option(names = "--max-set-aside", paramLabel = "SHARE|DATASET=SHARE", description = SetAsideLimit.OPTION)
    private List<String> maxSetAside = List.of();

    @Option(
            names = "--numerals",
            defaultValue = "ARABIC",
            description = "Digits in Thai reports: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Numerals numerals;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        requireFolder(inputs, "--inputs");
        requireFolder(templates, "--templates");
        PseudonymKey key = PseudonymKey.find(
                keyFile,
                System.getenv(),
                sampleKey ? PseudonymKey.SampleKey.ALLOWED : PseudonymKey.SampleKey.NOT_ALLOWED);
        RunRequest request = new RunRequest(
                inputs,
                warehouse,
                templates,
                key,
                SetAsideLimit.of(maxSetAside),
                new Thresholds(smallestCount, smallestCount),
                numerals);
        PrintWriter out = spec.commandLine().getOut();
        int code = new RunJob(request, Clock.system(ZoneId.of("Asia/Bangkok")), out)
                .run()
                .code();
        out.flush();
        return code;
    }

    private static void requireFolder(Path folder, String option) {
        if (!Files.isDirectory(folder)) {
            throw new RequestException("There is no folder " + folder + " (" + option + ").");
        }
        if (!Files.isReadable(folder)) {
            throw new RequestException("The folder " + folder + " (" + option + ") cannot be read.");
        }
    }
}
