package org.samatcha.curate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.samatcha.capture.Capture;
import org.samatcha.capture.Profiles;
import org.samatcha.capture.Recognised;
import org.samatcha.capture.TextSource;
import org.samatcha.catalog.Areas;
import org.samatcha.catalog.Datasets;
import org.samatcha.catalog.SchoolRegistry;
import org.samatcha.check.Knowledge;
import org.samatcha.check.YearRange;
import org.samatcha.curate.correction.Applied;
import org.samatcha.curate.correction.CorrectionFile;
import org.samatcha.curate.correction.Corrections;

/** Corrections on the rows of a file, before the checks, each with its guard and its account. */
class CorrectedFileTest {

    private static final Knowledge KNOWN =
            new Knowledge(Areas.builtIn(), SchoolRegistry.NONE, new YearRange(2540, 2570));
    private static final String PUPILS = """
            ปีการศึกษา,รหัสโรงเรียน,เลขประจำตัวประชาชน,เพศ,วันเกิด,ชั้น
            2566,40010001,9400118519077,ช,17/05/2559,ป.1
            2566,40010001,,ช,17/05/2559,ป.9
            2566,40010002,,ญ,17/05/2559,ป.2
            รวม,,,,,
            หมายเหตุ: นับ ณ วันที่ 10 มิถุนายน
            """;

    private FileReport report;
    private Corrections corrections;

    private List<Row> judged(String yaml) {
        return judged(TextSource.utf8("enrolment/e_2566.csv", PUPILS), Profiles.builtIn(), yaml);
    }

    private List<Row> judged(TextSource source, Profiles profiles, String yaml) {
        Recognised file = (Recognised) Capture.open(source, profiles).get(0);
        corrections = new Corrections(CorrectionFile.read("corrections.yaml", yaml));
        List<Row> rows = new ArrayList<>();
        new JudgedFiles(Datasets.choose("enrolment"), KNOWN, new Pseudonyms(new byte[16]), corrections)
                .of(file, one -> report = one)
                .forEachRemaining(rows::add);
        return rows;
    }

    private static String yaml(String match, String action, String expect) {
        return """
                - name: fix
                  match: {dataset: enrolment, %s}
                  %s
                  expect: {%s}
                  reason: why
                  reporter: who
                  date: 2026-11-20
                """.formatted(match, action, expect);
    }

    private List<String> complaints() {
        return corrections.applied(report.touched()).stream()
                .map(Applied::complaints)
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void withoutCorrectionsTheNoteAndTheGradeAreSetAside() {
        judged("");
        assertEquals(
                new Account("enrolment/e_2566.csv", "enrolment", "enrolment", "UTF-8", 5, 2, 2, 1), report.account());
        assertEquals(new Loss(1, 1), report.lossByRule().get("grade_exists"));
        assertEquals(Map.of(2566, 2L), report.peopleByYear());
    }

    @Test
    void anOverrideRepairsARowBeforeTheChecks() {
        judged(yaml(
                "file: e_2566.csv, where: {school_id: 40010001, grade: ป.9}",
                "action: override\n  set: {grade: ป.3}",
                "rows: 1, was: {sex: ช}"));
        assertEquals(3, report.account().accepted());
        assertEquals(List.of(), complaints());
    }

    @Test
    void aRecodeTouchesOnlyTheRowsThatHoldItsTexts() {
        judged(yaml("file: '*.csv'", "action: recode\n  recode: {grade: {ป.9: ป.6, ป.8: ป.5}}", "rows: 1"));
        assertEquals(3, report.account().accepted());
        assertEquals(1, report.touched().get("fix").rows());
    }

    @Test
    void aDropKeepsTheRowApartAndInTheReconciliationEvenWhenItIsNoRowOfCells() {
        List<Row> rows = judged(yaml("file: e_2566.csv, line: 6", "action: drop", "rows: 1"));
        assertEquals(
                new Account("enrolment/e_2566.csv", "enrolment", "enrolment", "UTF-8", 5, 2, 1, 1, 1),
                report.account());
        Row dropped = rows.get(rows.size() - 1);
        assertTrue(
                dropped.toString().contains("dropped_by_correction,ERROR,enrolment/e_2566.csv,6,,fix,why,•••"),
                dropped.toString());
    }

    @Test
    void aFlagKeepsTheRowWithAWarning() {
        judged(yaml("where: {sex: female}", "action: flag", "rows: 1"));
        assertEquals(2, report.account().accepted());
        assertEquals(1L, report.timesByRule().get("flagged_by_correction"));
    }

    @Test
    void aPersonalNumberCanBeMadeBlankSoThatNobodyIsLinkedByIt() {
        List<Row> rows =
                judged(yaml("file: e_2566.csv, line: 2", "action: override\n  set: {citizen_id: ''}", "rows: 1"));
        assertTrue(rows.get(0).toString().contains("none"), rows.get(0).toString());
    }

    @Test
    void aRepairedSourceIsToldWithTheNameAndLineOfTheCorrection() {
        judged(yaml("where: {school_id: 40010003}", "action: override\n  set: {grade: ป.3}", "rows: 3"));
        assertEquals(
                List.of(
                        "Correction [fix] (corrections.yaml line 1) expects to touch 3 rows and touches 0; if the source"
                                + " was repaired, remove the correction, otherwise put it right."),
                complaints());
    }

    @Test
    void aRowWithoutTheExpectedTextIsLeftAsItIsAndTold() {
        judged(yaml("where: {school_id: 40010001}", "action: override\n  set: {grade: ป.3}", "was: {grade: ป.1}"));
        assertEquals(1, report.touched().get("fix").rows());
        assertEquals(1, complaints().size());
        assertTrue(
                complaints().get(0).contains("in 1 row, first enrolment/e_2566.csv line 3, grade [ป.9];"),
                complaints().get(0));
        assertEquals(2, report.account().accepted());
    }

    @Test
    void aCellOfAWideRowIsDroppedByItselfAndTheRowStays() {
        String profile = """
                id: wide
                dataset: enrolment
                form: counts
                columns:
                  academic_year: {names: [year]}
                  school_id: {names: [school]}
                unpivot:
                  value: pupils
                  header: "{grade} {sex}"
                  by: {grade: {G1: "04", G2: "05"}, sex: {M: male}}
                """;
        TextSource wide = TextSource.utf8("wide.csv", "year,school,G1 M,G2 M\n2566,40010001,5,7\n2566,40010002,5,7\n");
        Profiles profiles = Profiles.builtIn().with(List.of(Profiles.read("wide.yaml", profile)));
        judged(
                wide,
                profiles,
                yaml("where: {school_id: 40010001, grade: '05'}", "action: drop", "rows: 1, was: {pupils: '7'}"));
        assertEquals(new Account("wide.csv", "enrolment", "wide", "UTF-8", 2, 2, 0, 0), report.account());
        assertEquals(Map.of(2566, 17L), report.peopleByYear());
        judged(wide, profiles, yaml("where: {school_id: 40010001}", "action: drop", "rows: 1"));
        assertEquals(new Account("wide.csv", "enrolment", "wide", "UTF-8", 2, 1, 0, 0, 1), report.account());
        assertEquals(List.of(), complaints());
    }
}
