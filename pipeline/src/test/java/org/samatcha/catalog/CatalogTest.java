package org.samatcha.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samatcha.capture.Profiles;
import org.samatcha.capture.SourceProfile;

class CatalogTest {

    @Test
    void everyProfileGivesEveryColumnThatItsTableNeeds() {
        for (SourceProfile profile : Profiles.builtIn().all()) {
            InputTable table =
                    Datasets.choose(profile.dataset()).findInput(profile.form()).orElseThrow();
            List<String> columns = profile.columnNames();
            for (Field field : table.fields()) {
                assertTrue(
                        field.blank() == Field.Blank.ALLOWED || columns.contains(field.name()),
                        profile.id() + " has no column " + field.name());
            }
        }
    }

    @Test
    void codesThatProfilesTranslateToAreCodesOfTheCatalogue() {
        for (SourceProfile profile : Profiles.builtIn().all()) {
            InputTable table =
                    Datasets.choose(profile.dataset()).findInput(profile.form()).orElseThrow();
            for (Field field : table.fields()) {
                if (field.type() instanceof FieldType.Code code
                        && profile.columns().containsKey(field.name())) {
                    profile.columns().get(field.name()).codes().values().stream()
                            .filter(value -> !value.isEmpty())
                            .forEach(value -> assertTrue(
                                    code.allowed().contains(value), profile.id() + " " + field.name() + " " + value));
                }
            }
        }
    }

    @Test
    void everyLeavingReasonOfTheDropoutProfileIsTheOneOfTheCatalogue() {
        SourceProfile dropout = Profiles.builtIn().all().stream()
                .filter(profile -> profile.id().equals("dropout"))
                .findFirst()
                .orElseThrow();
        for (LeavingReason reason : LeavingReason.values()) {
            assertEquals(reason.id(), dropout.columns().get("reason").codes().get(reason.thai()));
        }
        assertEquals(19, LeavingReason.values().length);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "อ.1, 01",
        "อนุบาล 1, 01",
        "อนุบาลปีที่ 2, 02",
        "ป.1, 04",
        "ป.๖, 09",
        "ประถมศึกษาปีที่ 1, 04",
        "ม.1, 10",
        "มัธยมศึกษาปีที่ 6, 15",
        "ปวช.1, 16",
        "ปวช. 3, 18",
        "04, 04"
    })
    void gradesAreFoundInAnySpelling(String text, String code) {
        assertEquals(code, Grade.find(text).map(Grade::code).orElse("none"));
    }

    @Test
    void aGradeThatDoesNotExistIsNotFound() {
        assertEquals(Optional.empty(), Grade.find("ป.7"));
        assertEquals(Optional.empty(), Grade.find("19"));
    }

    @Test
    void aSchoolIsFoundByAnyOfItsThreeCodes() {
        School school = new School("1040000001", "40010001", "400001", "4001", "obec", "municipal", "standard");
        SchoolRegistry registry = new SchoolRegistry(List.of(school));
        assertEquals(Optional.of(school), registry.find("1040000001"));
        assertEquals(Optional.of(school), registry.find("40010001"));
        assertEquals(Optional.of(school), registry.find("400001"));
        assertEquals(Optional.empty(), registry.find("400002"));
    }
}
