package org.samatcha.jobs.ingest;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samatcha.base.Numerals;
import org.samatcha.capture.SourceProfile;
import org.samatcha.check.YearRange;
import org.samatcha.jobs.Exit;
import org.samatcha.jobs.HadoopFiles;
import org.samatcha.jobs.RequestException;
import org.samatcha.report.document.Edition;
import org.samatcha.report.screening.Occasion;
import picocli.CommandLine.Option;

/** Options that every command has which reads inputs. */
final class IngestOptions {

    @Option(
            names = "--inputs",
            paramLabel = "DIR",
            description = "Folder of source files; may be given more than once. A path or a Hadoop URI.")
    private List<String> inputs;

    @Option(
            names = "--profiles",
            paramLabel = "DIR",
            description = "Folder of your own source profiles (.yaml); they add to or override those built in.")
    private Path profiles;

    @Option(
            names = "--years",
            paramLabel = "FIRST-LAST",
            description = "Years (BE) that data may be about; rows of other years are set aside.")
    private String years;

    @Option(names = "--max-set-aside", paramLabel = "[DATASET=]SHARE", description = SetAsideLimit.OPTION)
    private List<String> maxSetAside = List.of();

    @Option(
            names = "--corrections",
            paramLabel = "FILE",
            description = "Fixes to errors of the sources (default: corrections.yaml in the folder of inputs).")
    private Path corrections;

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "Folder with page templates, texts and fonts (default: the program's own).")
    private Path templates = Path.of(System.getProperty("samatcha.home", "."), "reports-templates");

    private SetAsideLimit limit() {
        return SetAsideLimit.of(maxSetAside);
    }

    boolean hasInputs() {
        return inputs != null;
    }

    List<String> inputs() {
        if (inputs == null) {
            throw new RequestException("Name the folder of source files with --inputs DIR.");
        }
        return inputs;
    }

    /** The user's own profiles; none when no folder of them is named. */
    List<SourceProfile> profiles() throws IOException {
        return profiles == null ? List.of() : UserProfiles.read(profiles);
    }

    /** The request of these options; an option that makes no sense is refused here, before any work. */
    IngestRequest request(String restricted, PseudonymKey key) throws IOException {
        limit();
        List<String> inputs = inputs();
        if (!Files.isDirectory(templates)) {
            throw new RequestException("There is no folder " + templates + " (--templates).");
        }
        IngestRequest request = IngestRequest.of(inputs, restricted, key, LocalDate.now(ZoneId.of("Asia/Bangkok")));
        return request.withProfiles(profiles())
                .withCorrections(
                        CorrectionFiles.find(Optional.ofNullable(corrections), inputs, HadoopFiles.configuration()))
                .withYears(range().orElse(request.years()));
    }

    /** Says on {@code err} why the data are refused, if they are. */
    Exit judged(IngestResult result, PrintWriter err) {
        List<String> reasons = new ArrayList<>(limit().exceededBy(result));
        reasons.addAll(result.brokenCorrections());
        reasons.forEach(err::println);
        return result.isEmpty() || !reasons.isEmpty() ? Exit.DATA_REFUSED : Exit.DONE;
    }

    /** Writes the screening report into {@code folder}, compared with the one that lies there, and says where. */
    void report(IngestResult result, String folder, PrintWriter out) throws IOException {
        ScreeningFolder screening =
                new ScreeningFolder(new org.apache.hadoop.fs.Path(folder), HadoopFiles.configuration());
        screening.write(
                result,
                screening.earlier(),
                new Occasion(
                        "",
                        LocalDate.now(ZoneId.of("Asia/Bangkok")),
                        SyntheticMark.isOnAny(inputs()) ? Edition.People.SYNTHETIC : Edition.People.REAL,
                        Numerals.ARABIC,
                        limit().over(result)),
                templates);
        out.println();
        out.println("Screening " + screening.page().toUri().getPath());
        out.flush();
    }

    private Optional<YearRange> range() {
        return Optional.ofNullable(years).map(YearsOption::read);
    }
}
