package org.samatcha.jobs.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.samatcha.jobs.SparkLocal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code samatcha ingest}: source files → curated tables in the warehouse, and an account of every row. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = {
            "Reads source files into curated, pseudonymous tables and accounts for every row.",
            "Example: samatcha ingest --inputs sample-data/khon-kaen --warehouse warehouse"
        })
public final class IngestCommand implements Callable<Integer> {

    @Mixin
    private IngestOptions options;

    @Option(
            names = "--warehouse",
            required = true,
            paramLabel = "DIR",
            description = "Where to write; rows of people go to its folder 'restricted'. A path or a Hadoop URI.")
    private String warehouse;

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            description = "Secret key for pseudonyms, readable by you alone (chmod 600).")
    private Path keyFile;

    @Option(names = "--sample-key", description = "Use the public sample key: for synthetic data only.")
    private boolean sampleKey;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PseudonymKey.SampleKey sample = sampleKey ? PseudonymKey.SampleKey.ALLOWED : PseudonymKey.SampleKey.NOT_ALLOWED;
        PseudonymKey key = PseudonymKey.find(Optional.ofNullable(keyFile), System.getenv(), sample);
        IngestRequest request = options.request(warehouse + "/restricted", key);
        try (SparkSession spark = SparkLocal.session("samatcha ingest")) {
            IngestResult result = Ingest.run(spark, request);
            new Accounts(result, spec.commandLine().getOut()).print();
            options.report(result, warehouse + "/screening", spec.commandLine().getOut());
            return options.judged(result, spec.commandLine().getErr()).code();
        }
    }
}
