package org.samatcha.jobs.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samatcha.capture.Profiles;
import org.samatcha.capture.SourceProfile;
import org.samatcha.jobs.RequestException;

class UserProfilesTest {

    /** The example of docs/analyst.md. */
    static final String OWN = """
            id: libraries_of_udon
            dataset: learning
            form: counts
            folders: [libraries]
            columns:
              year: {names: [ปี], century: "25"}
              place_id: {names: [แห่ง]}
              place_kind: {names: [ประเภท], codes: {ห้องสมุดประชาชน: library}}
              district_code: {names: [อำเภอ]}
              sex: {names: [เพศ], codes: {ช: male, ญ: female}}
              age_band: {names: [อายุ], codes: {15-24: 15_24}}
              participants: {names: [คน]}
            missing: ["-"]
            """;

    @TempDir
    Path folder;

    @Test
    void theyAreReadInTheOrderOfTheirNamesAndAddToOrOverrideThoseBuiltIn() throws IOException {
        write("b.yaml", OWN);
        write("a.yaml", OWN.replace("id: libraries_of_udon", "id: learning"));
        write("notes.txt", "no profile");
        List<SourceProfile> own = UserProfiles.read(folder);
        assertEquals(
                List.of("learning", "libraries_of_udon"),
                own.stream().map(SourceProfile::id).toList());
        Profiles all = Profiles.builtIn().with(own);
        assertEquals(Profiles.builtIn().all().size() + 1, all.all().size());
        assertEquals(List.of("libraries"), all.all().get(0).folders(), "ours, not the built-in one of that id");
    }

    @Test
    void everyMistakeIsARequestGoneWrongWithFileAndLine() throws IOException {
        assertMistake(
                "profile own.yaml line 2: unknown dataset [lerning]; known are [schools, enrolment, dropout, "
                        + "early_childhood, population, learning]",
                OWN.replace("dataset: learning", "dataset: lerning"));
        assertMistake(
                "profile own.yaml line 3: dataset learning has no form ROWS",
                OWN.replace("form: counts", "form: rows"));
        assertMistake(
                "profile own.yaml line 5: nothing gives [district_code], which every row of learning needs",
                OWN.replace("  district_code: {names: [อำเภอ]}\n", ""));
        assertMistake(
                "profile own.yaml line 10: [sexx] is no column of learning; those are [year, place_id, place_name, "
                        + "place_kind, district_code, sex, age_band, participants]",
                OWN.replace("  sex:", "  sex: {names: [เพศ]}\n  sexx:")
                        .replace("names: [เพศ], codes", "names: [เพศสภาพ], codes")
                        .replace("  sex: {names: [เพศ]}\n  sexx:", "  sexx:")
                        .replace("missing:", "constants: {sex: male}\nmissing:"));
        assertMistake("profile own.yaml line 13: ", OWN + "participants\n");
    }

    @Test
    void everyBuiltInProfileKeepsTheSameRules() {
        for (SourceProfile profile : Profiles.builtIn().all()) {
            UserProfiles.mustFit(profile, profile.id() + ".yaml", "");
        }
    }

    @Test
    void theAnalystsPagesNameEveryBuiltInProfileAndHoldTheExample() throws IOException {
        for (String page : List.of("docs/analyst.md", "docs/analyst.th.md")) {
            String text = Files.readString(Path.of(System.getProperty("samatcha.root"), page));
            assertTrue(text.contains(OWN), page + " must hold the example as this test reads it");
            for (SourceProfile profile : Profiles.builtIn().all()) {
                assertTrue(text.contains("`" + profile.id() + "`"), page + " lacks " + profile.id());
            }
        }
    }

    private void assertMistake(String message, String yaml) throws IOException {
        write("own.yaml", yaml);
        RequestException wrong = assertThrows(RequestException.class, () -> UserProfiles.read(folder));
        assertEquals(
                message,
                wrong.getMessage()
                        .substring(
                                0, Math.min(message.length(), wrong.getMessage().length())));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
