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
import org.samatcha.catalog.Field;
import org.samatcha.catalog.InputTable;
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
        String name = file.getFileName().toString();
        try {
            SourceProfile profile = Profiles.read(name, yaml);
            mustFit(profile, name, yaml);
            return profile;
        } catch (ProfileException wrong) {
            throw new RequestException(wrong.getMessage());
        }
    }

    /** What a file says of itself, which only checks compare: sums that it prints, and the day it was drawn. */
    private static boolean isForChecks(String column) {
        return column.startsWith("printed_") || column.equals("as_of");
    }

    /**
     * A profile names a dataset that exists, gives every column that its rows need, and reads no column that is neither
     * one of the dataset nor tells which rows are totals or not ours: a misspelt optional column would stay blank for
     * ever.
     */
    static void mustFit(SourceProfile profile, String fileName, String yaml) {
        DatasetCard card = Datasets.find(profile.dataset())
                .orElseThrow(() -> wrong(
                        fileName,
                        yaml,
                        "dataset",
                        "unknown dataset [" + profile.dataset() + "]; known are "
                                + Datasets.all().stream().map(DatasetCard::id).toList()));
        InputTable table = card.findInput(profile.form())
                .orElseThrow(
                        () -> wrong(fileName, yaml, "form", "dataset " + card.id() + " has no form " + profile.form()));
        List<String> known = table.fields().stream().map(Field::name).toList();
        List<String> given = profile.columnNames();
        for (Field field : table.fields()) {
            if (field.blank() == Field.Blank.WRONG && !given.contains(field.name())) {
                throw wrong(
                        fileName,
                        yaml,
                        "columns",
                        "nothing gives [" + field.name() + "], which every row of " + card.id() + " needs");
            }
        }
        for (String column : given) {
            if (!known.contains(column) && !profile.tellsRows(column) && !isForChecks(column)) {
                throw wrong(
                        fileName,
                        yaml,
                        column,
                        "[" + column + "] is no column of " + card.id() + "; those are " + known);
            }
        }
    }

    private static RequestException wrong(String fileName, String yaml, String key, String what) {
        List<String> lines = yaml.lines().map(String::strip).toList();
        int line = 1;
        while (line <= lines.size() && !lines.get(line - 1).startsWith(key + ":")) {
            line++;
        }
        return new RequestException(
                "profile " + fileName + (line <= lines.size() ? " line " + line : "") + ": " + what);
    }
}
