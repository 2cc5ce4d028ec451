package org.samatcha.jobs.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.samatcha.capture.ProfileException;
import org.samatcha.capture.Profiles;
import org.samatcha.capture.SourceProfile;
import org.samatcha.catalog.DatasetCard;
import org.samatcha.catalog.Datasets;
import org.samatcha.jobs.RequestException;

/** Reads the user's own source profiles from a folder of {@code .yaml} files, in the order of their names. */
final class UserProfiles {

    private UserProfiles() {}

    static List<SourceProfile> read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new RequestException("There is no folder of profiles " + folder + ".");
        }
        List<SourceProfile> profiles = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                profiles.add(read(file, Files.readString(file, StandardCharsets.UTF_8)));
            }
        }
        return profiles;
    }

    private static SourceProfile read(Path file, String yaml) {
        try {
            SourceProfile profile = Profiles.read(file.getFileName().toString(), yaml);
            DatasetCard card = Datasets.find(profile.dataset())
                    .orElseThrow(() -> new RequestException("profile " + file.getFileName() + ": unknown dataset ["
                            + profile.dataset() + "]; known are "
                            + Datasets.all().stream().map(DatasetCard::id).toList()));
            if (card.findInput(profile.form()).isEmpty()) {
                throw new RequestException(
                        "profile " + file.getFileName() + ": dataset " + card.id() + " has no form " + profile.form());
            }
            return profile;
        } catch (ProfileException wrong) {
            throw new RequestException(wrong.getMessage());
        }
    }
}
