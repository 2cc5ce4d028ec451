package org.samatcha.jobs.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code spatial} and {@code trend}. */
class SeriesCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void unlikeNeighboursGiveANegativeIndex() {
        MeasureRun run = spatial("d,v\nA,1\nB,9\nC,1\nD,9\n", "a,b\nA,B\nB,C\nC,D\n");
        assertEquals(-1, run.estimate("moran_i", "normal"), 1e-12);
        assertEquals(-1, run.estimate("local_moran", "A"), 1e-12);
    }

    @Test
    void aDistrictWithoutValueIsLeftOutWithItsBorders() {
        MeasureRun run = spatial("d,v\nA,1\nB,9\nC,1\nD,9\nE,\n", "a,b\nA,B\nB,C\nC,D\nD,E\n");
        assertEquals("1", run.row("geary_c", "default").get("groups_left_out"));
        assertEquals(-1, run.estimate("moran_i", "normal"), 1e-12);
    }

    @Test
    void aBorderWithAnUnknownDistrictIsRefused() {
        spatial("d,v\nA,1\nB,2\n", "a,b\nA,X\n")
                .refusedWith(folder.resolve("b.csv") + " line 2, column b: [X] is not a group of the table.");
    }

    @Test
    void threeDistrictsAreTooFewAndSaySo() {
        assertEquals(
                "not_applicable",
                spatial("d,v\nA,1\nB,2\nC,3\n", "a,b\nA,B\n")
                        .row("moran_i", "normal")
                        .get("status"));
    }

    @Test
    void aSteadyFallIsCalledOne() {
        MeasureRun run = MeasureRun.of(
                "trend",
                "--table",
                MeasureRun.file(
                        folder, "t.csv", "year,x,n\n2568,1,100\n2564,5,100\n2565,4,100\n2566,3,100\n2567,2,100\n"),
                "--order",
                "year",
                "--numerator",
                "x",
                "--denominator",
                "n");
        assertEquals(-0.01, run.estimate("trend_slope", "default"), 1e-12);
        assertTrue(run.row("trend_slope", "default").get("note").startsWith("falling"));
        assertEquals(-1, run.estimate("correlation", "kendall"), 1e-12);
        assertEquals(-0.01, run.estimate("cochran_armitage", "slope"), 1e-12);
    }

    @Test
    void retentionComparesAGradeWithTheFirstAsManyYearsBefore() {
        String totals = MeasureRun.file(
                folder,
                "r.csv",
                "year,grade,enrolment\n2564,P1,100\n2565,P1,90\n2565,P2,95\n2566,P2,91\n2566,P3,92\n2567,P3,\n");
        MeasureRun cycle = MeasureRun.of("retention", "--table", totals);
        assertEquals(0.92, cycle.estimate("apparent_retention", "P1->P3/2566"), 1e-12);
        assertEquals("missing", cycle.row("apparent_retention", "P1->P3/2567").get("status"));
        MeasureRun step = MeasureRun.of("retention", "--table", totals, "--to", "P2");
        assertEquals(91.0 / 90, step.estimate("apparent_retention", "P1->P2/2566"), 1e-12);
        MeasureRun.of("retention", "--table", totals, "--from", "P3", "--to", "P1")
                .refusedWith("Grade P1 does not come after P3; the grades are P1, P2, P3.");
    }

    @Test
    void onePointHasNoTrend() {
        MeasureRun run = value("year,v\n2568,3\n2567,\n");
        assertEquals("not_applicable", run.row("trend_slope", "default").get("status"));
        assertEquals("1", run.row("trend_slope", "default").get("groups_left_out"));
    }

    @Test
    void aYearNamedTwiceIsRefused() {
        value("year,v\n2568,3\n2568,4\n")
                .refusedWith(folder.resolve("t.csv") + " line 3, column year: [2568] stands in the table already.");
    }

    private MeasureRun value(String table) {
        return MeasureRun.of(
                "trend", "--table", MeasureRun.file(folder, "t.csv", table), "--order", "year", "--value", "v");
    }

    private MeasureRun spatial(String table, String borders) {
        return MeasureRun.of(
                "spatial",
                "--table",
                MeasureRun.file(folder, "t.csv", table),
                "--group",
                "d",
                "--value",
                "v",
                "--borders",
                MeasureRun.file(folder, "b.csv", borders));
    }
}
