package org.samatcha.jobs.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpportunityCommandTest {

    private static final String HEADER = "sex,area,n,covered\n";
    private static final String GOOD = HEADER + """
            F,urban,100,90
            M,urban,100,80
            F,rural,100,60
            M,rural,100,50
            """;

    @TempDir
    private Path folder;

    @Test
    void theIndexAndItsCircumstancesFollowTheirFormulas() {
        MeasureRun run = run(GOOD);
        assertEquals(0.7, run.estimate("coverage", "default"), 1e-12);
        double d = (0.2 + 0.1 + 0.1 + 0.2) / 4 / 1.4;
        assertEquals(d, run.estimate("opportunity_dissimilarity", "default"), 1e-12);
        assertEquals(0.7 * (1 - d), run.estimate("hoi", "default"), 1e-12);
        assertEquals(0.5, run.estimate("vulnerable_share", "default"), 1e-12);
        double sexAlone = 0.05 / 1.4;
        double areaAlone = 0.15 / 1.4;
        assertEquals(areaAlone, run.estimate("circumstance_dissimilarity", "area"), 1e-12);
        assertEquals((sexAlone + d - areaAlone) / 2, run.estimate("circumstance_amount", "sex"), 1e-12);
        assertEquals(1, run.estimate("circumstance_share", "sex") + run.estimate("circumstance_share", "area"), 1e-12);
    }

    @Test
    void aLaterTableSplitsTheChange() {
        String later = MeasureRun.file(folder, "later.csv", GOOD.replace("100,50", "100,70"));
        MeasureRun run = run(GOOD, "--compare", later);
        double total = run.estimate("hoi", "after") - run.estimate("hoi", "before");
        assertEquals(total, run.estimate("hoi_change", "total"), 1e-12);
        assertEquals(total, run.estimate("hoi_change", "scale") + run.estimate("hoi_change", "distribution"), 1e-12);
        assertEquals(0.5, run.estimate("cell_coverage", "before/M*rural"), 1e-12);
        assertEquals(0.7, run.estimate("cell_coverage", "after/M*rural"), 1e-12);
    }

    @Test
    void aCellWithABlankCountIsLeftOutAndCounted() {
        MeasureRun run = run(GOOD.replace("100,50", "100,"));
        assertEquals("3", run.row("hoi", "default").get("groups_used"));
        assertEquals("1", run.row("hoi", "default").get("groups_left_out"));
    }

    @Test
    void nobodyCoveredHasAnIndexOfZeroAndReasonsForTheRest() {
        MeasureRun run = run(HEADER + "F,urban,10,0\nM,urban,5,0\n");
        assertEquals(0, run.estimate("hoi", "default"));
        assertEquals(
                "not_applicable",
                run.row("opportunity_dissimilarity", "default").get("status"));
        assertEquals("not_applicable", run.row("circumstance_amount", "sex").get("status"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            F,urban,10,11              | line 2, column covered: [11] is more than the 10 of column n.
            F,urban,-1,0               | line 2, column n: [-1] is negative; a count cannot be.
            F,,10,5                    | line 2, column area: [] is blank; write unknown if it is not known.
            F,urban,9,5\\nF,urban,9,5  | line 3, column sex: [F] and its other circumstances stand in the table already.
            F,urban,ten,5              | line 2, column n: [ten] is not a number.
            """)
    void wrongInputIsRefusedWithOneSentence(String lines, String sentence) {
        run(HEADER + lines.replace("\\n", "\n") + "\n").refusedWith(folder.resolve("t.csv") + " " + sentence);
    }

    @Test
    void aCircumstanceThatTheTableLacksIsRefused() {
        String file = MeasureRun.file(folder, "t.csv", GOOD);
        MeasureRun.of(
                        "opportunity",
                        "--table",
                        file,
                        "--circumstances",
                        "sex,wealth",
                        "--population",
                        "n",
                        "--covered",
                        "covered")
                .refusedWith(file + " has no column [wealth]; its columns are sex, area, n, covered.");
    }

    private MeasureRun run(String table, String... more) {
        String file = MeasureRun.file(folder, "t.csv", table);
        String[] args = {
            "opportunity", "--table", file, "--circumstances", "sex,area", "--population", "n", "--covered", "covered"
        };
        String[] all = new String[args.length + more.length];
        System.arraycopy(args, 0, all, 0, args.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return MeasureRun.of(all);
    }
}
