package org.samatcha.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
}
