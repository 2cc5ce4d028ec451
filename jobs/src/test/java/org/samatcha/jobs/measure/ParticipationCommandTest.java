package org.samatcha.jobs.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipationCommandTest {

    private static final String ENROLMENT = "level,grade,age,sex,enrolled,repeaters\n";
    private static final String POPULATION = "age,sex,population\n";
    private static final String LEVELS = """
            levels:
              - {id: kindergarten, isced: 0, entrance_age: 5, grades: 1}
              - {id: primary, isced: 1, entrance_age: 6, grades: 1}
            """;
    private static final String PUPILS = ENROLMENT + """
            kindergarten,1,5,F,4,0
            kindergarten,1,6,F,1,0
            primary,1,6,F,8,1
            primary,1,,F,1,0
            kindergarten,1,5,M,5,0
            primary,1,6,M,9,0
            """;
    private static final String PEOPLE = POPULATION + """
            5,F,10
            6,F,10
            5,M,10
            6,M,10
            """;

    @TempDir
    private Path folder;

    @Test
    void ratesAreFractionsBySexWithTheirParity() {
        MeasureRun run = run(PUPILS, PEOPLE, LEVELS);
        assertEquals(0.9, run.estimate("ger", "primary/female"), 1e-12);
        assertEquals(0.8, run.estimate("ner", "primary/female"), 1e-12);
        assertEquals(0.9, run.estimate("tner", "primary/female"), 1e-12);
        assertEquals(0.2, run.estimate("out_of_school_rate_legacy", "primary/female"), 1e-12);
        assertEquals(0.85, run.estimate("ner", "primary/all"), 1e-12);
        assertEquals(0.8 / 0.9, run.estimate("gpi", "ner/primary"), 1e-12);
        assertEquals(0.8 / 0.9, run.estimate("gpia", "ner/primary"), 1e-12);
        assertEquals("girls are behind", run.row("gpi", "ner/primary").get("note"));
    }

    @Test
    void thailandIsBuiltIn() {
        String pupils = ENROLMENT + "lower_secondary,3,14,F,5,0\nlower_secondary,3,14,M,5,0\n";
        MeasureRun run = run(pupils, POPULATION + "14,F,10\n14,M,10\n", null);
        assertEquals(0.5, run.estimate("girlg", "lower_secondary/all"), 1e-12);
        assertEquals("missing", run.row("ger", "primary/all").get("status"));
        assertEquals(
                "no population is given for age 6",
                run.row("ger", "primary/all").get("note"));
    }

    @Test
    void morePupilsThanInhabitantsAreFlagged() {
        MeasureRun run = run(PUPILS, PEOPLE.replace("6,F,10", "6,F,6"), LEVELS);
        assertEquals(-0.5, run.estimate("out_of_school_rate", "primary/female"), 1e-12);
        assertTrue(run.row("out_of_school_rate", "primary/female").get("note").startsWith("negative"));
    }

    @Test
    void aBlankPopulationIsMissing() {
        MeasureRun run = run(PUPILS, PEOPLE.replace("6,M,10", "6,M,"), LEVELS);
        assertEquals("missing", run.row("ger", "primary/male").get("status"));
        assertEquals("missing", run.row("ger", "primary/all").get("status"));
        assertEquals("ok", run.row("ger", "primary/female").get("status"));
        assertEquals("missing", run.row("gpi", "ger/primary").get("status"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            college,1,6,F,1,0                 | column level: [college] is not one of [kindergarten, primary].
            primary,2,6,F,1,0                 | column grade: [2] is not between 1 and 1, the grades of primary.
            primary,1,6,X,1,0                 | column sex: [X] is not F or M.
            primary,1,six,F,1,0               | column age: [six] is not a whole number.
            primary,1,6,F,1,2                 | column repeaters: [2] is more than the 1 enrolled.
            primary,1,6,F,-1,0                | column enrolled: [-1] is negative; a count cannot be.
            """)
    void wrongPupilsAreRefusedWithOneSentence(String line, String sentence) {
        run(ENROLMENT + line + "\n", PEOPLE, LEVELS).refusedWith(folder.resolve("e.csv") + " line 2, " + sentence);
    }

    @Test
    void wrongInhabitantsAreRefusedWithOneSentence() {
        Path file = folder.resolve("p.csv");
        run(PUPILS, POPULATION + "5,F,-1\n", LEVELS)
                .refusedWith(file + " line 2, column population: [-1] is negative; a count cannot be.");
        run(PUPILS, POPULATION + "5,F,1\n5,F,2\n", LEVELS)
                .refusedWith(file + " line 3, column age: [5] stands in the table already for sex F.");
        run(PUPILS, POPULATION + "5,F,1\n", LEVELS).refusedWith(file + " has no rows with sex M.");
    }

    @Test
    void levelsAreReadStrictly() {
        Path file = folder.resolve("l.yaml");
        MeasureRun unknownKey = run(PUPILS, PEOPLE, LEVELS.replace("isced", "stage"));
        assertEquals(2, unknownKey.exit());
        assertTrue(unknownKey.err().startsWith(file + " line 2: is not a list 'levels'"), unknownKey.err());
        run(PUPILS, PEOPLE, LEVELS.replace("kindergarten", "primary")).refusedWith(file + ": A level is named twice.");
        assertEquals(2, run(PUPILS, PEOPLE, "").exit());
        assertEquals(2, run(PUPILS, PEOPLE, "levels:\n").exit());
    }

    private MeasureRun run(String enrolment, String population, String levels) {
        String e = MeasureRun.file(folder, "e.csv", enrolment);
        String p = MeasureRun.file(folder, "p.csv", population);
        return levels == null
                ? MeasureRun.of("participation", "--enrolment", e, "--population", p)
                : MeasureRun.of(
                        "participation",
                        "--enrolment",
                        e,
                        "--population",
                        p,
                        "--levels",
                        MeasureRun.file(folder, "l.yaml", levels));
    }
}
