package org.samatcha.jobs.doctor;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.samatcha.jobs.Exit;
import org.samatcha.jobs.ingest.PseudonymKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description =
                "Looks whether this machine can do a run, and says what to do where it cannot: exit 0 when it can,"
                        + " 2 when it cannot.",
        footer = {"", "Example:", "  samatcha doctor --warehouse warehouse --key-file key"})
public final class DoctorCommand implements Callable<Integer> {

    @Option(names = "--inputs", paramLabel = "DIR|URI", description = "Look at this folder of source files, too.")
    private Optional<String> inputs = Optional.empty();

    @Option(names = "--warehouse", paramLabel = "DIR|URI", description = "Look at this warehouse and its disk, too.")
    private Optional<String> warehouse = Optional.empty();

    @Option(names = "--key-file", paramLabel = "FILE", description = "Look at this secret key, too.")
    private Optional<Path> keyFile = Optional.empty();

    @Option(names = "--templates", paramLabel = "DIR", description = "Folder whose fonts are looked at.")
    private Path templates = Path.of(System.getProperty("samatcha.home", "."), "reports-templates");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<Finding> findings = new ArrayList<>(Machine.findings());
        findings.add(Places.templates(templates));
        inputs.ifPresent(folder -> findings.add(Places.inputs(folder)));
        if (warehouse.isPresent()) {
            findings.addAll(Places.warehouse(warehouse.get()));
        }
        findings.add(Places.key(keyFile, Optional.ofNullable(System.getenv(PseudonymKey.VARIABLE))));
        PrintWriter out = spec.commandLine().getOut();
        for (Finding finding : findings) {
            out.println(String.format(
                    Locale.ROOT,
                    "%-5s %-22s %s",
                    finding.grade().name().toLowerCase(Locale.ROOT),
                    finding.what(),
                    finding.seen()));
            if (!finding.advice().isEmpty()) {
                out.println("      " + finding.advice());
            }
        }
        out.flush();
        boolean isFailing = findings.stream().anyMatch(finding -> finding.grade() == Finding.Grade.FAIL);
        return (isFailing ? Exit.WRONG_REQUEST : Exit.DONE).code();
    }
}
