package org.samatcha.jobs.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.samatcha.capture.SourceProfile;
import org.samatcha.check.YearRange;
import org.samatcha.jobs.RequestException;
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

    @Option(
            names = "--max-set-aside",
            paramLabel = "SHARE",
            defaultValue = "0.02",
            description = "Most rows of a dataset that may be set aside, as a fraction; more is exit code 1"
                    + " (default: ${DEFAULT-VALUE}).")
    private double maxSetAside;

    SetAsideLimit limit() {
        return new SetAsideLimit(maxSetAside);
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

    IngestRequest request(String restricted, PseudonymKey key) throws IOException {
        IngestRequest request = IngestRequest.of(inputs(), restricted, key, LocalDate.now(ZoneId.of("Asia/Bangkok")));
        return request.withProfiles(profiles()).withYears(range().orElse(request.years()));
    }

    private Optional<YearRange> range() {
        return Optional.ofNullable(years).map(YearsOption::read);
    }
}
