package org.samatcha.jobs.protect;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.samatcha.evidence.EvidenceTables;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.FigureKey;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.jobs.Exit;
import org.samatcha.jobs.HadoopFiles;
import org.samatcha.jobs.RequestException;
import org.samatcha.protect.PersonNumbers;
import org.samatcha.protect.Thresholds;
import org.samatcha.protect.linked.Audit;
import org.samatcha.protect.linked.Finding;
import org.samatcha.protect.linked.PublicKnowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code samatcha audit}: attacks a release with nothing but the release. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = {
            "Attacks a release: takes all figures of its tables together, works out what each hidden number can be, and",
            "searches every file for personal numbers. Then once more with what the other releases beside it tell, as far",
            "as they agree with it. It uses nothing but the releases.",
            "",
            "Exit code 4 when a hidden number that may be small can be narrowed below the threshold, or when a file",
            "holds a personal number."
        },
        footer = {"", "Example:", "  samatcha audit warehouse/releases/2567.1"})
public final class AuditCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RELEASE", description = "Folder of a release; the folders beside it are other releases.")
    private Path release;

    @Option(
            names = "--threshold",
            defaultValue = "10",
            paramLabel = "N",
            description = "Counts and groups of 1 to N-1 are small (default: ${DEFAULT-VALUE}).")
    private long threshold;

    @Override
    public Integer call() throws IOException {
        if (threshold < 1) {
            throw new RequestException("--threshold must be 1 or more, got " + threshold);
        }
        Path table = release.resolve("tables").resolve("indicators");
        if (!Files.isDirectory(table)) {
            throw new RequestException("There is no release in " + release + ": it has no folder tables/indicators.");
        }
        PrintWriter out = spec.commandLine().getOut();
        List<IndicatorRow> rows = figures(release);
        List<Finding> findings = attack(rows, Map.of());
        findings.forEach(finding -> out.println(finding.text()));
        OtherReleases others = OtherReleases.beside(release);
        List<Finding> together = attack(rows, others.remembered(rows)).stream()
                .filter(finding -> !findings.contains(finding))
                .toList();
        together.forEach(finding -> out.println(finding.text() + ", with other releases"));
        long filesWithNumbers = 0;
        List<Path> all = files(release);
        for (Path file : all) {
            long numbers = personNumbers(file);
            if (numbers > 0) {
                filesWithNumbers++;
                out.println(release.relativize(file) + " holds " + numbers + " personal numbers");
            }
        }
        out.println(rows.size() + " figures and " + all.size() + " files audited: " + findings.size()
                + " hidden numbers can be worked out too well"
                + (others.count() == 0
                        ? ""
                        : ", with " + others.count() + " other releases " + together.size() + " more")
                + ", " + filesWithNumbers + " files hold personal numbers");
        return findings.isEmpty() && together.isEmpty() && filesWithNumbers == 0
                ? Exit.DONE.code()
                : Exit.DISCLOSURE.code();
    }

    private List<Finding> attack(List<IndicatorRow> rows, Map<FigureKey, Figure> remembered) {
        return Audit.of(
                EvidenceTables.all(),
                ReleasedFigures.indicators(),
                PublicKnowledge.none(EvidenceTables.all()),
                rows,
                remembered,
                Thresholds.of(threshold));
    }

    private static List<IndicatorRow> figures(Path release) throws IOException {
        return ReleasedFigures.of(new org.apache.hadoop.fs.Path(release.toUri()), HadoopFiles.configuration());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static boolean isParquet(Path file) {
        return file.getFileName().toString().endsWith(".parquet");
    }

    private static long personNumbers(Path file) throws IOException {
        if (isParquet(file)) {
            long[] found = new long[1];
            ReleasedRows.each(
                    new org.apache.hadoop.fs.Path(file.toUri()),
                    HadoopFiles.configuration(),
                    row -> found[0] += ReleasedRows.personNumbers(row));
            return found[0];
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return PersonNumbers.count(bytes);
        }
    }
}
