package org.samatcha.report.screening;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samatcha.capture.Profiles;
import org.samatcha.capture.SourceProfile;

/** How the codes that a check names are spelt in files: {@code male} is {@code ชาย}. */
final class Spellings {

    private static final String ONE_OF = "one of ";
    private static final List<SourceProfile> PROFILES = Profiles.builtIn().all();

    private Spellings() {}

    /** What would be right in a column, in the words of its files where these have their own. */
    static String inFiles(String column, String right) {
        if (!right.startsWith(ONE_OF)) {
            return right;
        }
        return ONE_OF
                + Stream.of(right.substring(ONE_OF.length()).split(", "))
                        .map(code -> inFilesOf(column, code))
                        .collect(Collectors.joining(", "));
    }

    private static String inFilesOf(String column, String code) {
        return PROFILES.stream()
                .filter(profile -> profile.columns().containsKey(column))
                .flatMap(profile -> profile.columns().get(column).codes().entrySet().stream())
                .filter(spelling -> spelling.getValue().equals(code))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(code);
    }
}
