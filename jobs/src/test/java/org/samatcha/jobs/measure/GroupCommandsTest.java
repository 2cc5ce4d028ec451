package org.samatcha.jobs.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code intervals}, {@code funnel}, {@code ranks} and {@code shrink}: one row per group. */
class GroupCommandsTest {

    private static final String GOOD = """
            district,out,of
            A,10,100
            B,30,150
            C,0,40
            D,25,25
            """;

    @TempDir
    private Path folder;

    @Test
    void funnelLimitsFollowTheFormulas() {
        MeasureRun run = run("funnel", GOOD);
        double target = 65.0 / 315;
        assertEquals(target, run.estimate("funnel_target", "default"), 1e-12);
        double half = 1.959963984540054 * Math.sqrt(target * (1 - target) / 100);
        assertEquals(
                target - half,
                Double.parseDouble(run.row("funnel_plain", "A/0.95").get("lower")),
                1e-12);
        assertEquals("below the limits", run.row("funnel_plain", "A/0.95").get("note"));
        double tau = run.estimate("funnel_tau_squared", "winsorised");
        double angle = Math.asin(Math.sqrt(target)) + 1.959963984540054 * Math.sqrt(1 / 400.0 + tau);
        assertEquals(
                Math.pow(Math.sin(Math.min(Math.PI / 2, angle)), 2),
                Double.parseDouble(run.row("funnel_over_dispersed", "A/0.95").get("upper")),
                1e-12);
    }

    @Test
    void intervalsComeByEveryMethod() {
        MeasureRun run = run("intervals", GOOD);
        assertEquals("0", run.row("rate_interval", "wilson/C").get("lower"));
        assertEquals("1", run.row("rate_interval", "clopper_pearson/D").get("upper"));
        assertEquals(
                -Math.log(0.025) / 40,
                Double.parseDouble(run.row("rate_interval", "exact_poisson/C").get("upper")),
                1e-12);
        assertTrue(Double.parseDouble(run.row("rate_interval", "byar/D").get("upper")) > 1);
        assertEquals(0.1, run.estimate("rate_interval", "jeffreys/A"));
    }

    @Test
    void ranksCountFromTheLargestUnlessTold() {
        assertEquals(1, run("ranks", GOOD).estimate("rank_observed", "D"));
        MeasureRun smallest = run("ranks", GOOD, "--first", "smallest");
        assertEquals(4, smallest.estimate("rank_observed", "D"));
        assertEquals("4", smallest.row("rank_set", "holm/D").get("lower"));
        assertTrue(run("ranks", GOOD, "--sets", "all").out().contains("rank_set,simulated_single/A"));
    }

    @Test
    void shrinkGivesEveryMethodWithItsWeight() {
        MeasureRun run = run("shrink", GOOD);
        for (String method : new String[] {
            "marshall_poisson",
            "marshall_binomial",
            "beta_binomial",
            "normal_dl",
            "normal_pm",
            "normal_reml",
            "logit_dl",
            "logit_pm",
            "logit_reml"
        }) {
            double weight = run.estimate("shrink_weight", method + "/A");
            assertTrue(weight >= 0 && weight <= 1, method);
            double value = run.estimate("shrunk_value", method + "/C");
            assertTrue(value >= 0 && value < 0.5, method);
        }
    }

    @Test
    void estimatesWithStandardErrorsMayStandInForCounts() {
        String table = MeasureRun.file(folder, "e.csv", """
                district,rate,error
                A,10,1
                B,20,2
                C,15,0
                D,,1
                """);
        MeasureRun ranks =
                MeasureRun.of("ranks", "--table", table, "--group", "district", "--estimate", "rate", "--se", "error");
        assertEquals(1, ranks.estimate("rank_observed", "B"));
        assertEquals("missing", ranks.row("rank_observed", "D").get("status"));
        MeasureRun shrink =
                MeasureRun.of("shrink", "--table", table, "--group", "district", "--estimate", "rate", "--se", "error");
        double tau = shrink.estimate("shrink_fit", "normal_dl/between_variance");
        assertEquals(tau / (tau + 1), shrink.estimate("shrink_weight", "normal_dl/A"), 1e-12);
        assertEquals("missing", shrink.row("shrunk_value", "C").get("status"));
        assertEquals("missing", ranks.row("rank_observed", "C").get("status"), "no rank from a claim of certainty");
        assertEquals("2", shrink.row("shrunk_value", "C").get("groups_left_out"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"intervals", "funnel", "ranks", "shrink"})
    void blankAndEmptyGroupsAreNamedAndCounted(String command) {
        MeasureRun run = run(command, """
                district,out,of
                A,1,10
                B,5,10
                empty,0,0
                unknown,,7
                """);
        for (CSVRecord row : run.rows()) {
            assertEquals("2", row.get("groups_used"));
            assertEquals("2", row.get("groups_left_out"));
        }
        assertTrue(run.out().contains(",empty,,,,,2,2,not_applicable,the group has no people"), run.out());
        assertTrue(run.out().contains(",unknown,,,,,2,2,missing,a count is missing"), run.out());
    }

    @ParameterizedTest(name = "{0} of a table with {1}")
    @CsvSource({
        "funnel, 'A,0,0', one empty group",
        "ranks, 'A,0,0', one empty group",
        "shrink, 'A,0,0', one empty group",
        "funnel, 'A,3,3', one full group",
        "ranks, 'A,3,3', one full group",
        "shrink, 'A,3,3', one full group",
        "funnel, 'A,0,3\nB,0,9', nobody",
        "ranks, 'A,0,3\nB,0,9', nobody",
        "shrink, 'A,0,3\nB,0,9', nobody",
        "funnel, 'A,1,2\nB,1,2', ties",
        "ranks, 'A,1,2\nB,1,2', ties",
        "shrink, 'A,1,2\nB,1,2', ties",
        "shrink, 'A,0,9\nB,9,9', all or nothing",
        "funnel, 'A,,\nB,,', nothing known",
        "shrink, 'A,,\nB,,', nothing known",
    })
    void extremeTablesGiveReasonsAndNoStrangeNumbers(String command, String lines, String why) {
        MeasureRun run = run(command, "district,out,of\n" + lines + "\n");
        assertFalse(run.rows().isEmpty());
        assertFalse(
                run.out().contains("NaN")
                        || run.out().contains("inf,")
                        || run.out().contains("E-32"),
                run.out());
        for (CSVRecord row : run.rows()) {
            assertEquals(row.get("status").equals("ok"), !row.get("estimate").isEmpty(), row.toString());
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            district,out,of\\nA,x,10          | line 2, column out: [x] is not a number.
            district,out,of\\nA,-1,10         | line 2, column out: [-1] is negative; a count cannot be.
            district,out,of\\nA,11,10         | line 2, column out: [11] is more than the 10 of column of.
            district,out,of\\nA,1,10\\nA,2,10 | line 3, column district: [A] is a group that stands in the table already.
            district,out,of\\n,1,10           | line 2, column district: [] names no group.
            district,out,of\\nA,1,            | -
            district,out\\nA,1                | has no column [of]; its columns are district, out.
            district,out,of\\nA,,-3           | line 2, column of: [-3] is negative; a count cannot be.
            """)
    void wrongInputIsRefusedWithOneSentence(String table, String sentence) {
        String file = MeasureRun.file(folder, "t.csv", table.replace("\\n", "\n") + "\n");
        for (String command : new String[] {"intervals", "funnel", "ranks", "shrink"}) {
            MeasureRun run = over(command, file);
            if (sentence.equals("-")) {
                assertEquals(0, run.exit(), run.err());
            } else {
                run.refusedWith(file + " " + sentence);
            }
        }
    }

    @Test
    void aTableWithoutRowsIsRefused() {
        String file = MeasureRun.file(folder, "t.csv", "district,out,of\n");
        over("funnel", file).refusedWith(file + " has no rows.");
    }

    @Test
    void aLevelOfNinetyFivePercentMustBeWrittenAsAFraction() {
        run("ranks", GOOD, "--level", "95")
                .refusedWith("The confidence level must lie between 0 and 1, for example 0.95; it is 95.0.");
    }

    @Test
    void countsAndEstimatesAreNotMixed() {
        run("shrink", GOOD, "--se", "of")
                .refusedWith("Give either --numerator and --denominator, or --estimate and --se, and not a mixture.");
    }

    @Test
    void jsonAndTableHoldTheSameRows() {
        assertTrue(run("funnel", GOOD, "--format", "json").out().contains("\"measure\": \"funnel_plain\""));
        assertTrue(run("funnel", GOOD, "--format", "table").out().startsWith("measure"));
    }

    private MeasureRun run(String command, String table, String... more) {
        String file = MeasureRun.file(folder, "table.csv", table);
        String[] args = {command, "--table", file, "--group", "district", "--numerator", "out", "--denominator", "of"};
        String[] all = new String[args.length + more.length];
        System.arraycopy(args, 0, all, 0, args.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return MeasureRun.of(all);
    }

    private static MeasureRun over(String command, String file) {
        return MeasureRun.of(
                command, "--table", file, "--group", "district", "--numerator", "out", "--denominator", "of");
    }
}
