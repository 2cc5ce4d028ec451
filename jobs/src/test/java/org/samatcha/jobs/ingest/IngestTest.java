package org.samatcha.jobs.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samatcha.curate.Account;
import org.samatcha.curate.SchoolSizes;
import org.samatcha.curate.correction.CorrectionFile;
import org.samatcha.curate.correction.Corrections;
import org.samatcha.jobs.RequestException;
import org.samatcha.jobs.SparkLocal;
import org.samatcha.jobs.keep.InputSums;

/** Folders of a few files, good and hostile. */
class IngestTest {

    private static final String ENROLMENT =
            "ปีการศึกษา,รหัสโรงเรียน,เลขประจำตัวประชาชน,เพศ,วันเกิด,ชั้น,ความยากจน,ความพิการ,ระยะทาง,จบการศึกษา\n";
    private static final String PUPIL = "2566,1040000001,9400118519077,ช,17/05/2559,ป.1,ยากจน,-,1.5,-\n";
    private static final String POPULATION = "รหัสอำเภอ,อำเภอ,ปี พ.ศ.,เพศ,อายุ,จำนวน\n4001,เมือง,2566,ช,7,5\n";

    private static SparkSession spark;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        spark = SparkLocal.session("tests");
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    /** Large enough for threads of its own on a machine with two cores. */
    @Test
    void oneLargeFileIsReadWholeAndInOrder() throws IOException {
        int pupils = 240_000;
        StringBuilder text = new StringBuilder(ENROLMENT);
        for (int i = 0; i < pupils; i++) {
            text.append(i % 1000 == 7 ? "2566,\"1040000001\"," : "2566,1040000001,")
                    .append(citizenId(940_000_000_000L + i))
                    .append(i % 3 == 0 ? ",ช,17/05/2559,ป.1,ยากจน,-,1.5,-\n" : ",ญ,18/06/2559,ป.1,ไม่ยากจน,-,-,-\n");
        }
        text.append("2566,1040000001,").append(citizenId(940_000_000_000L)).append(",ช,17/05/2559,ป.1,ยากจน,-,1.5,-\n");
        write("enrolment/all.csv", text.toString());

        IngestResult result = run();

        assertEquals(
                List.of(new Account("enrolment/all.csv", "enrolment", "enrolment", "UTF-8", pupils + 1, pupils, 1, 0)),
                result.accounts());
        assertEquals(
                pupils + 2L,
                result.examples().stream()
                        .filter(notice -> notice.rule().equals("learner_once_a_year"))
                        .findFirst()
                        .orElseThrow()
                        .line());
        Row rows = spark.read()
                .parquet(result.tables().get("enrolment"))
                .selectExpr("count(DISTINCT learner)", "sum(source_line)", "count_if(sex = 'male')", "sum(distance_km)")
                .first();
        assertEquals(pupils, rows.getLong(0));
        assertEquals(pupils * (pupils + 3L) / 2, rows.getLong(1));
        assertEquals(pupils / 3, rows.getLong(2));
        assertEquals(pupils / 3 * 1.5, rows.getDouble(3));
    }

    private static String citizenId(long twelve) {
        String digits = Long.toString(twelve);
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (digits.charAt(i) - '0') * (13 - i);
        }
        return digits + (11 - sum % 11) % 10;
    }

    @Test
    void aFileThatCannotBeReadDoesNotStopTheOthers() throws IOException {
        write("population/good.csv", POPULATION);
        write("population/empty.csv", "");
        write("population/header.csv", "รหัสอำเภอ,อำเภอ,ปี พ.ศ.,เพส,อายุ,จำนวน\n4001,เมือง,2566,ช,7,5\n");
        Files.write(folder.resolve("in/population/utf16.csv"), POPULATION.getBytes(StandardCharsets.UTF_16LE));
        write("population/photo.jpg", "x");
        Files.createSymbolicLink(folder.resolve("in/population/out.csv"), Path.of("/etc/passwd"));
        Files.createSymbolicLink(folder.resolve("in/population/nowhere.csv"), Path.of("gone.csv"));

        IngestResult result = run();

        assertEquals(
                List.of(
                        Account.refused("population/empty.csv", "population", "population"),
                        new Account("population/good.csv", "population", "population", "UTF-8", 1, 1, 0, 0),
                        Account.refused("population/header.csv", "population", "population"),
                        Account.refused("population/utf16.csv", "population", "population")),
                result.accounts());
        assertEquals(
                Map.of(
                        "columns_present",
                        1L,
                        "dataset_has_files",
                        4L,
                        "encoding_known",
                        1L,
                        "file_has_rows",
                        1L,
                        "file_kind_known",
                        1L,
                        "file_not_link",
                        2L),
                result.timesByRule());
        assertEquals(
                List.of("population/nowhere.csv: a link that leads nowhere", "population/out.csv: a symbolic link"),
                result.examples().stream()
                        .filter(notice -> notice.rule().equals("file_not_link"))
                        .map(notice -> notice.file() + ": " + notice.value())
                        .toList());
        assertFalse(result.isEmpty());
        assertEquals(List.of("population"), List.copyOf(result.tables().keySet()));
    }

    @Test
    void aDatasetOfWhichEveryRowIsSetAsideDoesNotStopTheOthers() throws IOException {
        write("enrolment/a.csv", ENROLMENT + PUPIL.replace("ป.1", "ป.9"));
        write("population/good.csv", POPULATION);
        assertEquals(List.of("population"), List.copyOf(run().tables().keySet()));
    }

    @Test
    void aCorrectionIsJudgedOnlyWhenItsDatasetIsRead() throws IOException {
        write("population/good.csv", POPULATION);
        Corrections corrections = new Corrections(CorrectionFile.read("corrections.yaml", """
                - name: code-of-mueang
                  match: {dataset: population, where: {district_code: "4027"}}
                  action: drop
                  expect: {rows: 1}
                  reason: 4027 does not exist
                  reporter: analyst
                  date: 2026-11-20
                """));
        IngestRequest request = request(PseudonymKey.sample()).withCorrections(corrections);
        Configuration configuration = spark.sparkContext().hadoopConfiguration();
        InputSums sums = InputSums.of(request.inputs(), configuration);
        assertEquals(
                List.of(),
                Ingest.run(() -> spark, configuration, request, new Reading(sums, Set.of("enrolment")))
                        .brokenCorrections());
        assertEquals(
                1,
                Ingest.run(() -> spark, configuration, request, new Reading(sums, Set.of("population")))
                        .brokenCorrections()
                        .size());
    }

    @Test
    void nothingLeftIsSaid() throws IOException {
        write("population/empty.csv", "");
        IngestResult result = run();
        assertTrue(result.isEmpty());
        assertEquals(Map.of(), result.tables());
    }

    @Test
    void theSameLearnerInTwoFilesOfAYearIsKeptOnce() throws IOException {
        write("enrolment/a.csv", ENROLMENT + PUPIL);
        write("enrolment/b.csv", ENROLMENT + PUPIL + PUPIL.replace("9400118519077", ""));
        IngestResult result = run();
        assertEquals(
                List.of(
                        new Account("enrolment/a.csv", "enrolment", "enrolment", "UTF-8", 1, 1, 0, 0),
                        new Account("enrolment/b.csv", "enrolment", "enrolment", "UTF-8", 2, 1, 1, 0)),
                result.accounts());
        assertEquals(
                "[enrolment/b.csv,2,learner_once_a_year]",
                spark.read()
                        .parquet(folder + "/out/set-aside/enrolment")
                        .select("file", "line", "check")
                        .first()
                        .toString());
        assertEquals(2, spark.read().parquet(result.tables().get("enrolment")).count());
    }

    @Test
    void everyRowSetAsideIsKeptWithItsPlaceItsReasonInTwoLanguagesAndNoPersonalNumber() throws IOException {
        String header = ENROLMENT.strip() + "\n";
        write(
                "enrolment/a.csv",
                header + PUPIL + PUPIL + PUPIL.replace("9400118519077", "9-4001-18519-07-8")
                        + "2566,1040000001,9400118519077\n"
                        + PUPIL.replace(",ป.1,", ",9400118519077,")
                        + "รวม,,,,,,,,,\n");
        write("enrolment/b.csv", header + PUPIL.replace(",ป.1,", ",ป.9,") + PUPIL);
        IngestResult result = run();
        List<Row> aside = spark.read()
                .parquet(folder + "/out/set-aside/enrolment")
                .orderBy("file", "line")
                .collectAsList();
        assertEquals(
                List.of(
                        "enrolment/a.csv 3 learner_once_a_year",
                        "enrolment/a.csv 4 person_id_valid",
                        "enrolment/a.csv 5 row_fits_header",
                        "enrolment/a.csv 6 grade_exists",
                        "enrolment/b.csv 2 grade_exists",
                        "enrolment/b.csv 3 learner_once_a_year"),
                aside.stream()
                        .map(row -> row.getAs("file") + " " + row.getAs("line") + " " + row.getAs("check"))
                        .toList());
        for (Row row : aside) {
            assertFalse(row.<String>getAs("reason_th").isBlank()
                    || row.<String>getAs("reason_en").isBlank());
            assertFalse(row.<String>getAs("raw").isBlank());
            assertFalse(row.toString().replaceAll("[\\s-]", "").contains("40011851907"), row::toString);
        }
        result.accounts()
                .forEach(account -> assertEquals(
                        account.setAside(),
                        aside.stream()
                                .filter(row -> row.getAs("file").equals(account.file()))
                                .count()));
    }

    @Test
    void theSameLearnerInAnotherSchoolIsSaidSo() throws IOException {
        write("enrolment/a.csv", ENROLMENT + PUPIL);
        write("enrolment/b.csv", ENROLMENT + PUPIL.replace("1040000001", "1040000002"));
        IngestResult result = run();
        assertEquals(1L, result.timesByRule().get("learner_in_one_school"));
        assertEquals(1, spark.read().parquet(result.tables().get("enrolment")).count());
    }

    @Test
    void theSameCountInTwoFilesIsKeptOnceAlsoWhereItsSexIsBlank() throws IOException {
        String both = "4001,เมือง,2566,,8,5\n";
        write("population/a.csv", POPULATION + both);
        write("population/b.csv", POPULATION + both + "4001,เมือง,2566,ช,9,5\n");
        IngestResult result = run();
        assertEquals(
                new Account("population/b.csv", "population", "population", "UTF-8", 3, 1, 2, 0),
                result.accounts().get(1));
        assertEquals(2L, result.timesByRule().get("count_once"));
        assertEquals(3, spark.read().parquet(result.tables().get("population")).count());
    }

    @Test
    void aFileThatIsMostlyBrokenIsNotJudgedForTimeAndTheOthersAre() throws IOException {
        StringBuilder rows = new StringBuilder(POPULATION);
        for (int age = 8; age < 20; age++) {
            rows.append("4027,ไม่มี,2566,ช,").append(age).append(",5\n");
        }
        write("population/a.csv", rows.toString());
        write("population/b.csv", POPULATION.replace("2566", "2560"));
        write("population/c.csv", POPULATION.replace("2566", "2563"));
        List<String> told = run().examples().stream()
                .filter(notice -> notice.rule().equals("years_without_gap"))
                .map(notice -> notice.file() + " " + notice.value())
                .toList();
        assertEquals(List.of("population/c.csv 2563 after 2560"), told);
    }

    @Test
    void limitsAreSetForAllDatasetsOrForOne() {
        assertEquals(0.05, SetAsideLimit.USUAL.of("dropout"));
        assertEquals(0.02, SetAsideLimit.of(List.of()).of("enrolment"));
        assertEquals(0.1, SetAsideLimit.of(List.of("dropout=0.1")).of("dropout"));
        assertEquals(0.02, SetAsideLimit.of(List.of("dropout=0.1")).of("enrolment"));
        assertEquals(0.01, SetAsideLimit.of(List.of("0.01")).of("dropout"));
        assertThrows(RequestException.class, () -> SetAsideLimit.of(List.of("2%")));
        assertThrows(RequestException.class, () -> SetAsideLimit.of(List.of("drop=0.1")));
    }

    @Test
    void withoutARegistryTheAreaOfASchoolIsTheProvinceOfItsCode() throws IOException {
        write("enrolment/a.csv", ENROLMENT + PUPIL);
        assertEquals(
                "[40,obec,small]",
                SchoolSizes.added(spark.read().parquet(run().tables().get("enrolment")))
                        .select("area_code", "agency", "size_band")
                        .first()
                        .toString());
    }

    @Test
    void ingestingTwiceLeavesNothingOfTheFirstTime() throws IOException {
        write("population/good.csv", POPULATION);
        write(
                "learning/l.csv",
                "year,place_id,kind,district_code,sex,age_band,participants\n2566,L1,วัด,4001,ช,15-24,7\n");
        run();
        Files.delete(folder.resolve("in/learning/l.csv"));
        run();
        assertFalse(Files.exists(folder.resolve("out/rows/learning")));
    }

    @Test
    void rowsOfPeopleNeedAKeyUnlessEveryFileOfThemIsMarkedSynthetic() throws IOException {
        write("enrolment/a.csv", ENROLMENT + PUPIL);
        RequestException none = assertThrows(RequestException.class, () -> run(unspokenKey()));
        assertTrue(none.getMessage().contains("--key-file"), none.getMessage());
        assertTrue(none.getMessage().contains("enrolment/a.csv"), none.getMessage());
        assertFalse(Files.exists(folder.resolve("out")), "a refused request must leave everything as it was");

        write("sample/README.md", "# A synthetic province\n");
        assertThrows(RequestException.class, () -> run(unspokenKey()));

        write("README.md", "# All synthetic\n");
        assertFalse(run(unspokenKey()).isEmpty());
    }

    @Test
    void countsNeedNoKey() throws IOException {
        write("population/good.csv", POPULATION);
        assertFalse(run(unspokenKey()).isEmpty());
    }

    @Test
    void aKeyFileThatOthersMayReadIsRefused() throws IOException {
        Path file = folder.resolve("key");
        Files.writeString(file, "0123456789abcdef0123456789abcdef");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        RequestException open = assertThrows(RequestException.class, () -> PseudonymKey.ofFile(file));
        assertTrue(open.getMessage().contains("chmod 600"), open.getMessage());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertFalse(PseudonymKey.ofFile(file).toString().contains("0123"));
        Files.writeString(file, "short");
        assertThrows(RequestException.class, () -> PseudonymKey.ofFile(file));
    }

    @Test
    void tooManyRowsSetAsideAreToldPerDataset() throws IOException {
        write("population/good.csv", POPULATION + "4027,ไม่มี,2566,ช,7,5\n" + "4001,เมือง,2566,ญ,7,5\n,,,,,10\n");
        IngestResult result = run();
        assertEquals(
                List.of("Too many rows of population are set aside: 1 of 3 (33.3 %), the limit is 2.0 %."),
                SetAsideLimit.USUAL.exceededBy(result));
        assertEquals(List.of(), new SetAsideLimit(0.34).exceededBy(result));
    }

    @Test
    void theAccountNamesEveryFileAndWhatToFixFirst() throws IOException {
        Path file = folder.resolve("in/population/old.csv");
        Files.createDirectories(file.getParent());
        Files.write(file, (POPULATION + "4027,ไม่มี,2566,ช,7,5\n").getBytes(Charset.forName("x-windows-874")));
        StringWriter text = new StringWriter();
        new Accounts(run(), new PrintWriter(text)).print();
        String printed = text.toString();
        assertTrue(printed.contains("  population/old.csv: 2 = 1 + 1 + 0  population, windows-874\n"), printed);
        assertTrue(printed.contains("  error district_exists, 1 times: ไม่มีรหัสอำเภอนี้"), printed);
        assertTrue(printed.contains("for example population/old.csv line 3, district_code: [4027]"), printed);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("in").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private IngestResult run() throws IOException {
        return run(PseudonymKey.sample());
    }

    private IngestResult run(PseudonymKey key) throws IOException {
        return Ingest.run(spark, request(key));
    }

    private IngestRequest request(PseudonymKey key) {
        List<String> inputs = List.of(folder.resolve("in").toString());
        return IngestRequest.of(inputs, folder.resolve("out").toString(), key, LocalDate.of(2026, 11, 22));
    }

    private static PseudonymKey unspokenKey() throws IOException {
        return PseudonymKey.find(Optional.empty(), Map.of(), PseudonymKey.SampleKey.NOT_ALLOWED);
    }
}
