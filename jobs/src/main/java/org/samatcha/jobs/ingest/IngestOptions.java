package org.samatcha.jobs.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.samatcha.check.YearRange;
import org.samatcha.jobs.RequestException;
import picocli.CommandLine.Option;

/** Options that every command has which reads inputs. */
final class IngestOptions {

    @Option(
            names = "--inputs",
            required = true,
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

    @Option(names = "--max-set-aside", paramLabel = "SHARE|DATASET=SHARE", description = SetAsideLimit.OPTION)
    private List<String> maxSetAside = List.of();

    SetAsideLimit limit() {
        return SetAsideLimit.of(maxSetAside);
    }

    List<String> inputs() {
        return inputs;
    }

    IngestRequest request(String restricted, PseudonymKey key) throws IOException {
        IngestRequest request = IngestRequest.of(inputs, restricted, key, LocalDate.now(ZoneId.of("Asia/Bangkok")));
        if (profiles != null) {
            request = request.withProfiles(UserProfiles.read(profiles));
        }
        return request.withYears(range().orElse(request.years()));
    }

    private Optional<YearRange> range() {
        if (years == null) {
            return Optional.empty();
        }
        if (!years.matches("2[4-6]\\d\\d-2[4-6]\\d\\d") || years.substring(0, 4).compareTo(years.substring(5)) > 0) {
            throw new RequestException(
                    "--years wants two years of the Buddhist era such as 2562-2566, got [" + years + "].");
        }
        return Optional.of(
                new YearRange(Integer.parseInt(years.substring(0, 4)), Integer.parseInt(years.substring(5))));
    }
}
