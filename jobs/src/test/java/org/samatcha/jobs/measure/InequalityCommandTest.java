package org.samatcha.jobs.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samatcha.inequality.GroupMeasures;
import org.samatcha.inequality.groups.Measure;
import org.samatcha.jobs.Main;
import picocli.CommandLine;

class InequalityCommandTest {

    private static final String QUINTILES = """
            name,place,people,cases,rate,error
            poorest,1,100,20,20,4
            poor,2,300,48,16,2
            middle,3,400,48,12,2
            rich,4,150,12,8,2
            richest,5,50,2,4,3
            """;

    @TempDir
    private Path folder;

    private Path table;

    private record Outcome(int exit, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }

        String line(String start) {
            return lines().stream()
                    .filter(line -> line.startsWith(start))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No line starts with " + start + " in\n" + out + err));
        }
    }

    @BeforeEach
    void writeTable() throws IOException {
        table = write(QUINTILES);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text);
    }

    private static Outcome run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int exit = line.execute(args);
        return new Outcome(exit, out.toString(), err.toString());
    }

    /** The command with the table, adverse, in per cent, few draws, and {@code more}. */
    private Outcome inequality(String more) {
        List<String> args = new ArrayList<>(List.of("inequality", "--table", table.toString(), "--draws", "200"));
        Stream.of(more.split(" ")).filter(arg -> !arg.isEmpty()).forEach(args::add);
        return run(args.toArray(String[]::new));
    }

    private static final String RATES =
            "--direction adverse --scale 100 --estimate rate --se error --population people --group name";

    @Test
    void everyMeasureIsPrintedInOneTable() {
        Outcome outcome = inequality(RATES + " --order place --reference richest");
        assertEquals("", outcome.err());
        assertEquals(0, outcome.exit());
        assertEquals(
                "measure,variant,estimate,se,lower,upper,groups_used,groups_left_out,status,note",
                outcome.lines().get(0));
        assertEquals(
                GroupMeasures.all().stream().map(Measure::id).toList(),
                outcome.lines().stream()
                        .skip(1)
                        .map(line -> line.substring(0, line.indexOf(',')))
                        .distinct()
                        .toList());
        assertTrue(outcome.line("d,ordered,").startsWith("d,ordered,16,5,6.2"), outcome.line("d,ordered,"));
        assertTrue(outcome.line("bgv,default,").contains(",5,0,ok,"), outcome.line("bgv,default,"));
        assertFalse(outcome.out().contains("NaN"), outcome.out());
    }

    @Test
    void countsGiveTheSameEstimatesAsRatesAndAnErrorThatIsNeverZero() throws IOException {
        String estimate = inequality(RATES + " --measures bgv").line("bgv,").split(",")[2];
        Outcome counted =
                inequality("--direction adverse --scale 100 --numerator cases --denominator people --measures bgv");
        assertEquals(estimate, counted.line("bgv,").split(",")[2]);
        table = write("cases,people\n0,50\n50,50\n");
        Outcome ends = inequality("--direction adverse --scale 1 --numerator cases --denominator people --measures d");
        assertTrue(Double.parseDouble(ends.line("d,").split(",")[3]) > 0, ends.out());
    }

    @Test
    void withoutAnOrderTheOrderedMeasuresSayWhyTheyAreMissing() {
        Outcome outcome = inequality(RATES + " --measures aci,d");
        assertEquals("aci,default,,,,,5,0,missing,the groups have no order", outcome.line("aci"));
        assertTrue(outcome.line("d,").startsWith("d,non_ordered,16,"), outcome.out());
    }

    @Test
    void aBlankRateIsAMissingGroup() throws IOException {
        table = write(QUINTILES.replace("12,12,8,2", "12,,,").replace("150,12,8,2", "150,,,"));
        Outcome outcome = inequality(RATES + " --order place --measures bgv,sii");
        assertTrue(outcome.line("bgv,")
                .endsWith(",4,1,missing,\"1 of 5 groups without an estimate or people, more than 15 %\""));
        assertTrue(outcome.line("sii,logit").contains(",4,1,missing,"), outcome.out());
    }

    @Test
    void theSameTableGivesTheSameOutputByteForByte() {
        assertEquals(inequality(RATES).out(), inequality(RATES).out());
    }

    @Test
    void jsonAndTableHoldTheSameRows() {
        Outcome json = inequality(RATES + " --measures ti --format json");
        assertTrue(json.out().startsWith("[\n  {\"measure\": \"ti\", \"variant\": \"default\", \"estimate\": "));
        Outcome text = inequality(RATES + " --measures ti --format table");
        assertTrue(text.lines().get(0).startsWith("measure  variant"), text.out());
        assertEquals(2, text.lines().size());
    }

    @Test
    void theListNamesEveryMeasureWithItsVariantsAndNeedsNoTable() {
        Outcome outcome = run("inequality", "--list");
        assertEquals(0, outcome.exit());
        for (Measure measure : GroupMeasures.all()) {
            assertTrue(outcome.lines().contains(measure.id()), measure.id());
        }
        assertTrue(outcome.out().contains("  variants: ordered, reference, non_ordered"), outcome.out());
        assertTrue(outcome.out().contains("ความเหลื่อมล้ำ"), outcome.out());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            no direction       | --scale 100 --estimate rate --population people | Say which way the indicator is good, --direction favourable or adverse; it is never guessed.
            unknown direction  | --direction up --scale 100 --estimate rate --population people | Say which way the indicator is good, --direction favourable or adverse; it is never guessed, got [up].
            no scale           | --direction adverse --estimate rate --population people | Say the scale of the rates, --scale 1, 100 or 1000; it is never guessed.
            unknown scale      | --direction adverse --scale 10 --estimate rate --population people | Say the scale of the rates, --scale 1, 100 or 1000; it is never guessed, got [10].
            no rates           | --direction adverse --scale 100 --population people | Say where the rates are: --estimate COL, or --numerator COL with --denominator COL.
            no people          | --direction adverse --scale 100 --estimate rate | Say where the people are: --population COL.
            half of the counts | --direction adverse --scale 100 --numerator cases | --numerator and --denominator are given together or not at all.
            unknown column     | --direction adverse --scale 100 --estimate gap --population people | FILE has no column [gap]; its columns are name, place, people, cases, rate, error.
            text in numbers    | --direction adverse --scale 100 --estimate name --population people | FILE line 2, column name: [poorest] is not a number.
            above the scale    | --direction adverse --scale 1 --estimate rate --population people | FILE line 2, column rate: [20] lies above the scale, which ends at 1.
            too many cases     | --direction adverse --scale 1 --numerator people --denominator cases | FILE line 2, column people: [100] is more than the 20 in column cases.
            unknown measure    | --direction adverse --scale 100 --estimate rate --population people --measures gino | Unknown measure [gino]; known are
            unknown reference  | --direction adverse --scale 100 --estimate rate --population people --group name --reference nobody | No group in column name is called [nobody].
            nameless reference | --direction adverse --scale 100 --estimate rate --population people --reference rich | --reference names a group, so --group COL is needed too.
            level too high     | --direction adverse --scale 100 --estimate rate --population people --level 95 | The confidence level must lie between 0 and 1, for example 0.95; it is 95.0.
            level in words     | --level high | Invalid value for option '--level': 'high' is not a double
            """)
    void aWrongRequestIsOneSentenceAndExitTwo(String what, String args, String message) {
        Outcome outcome = inequality(args);
        assertEquals(2, outcome.exit());
        assertEquals("", outcome.out());
        String first = outcome.err().lines().findFirst().orElseThrow().replace(table.toString(), "FILE");
        assertTrue(first.startsWith(message), first);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a name stands twice    | name,people,rate;a,5,1;a,6,2    | line 3, column name: [a] already stands in line 2; a group has one row.
            a name is blank        | name,people,rate;,5,1           | line 2, column name: [] is blank; every group needs a name.
            people are negative    | name,people,rate;a,-5,1         | line 2, column people: [-5] is negative.
            a rate is negative     | name,people,rate;a,5,-1         | line 2, column rate: [-1] is negative.
            a rate is text         | name,people,rate;a,5,n/a        | line 2, column rate: [n/a] is not a number.
            a field is missing     | name,people,rate;a,5            | line 2: has 2 fields, the header has 3.
            there are no rows      | name,people,rate                | has no rows below its header.
            """)
    void aWrongTableIsOneSentenceAndExitTwo(String what, String rows, String message) throws IOException {
        table = write(rows.replace(';', '\n') + "\n");
        Outcome outcome =
                inequality("--direction adverse --scale 100 --estimate rate --population people --group name");
        assertEquals(2, outcome.exit());
        assertEquals(table + " " + message, outcome.err().strip());
    }

    @Test
    void ratesAndErrorsThatAreStatedStandBeforeThoseOfTheCounts() throws IOException {
        table = write("name,cases,people,rate,error\na,10,50,20.4,7\nb,5,50,,\n");
        String both = "--direction adverse --scale 100 --numerator cases --denominator people --group name --measures d"
                + " --estimate rate --se error";
        String[] difference = inequality(both).line("d,").split(",");
        double counted = 100 * Math.sqrt(5.5 / 51 * (1 - 5.5 / 51) / 51);
        assertEquals(10.4, Double.parseDouble(difference[2]), 1e-12);
        assertEquals(Math.hypot(7, counted), Double.parseDouble(difference[3]), 1e-9);

        table = write("name,cases,people,rate,error\na,10,50,30,7\nb,5,50,,\n");
        Outcome contradiction = inequality(both);
        assertEquals(2, contradiction.exit());
        assertEquals(
                table + " line 2, column rate: [30] is not 100 times the 10 of 50 in columns cases and people.",
                contradiction.err().strip());
    }

    @Test
    void theAverageOfTheSettingAddsAVariant() throws IOException {
        table = write("name,people,rate\na,10,20\nb,30,10\n");
        String asked = "--direction adverse --scale 100 --estimate rate --population people --measures mdmu,idisu";
        Outcome outcome = inequality(asked + " --setting-average 16");
        assertEquals("5", outcome.line("mdmu,setting_average").split(",")[2]);
        assertEquals("31.25", outcome.line("idisu,setting_average").split(",")[2]);
        assertFalse(inequality(asked).out().contains("setting_average"));
        assertEquals(2, inequality(asked + " --setting-average 116").exit());
    }

    @Test
    void decompositionsNeedClusters() throws IOException {
        table = write("zone,people,rate\nnorth,10,20\nnorth,10,10\nsouth,20,6\n");
        String asked =
                "--direction adverse --scale 100 --estimate rate --population people --measures ge_decomposition";
        assertTrue(inequality(asked).line("ge_decomposition,alpha_1_within").contains("belong to no clusters"));
        Outcome outcome = inequality(asked + " --cluster zone");
        assertTrue(outcome.line("ge_decomposition,alpha_1_between").contains(",ok,"), outcome.out());
    }

    @Test
    void helpShowsAnExample() {
        Outcome outcome = run("inequality", "--help");
        assertEquals(0, outcome.exit());
        assertTrue(outcome.out().contains("samatcha inequality --table districts.csv"), outcome.out());
    }
}
