package org.samatcha.jobs.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegregationCommandTest {

    private static final String GOOD = """
            zone,school,group,n
            Z1,s1,poor,10
            Z1,s1,other,30
            Z1,s2,poor,30
            Z1,s2,other,10
            Z2,s3,other,20
            Z2,s4,poor,
            """;

    @TempDir
    private Path folder;

    @Test
    void partsAddUpAndAUnitWithABlankCountIsLeftOut() {
        MeasureRun run = run(GOOD, "--within", "zone");
        assertEquals(
                run.estimate("segregation_m", "total"),
                run.estimate("segregation_m", "between") + run.estimate("segregation_m", "within"),
                1e-12);
        assertEquals("3", run.row("segregation_m", "total").get("groups_used"));
        assertEquals("1", run.row("segregation_m", "total").get("groups_left_out"));
        assertEquals("not_applicable", run.row("segregation_h", "cluster/Z2").get("status"));
    }

    @Test
    void dissimilarityAndExposureFollowTheirFormulas() {
        MeasureRun run = run(GOOD);
        assertEquals(
                (Math.abs(10 / 40.0 - 30 / 60.0) + Math.abs(30 / 40.0 - 10 / 60.0) + 20 / 60.0) / 2,
                run.estimate("dissimilarity", "poor vs other"),
                1e-12);
        assertEquals(10 / 40.0 * 0.75 + 30 / 40.0 * 0.25, run.estimate("exposure", "poor->other"), 1e-12);
        assertEquals(10 / 40.0 * 0.25 + 30 / 40.0 * 0.75, run.estimate("isolation", "poor"), 1e-12);
        assertEquals(0.2, run.estimate("population_share", "unit/s3"), 1e-12);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Z1,s1,poor,10\\nZ1,s1,poor,3  | line 3, column group: [poor] stands in the table already for s1.
            Z1,s1,poor,10\\nZ2,s1,other,3 | line 3, column zone: [Z2] is another cluster for s1 than [Z1] further up.
            Z1,s1,,10                     | line 2, column group: [] is blank; name it.
            Z1,s1,poor,-1                 | line 2, column n: [-1] is negative; a count cannot be.
            Z1,s1,poor,many               | line 2, column n: [many] is not a number.
            ,s1,poor,1                    | line 2, column zone: [] is blank; name the cluster.
            """)
    void wrongInputIsRefusedWithOneSentence(String lines, String sentence) {
        MeasureRun run = run("zone,school,group,n\n" + lines.replace("\\n", "\n") + "\n", "--within", "zone");
        run.refusedWith(folder.resolve("t.csv") + " " + sentence);
    }

    @Test
    void nobodyAnywhereIsMissing() {
        assertEquals(
                "missing",
                run("zone,school,group,n\nZ1,s1,poor,0\n")
                        .row("segregation_m", "total")
                        .get("status"));
    }

    private MeasureRun run(String table, String... within) {
        String file = MeasureRun.file(folder, "t.csv", table);
        return within.length == 0
                ? MeasureRun.of("segregation", "--table", file, "--unit", "school", "--group", "group", "--count", "n")
                : MeasureRun.of(
                        "segregation",
                        "--table",
                        file,
                        "--unit",
                        "school",
                        "--group",
                        "group",
                        "--count",
                        "n",
                        within[0],
                        within[1]);
    }
}
