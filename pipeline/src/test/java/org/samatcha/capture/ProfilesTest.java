package org.samatcha.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProfilesTest {

    private static final String OWN = """
            id: learning
            dataset: learning
            form: counts
            folders: [inbox]
            columns:
              year: {names: [jahr]}
              place_id: {names: [ort]}
              place_kind: {names: [art], codes: {bibliothek: library}}
              district_code: {names: [kreis]}
              sex: {names: [geschlecht]}
              age_band: {names: [alter]}
              participants: {names: [anzahl]}
            """;

    @Test
    void everyBuiltInProfileReadsAndNamesADatasetAndItsColumnsOnce() {
        List<SourceProfile> all = Profiles.builtIn().all();
        assertEquals(all.size(), all.stream().map(SourceProfile::id).distinct().count());
        for (SourceProfile profile : all) {
            List<String> columns = profile.columnNames();
            assertEquals(columns.size(), columns.stream().distinct().count(), profile.id());
            profile.totals().in().forEach(name -> assertTrue(columns.contains(name), profile.id() + " " + name));
            profile.totals().blankKeys().forEach(name -> assertTrue(columns.contains(name), profile.id() + " " + name));
            profile.totals().sums().forEach(name -> assertTrue(columns.contains(name), profile.id() + " " + name));
        }
    }

    @Test
    void anUnknownKeyIsRefusedWithTheFileAndTheLine() {
        ProfileException wrong = assertThrows(
                ProfileException.class, () -> Profiles.read("own.yaml", OWN.replace("folders:", "foldres:")));
        assertTrue(wrong.getMessage().startsWith("profile own.yaml line 4: "), wrong.getMessage());
        assertTrue(wrong.getMessage().contains("foldres"), wrong.getMessage());
    }

    @Test
    void aKeyGivenTwiceIsRefused() {
        assertThrows(ProfileException.class, () -> Profiles.read("own.yaml", OWN + "dataset: schools\n"));
    }

    @Test
    void aProfileWithoutItsDatasetIsRefused() {
        assertThrows(ProfileException.class, () -> Profiles.read("own.yaml", OWN.replace("dataset: learning\n", "")));
    }

    @Test
    void ownProfilesReplaceThoseOfTheSameIdAndReadOtherHeaders() {
        Profiles profiles = Profiles.builtIn().with(List.of(Profiles.read("own.yaml", OWN)));
        assertEquals(Profiles.builtIn().all().size(), profiles.all().size());
        String text = "jahr,ort,art,kreis,geschlecht,alter,anzahl\n2566,L1,bibliothek,4001,male,15_24,3\n";
        List<Captured> rows = TextSource.utf8("inbox/a.csv", text).rows(profiles);
        assertEquals("library", ((Captured.Data) rows.get(0)).rows().get(0).text("place_kind"));
    }

    @Test
    void anOwnProfileWinsOverABuiltInOneThatFitsAsWell() {
        String own = """
                id: our_population
                dataset: population
                form: counts
                columns:
                  district_code: {names: [รหัสอำเภอ]}
                  year: {names: [ปี]}
                  population: {names: [จำนวน]}
                """;
        String text = "รหัสอำเภอ,ปี,เพศ,อายุ,จำนวน\n4001,2566,ช,7,5\n";
        Profiles profiles = Profiles.builtIn().with(List.of(Profiles.read("own.yaml", own)));
        TextSource inFolder = TextSource.utf8("inbox/a.csv", text);
        Recognised file = assertInstanceOf(
                Recognised.class, Capture.open(inFolder, profiles).get(0));
        assertEquals("our_population", file.profile().id());
    }

    @Test
    void everyMistakeInAProfileIsToldWithItsLine() {
        assertMistake("line 14", "names [plcae_id]", OWN + "totals:\n  in: [plcae_id]\n");
        assertMistake("line 13", "pattern that cannot be read", OWN + "only: {year: '25[0-9'}\n");
        assertMistake("line 13", "needs a group", OWN + "file_name: {year: '2566'}\n");
        assertMistake("line 9", "has a name that [place_kind] has, too", OWN.replace("[kreis]", "[art]"));
        assertMistake("line 9", "a column needs names", OWN.replace("{names: [kreis]}", "{need: optional}"));
        assertMistake("line 9", "century two digits", OWN.replace("[kreis]", "[kreis], century: พศ"));
        assertMistake("line 13", "header_rows must be from 1 to 10", OWN + "header_rows: 99\n");
        assertMistake(
                "line 9",
                "need [maybe] is none of [required, optional]",
                OWN.replace("[kreis]", "[kreis], need: maybe"));
        assertMistake("line 13", "lacks {age_band}", OWN + "unpivot: {value: n, header: x, by: {age_band: {a: b}}}\n");
    }

    private static void assertMistake(String line, String what, String yaml) {
        ProfileException wrong = assertThrows(ProfileException.class, () -> Profiles.read("own.yaml", yaml));
        assertTrue(wrong.getMessage().startsWith("profile own.yaml " + line + ": "), wrong.getMessage());
        assertTrue(wrong.getMessage().contains(what), wrong.getMessage());
    }
}
