package org.samatcha.jobs.ingest;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.sql.SparkSession;
import org.samatcha.base.Language;
import org.samatcha.capture.Explanation;
import org.samatcha.capture.Profiles;
import org.samatcha.capture.Recognised;
import org.samatcha.jobs.Exit;
import org.samatcha.jobs.HadoopFiles;
import org.samatcha.jobs.SparkLocal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code samatcha screen}: what an ingest would accept and refuse, without keeping anything.
 *
 * <p>Needs no key: pseudonyms are made under a key that is forgotten, in a temporary folder that is deleted.
 */
@Command(
        name = "screen",
        mixinStandardHelpOptions = true,
        description = {
            "Checks source files and says what to fix first; keeps nothing but a report.",
            "Example: samatcha screen --inputs sample-data/khon-kaen",
            "Example: samatcha screen --explain my-data/enrolment/2566.csv --lang en"
        })
public final class ScreenCommand implements Callable<Integer> {

    @Mixin
    private IngestOptions options;

    @Option(
            names = "--explain",
            paramLabel = "FILE",
            description = {
                "Tell how a file is read: its encoding, which profile fits and why, what becomes of every column, which rows",
                "are totals. With --inputs also what the checks found in it; without, no folder is needed."
            })
    private String explain;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "TH",
            description = "Language of --explain: th (default) or en.")
    private Language language;

    @Option(
            names = "--report",
            paramLabel = "DIR",
            defaultValue = "screening",
            description = "Where to write the screening report; the one that lies there is what it is compared with"
                    + " (default: ${DEFAULT-VALUE}).")
    private String report;

    @Spec
    private CommandSpec spec;

    private int explained(HadoopSource file) throws IOException {
        List<Explanation> explanations = Explanation.of(file, Profiles.builtIn().with(options.profiles()));
        explanations.forEach(
                table -> new ExplainedFile(table, language, spec.commandLine().getOut()).print());
        boolean isRead = explanations.stream().anyMatch(table -> table.capture() instanceof Recognised);
        return (isRead ? Exit.DONE : Exit.DATA_REFUSED).code();
    }

    @Override
    public Integer call() throws IOException {
        if (explain != null && !options.hasInputs()) {
            return explained(HadoopSource.of(explain, HadoopFiles.configuration()));
        }
        if (explain != null) {
            explained(InputFolder.of(options.inputs(), HadoopFiles.configuration())
                    .choose(explain));
        }
        Path temporary = Files.createTempDirectory("samatcha-screen");
        IngestRequest request = options.request(temporary.toUri() + "restricted", PseudonymKey.thrownAway());
        try (SparkSession spark = SparkLocal.session("samatcha screen")) {
            IngestResult result = Ingest.run(spark, request);
            PrintWriter out = spec.commandLine().getOut();
            Accounts accounts = new Accounts(result, out);
            if (explain == null) {
                accounts.print();
                options.report(result, report, out);
            } else {
                accounts.explain(explain);
            }
            return options.judged(result, spec.commandLine().getErr()).code();
        } finally {
            org.apache.hadoop.fs.Path folder = new org.apache.hadoop.fs.Path(temporary.toUri());
            FileSystem store = folder.getFileSystem(HadoopFiles.configuration());
            store.delete(folder, true);
        }
    }
}
