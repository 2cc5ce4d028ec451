package org.samatcha.curate.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionFileTest {

    private static final String GOOD = """
            # Fixes to errors of the sources
            - name: sex-of-a-school
              match: {dataset: enrolment, file: "*_2566.csv", where: {school_id: 40010001, grade: 04}}
              action: override
              set: {sex: female}
              expect: {rows: 12, was: {sex: male}}
              reason: a school for girls
              reporter: Provincial Education Office
              date: 20/11/2569

            - name: note-at-the-end
              match:
                dataset: population
                file: population/population_2566.csv
                line: 5408
              action: drop
              expect: {rows: 1}
              reason: a note
              reporter: analyst
              date: 2026-11-20
            """;

    @Test
    void aCorrectionKeepsWhereItStandsAndTextsKeepTheirZeros() {
        List<Correction> read = CorrectionFile.read("corrections.yaml", GOOD);
        assertEquals(
                new Correction(
                        "sex-of-a-school",
                        "corrections.yaml line 2",
                        new Match("enrolment", "*_2566.csv", 0, Map.of("school_id", "40010001", "grade", "04")),
                        new Change.Rewrite(Map.of("sex", "female")),
                        new Expect(12, Map.of("sex", "male")),
                        "a school for girls",
                        "Provincial Education Office",
                        LocalDate.of(2026, 11, 20)),
                read.get(0));
        assertEquals("corrections.yaml line 11", read.get(1).place());
        assertEquals(List.of(), CorrectionFile.read("corrections.yaml", "# nothing yet\n"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            an unknown key                  | rows: 12             | rows: 12, least: 3      | line 6  | least
            a key given twice               | action: override     | name: again             | line 4  | name
            a missing key                   | reporter: Provincial Education Office | ''     | line 2  | reporter
            an unknown action               | action: override     | action: delete          | line 2  | delete
            a dataset that does not exist   | dataset: enrolment   | dataset: enrollment     | line 2  | [enrollment]
            a column that does not exist    | grade: 04            | class: 04               | line 2  | [class]
            matching by a citizen id        | grade: 04            | citizen_id: x           | line 2  | may not be matched
            a date that is none             | date: 20/11/2569     | date: 31/11/2569        | line 2  | 31/11/2569
            no reason                       | reason: a school for girls | reason: ''        | line 2  | reason
            an override without its texts   | set: {sex: female}   | ''                      | line 2  | set
            a personal number to be set     | set: {sex: female}   | set: {citizen_id: x}    | line 2  | may only be set
            a guard that says nothing       | rows: 12, was: {sex: male} | ''                | line 2  | expect must say
            a guard of no rows              | rows: 12             | rows: 0                 | line 2  | 1 or more
            a name with a space             | name: sex-of-a-school| name: sex of a school   | line 2  | name must be
            a line without its file         | file: "*_2566.csv"   | line: 5                 | line 2  | a line needs a file
            a whole file                    | file: population/population_2566.csv | ''      | line 11 | a line needs a file
            a citizen id in a text          | a note               | child 9-4001-18519-07-7 | line 18 | personal number
            a G-code in a text              | a note               | child G123456789012     | line 18 | personal number
            """)
    void aMistakeIsASentenceWithItsLine(String what, String from, String to, String line, String word) {
        assertTrue(GOOD.contains(from), from);
        CorrectionException wrong = assertThrows(
                CorrectionException.class, () -> CorrectionFile.read("corrections.yaml", GOOD.replace(from, to)));
        assertTrue(wrong.getMessage().startsWith("corrections.yaml " + line + ": "), wrong.getMessage());
        assertTrue(wrong.getMessage().contains(word), wrong.getMessage());
        assertFalse(wrong.getMessage().contains("18519"), wrong.getMessage());
    }

    @Test
    void twoCorrectionsOfOneNameAreRefused() {
        String twice = GOOD.replace("note-at-the-end", "sex-of-a-school");
        CorrectionException wrong = assertThrows(
                CorrectionException.class, () -> new Corrections(CorrectionFile.read("corrections.yaml", twice)));
        assertEquals("corrections.yaml line 11: there is another correction [sex-of-a-school]", wrong.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"analyst.md, 3", "analyst.th.md, 1"})
    void theExamplesOfTheManualCanBeUsedAsTheyStand(String page, int corrections) throws IOException {
        String text = Files.readString(Path.of(System.getProperty("samatcha.root"), "docs", page));
        int from = text.indexOf("```yaml\n- name:") + "```yaml\n".length();
        String yaml = text.substring(from, text.indexOf("```", from));
        assertEquals(corrections, CorrectionFile.read("corrections.yaml", yaml).size());
    }

    @ParameterizedTest(name = "{0} is about {1}: {2}")
    @CsvSource({
        "*.csv, enrolment/a.csv, true",
        "a?.csv, enrolment/a1.csv, true",
        "enrolment/*.csv, enrolment/a.csv, true",
        "enrolment/*.csv, old/enrolment/a.csv, false",
        "**/a.csv, old/enrolment/a.csv, true",
        "a+b.csv, a+b.csv, true",
        "a.csv, ab.csv, false"
    })
    void aPatternWithoutASlashIsAboutTheName(String pattern, String path, boolean expected) {
        assertEquals(expected, new Match("enrolment", pattern, 0, Map.of()).isAboutFile(path));
    }
}
