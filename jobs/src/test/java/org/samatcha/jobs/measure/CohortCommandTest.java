package org.samatcha.jobs.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CohortCommandTest {

    private static final String HEADER = "grade,enrolment_t,enrolment_t1,repeaters_t1,graduates\n";
    private static final String GOOD = HEADER + """
            1,100,100,10,
            2,90,100,5,
            3,80,80,4,72
            """;

    @TempDir
    private Path folder;

    @Test
    void uncappedNumbersStandBesideCappedOnes() {
        MeasureRun run = run(GOOD);
        assertEquals(-0.05, run.estimate("dropout", "1/uncapped"), 1e-12);
        assertEquals(0, run.estimate("dropout", "1/capped"), 1e-12);
        assertEquals(0.95 / 0.9, run.estimate("survival", "2/uncapped"), 1e-12);
        assertEquals(1, run.estimate("survival", "2/capped"), 1e-12);
        assertTrue(run.row("survival", "2/uncapped").get("note").startsWith("above 1"));
    }

    @Test
    void repeatsMayBeLimitedByGradeOrByPupil() {
        double r = 10 / 100.0;
        assertEquals(0.95 * (1 + r), run(GOOD, "--repeats", "1").estimate("survival", "2/uncapped"), 1e-12);
        double perGrade = run(GOOD, "--repeats", "1").estimate("graduates_per_1000", "capped");
        double perPupil =
                run(GOOD, "--repeats", "1", "--repeats-per", "pupil").estimate("graduates_per_1000", "capped");
        assertTrue(perPupil < perGrade);
    }

    @Test
    void cappedAloneLeavesTheUncappedFormOut() {
        assertFalse(run(GOOD, "--capped").out().contains("uncapped"));
    }

    @Test
    void transitionNeedsTheEntrantsOfTheNextLevel() {
        MeasureRun run = run(GOOD, "--next-level-entrants", "70");
        assertEquals(70 / 80.0, run.estimate("transition", "default"), 1e-12);
        assertEquals(70 / 76.0, run.estimate("effective_transition", "default"), 1e-12);
    }

    @Test
    void unknownGraduatesLeaveSurvivalStanding() {
        MeasureRun run = run(HEADER + "1,100,100,0,\n2,90,90,0,\n");
        assertEquals(0.9, run.estimate("survival", "2/uncapped"), 1e-12);
        assertEquals("not_applicable", run.row("graduates_per_1000", "uncapped").get("status"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            1,100,100,101,               | line 2, column repeaters_t1: [101] is more than the 100 of enrolment_t1.
            1,100,100,0,\\n3,90,90,0,80  | line 3, column grade: [3] does not follow grade 1; grades must rise one by one.
            1,100,100,0,\\n1,90,90,0,80  | line 3, column grade: [1] is a grade that stands in the table already.
            1,100,100,0,5\\n2,90,90,0,80 | line 2, column graduates: [5] stands in a grade that is not the last; only the last has graduates.
            1,,100,0,                    | line 2, column enrolment_t: [] is not a number.
            1,-5,100,0,                  | line 2, column enrolment_t: [-5] is negative; a count cannot be.
            ,5,100,0,                    | line 2, column grade: [] names no grade.
            """)
    void wrongInputIsRefusedWithOneSentence(String lines, String sentence) {
        run(HEADER + lines.replace("\\n", "\n") + "\n").refusedWith(folder.resolve("t.csv") + " " + sentence);
    }

    @Test
    void repeatsMustBeANumberOrUnlimited() {
        run(GOOD, "--repeats", "often")
                .refusedWith("--repeats must be unlimited or a number such as 3; it is [often].");
    }

    private MeasureRun run(String table, String... more) {
        String[] args = new String[3 + more.length];
        args[0] = "cohort";
        args[1] = "--table";
        args[2] = MeasureRun.file(folder, "t.csv", table);
        System.arraycopy(more, 0, args, 3, more.length);
        return MeasureRun.of(args);
    }
}
