package org.samatcha.curate;

import static org.apache.spark.sql.functions.col;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samatcha.LocalSpark;
import org.samatcha.capture.TextSource;
import org.samatcha.catalog.Areas;
import org.samatcha.catalog.School;
import org.samatcha.catalog.SchoolRegistry;
import org.samatcha.check.Knowledge;
import org.samatcha.check.YearRange;
import org.samatcha.evidence.Cube;
import org.samatcha.evidence.EvidenceTables;
import org.samatcha.evidence.PupilHistory;

/** The same pupils, once as a row each and once as counts per school in the wide layout of the OBEC DMC. */
@ExtendWith(LocalSpark.class)
class AggregatesMeetPupilsTest {

    private static final Knowledge KNOWN = new Knowledge(
            Areas.builtIn(),
            new SchoolRegistry(List.of(
                    new School("1040000001", "40010001", "400001", "4001", "obec", "municipal", "standard"),
                    new School("1040000002", "40020001", "400002", "4002", "obec", "non_municipal", "standard"))),
            new YearRange(2540, 2570));

    private static final List<String> GRADES = List.of(
            "อ.1", "อ.2", "อ.3", "ป.1", "ป.2", "ป.3", "ป.4", "ป.5", "ป.6", "ม.1", "ม.2", "ม.3", "ม.4", "ม.5", "ม.6",
            "ปวช.1", "ปวช.2", "ปวช.3");

    /** What counts cannot know: circumstances of a pupil. */
    private static final List<String> BOTH_KNOW =
            List.of("all", "sex", "agency", "size_band", "municipal", "flexible", "level", "grade", "level*sex");

    /** Pupils of a school by grade and sex; 0 for most. */
    private static int pupils(int school, int grade, String sex) {
        return (school * 7 + grade * 5 + (sex.equals("ชาย") ? 1 : 4)) % 6 * (grade % 3 == 0 ? 0 : 1 + school * 4);
    }

    @Test
    void theyGiveTheSameEnrolmentCube(SparkSession spark) {
        Map<String, String> fromPupils = cube(spark, TextSource.utf8("enrolment/2566.csv", oneByOne()));
        Map<String, String> fromCounts = cube(spark, TextSource.windows874("dmc/2566.csv", wide()));
        assertTrue(fromPupils.size() > 60, "cells of both districts and the province: " + fromPupils.size());
        assertEquals(fromPupils, fromCounts);
    }

    private static Map<String, String> cube(SparkSession spark, TextSource source) {
        Judged judged = Judged.of(source, new byte[16], KNOWN);
        assertEquals(0, judged.report().account().setAside());
        Dataset<Row> staged = spark.createDataFrame(judged.rows(), StagedRow.schema(judged.card()));
        Dataset<Row> enrolment = SchoolSizes.added(staged);
        Map<String, String> cells = new TreeMap<>();
        new Cube(EvidenceTables.enrolment())
                .apply(PupilHistory.of(enrolment))
                .where(col("dimension").isin(BOTH_KNOW.toArray()))
                .selectExpr(
                        "concat_ws('|', area_code, year, dimension, category)",
                        "concat_ws(' ', pupils, pupils_pre_primary, pupils_primary, pupils_lower_secondary,"
                                + " pupils_upper_secondary)")
                .collectAsList()
                .forEach(row -> cells.put(row.getString(0), row.getString(1)));
        return cells;
    }

    private static String oneByOne() {
        StringBuilder text = new StringBuilder(
                "ปีการศึกษา,รหัสโรงเรียน,เลขประจำตัวประชาชน,เพศ,วันเกิด,ชั้น,ความยากจน,ความพิการ,ระยะทาง,จบการศึกษา\n");
        for (int school = 0; school < 2; school++) {
            for (int grade = 0; grade < GRADES.size(); grade++) {
                for (String sex : List.of("ชาย", "หญิง")) {
                    text.append(("2566," + List.of("400001", "1040000002").get(school) + ",," + sex + ",1/6/2550,"
                                    + GRADES.get(grade) + ",-,-,-,-\n")
                            .repeat(pupils(school, grade, sex)));
                }
            }
        }
        return text.toString();
    }

    private static String wide() {
        List<String> header = new ArrayList<>(List.of("รหัสเขต", "ชื่อเขต", "รหัสโรงเรียน", "ชื่อโรงเรียน"));
        GRADES.forEach(
                grade -> header.addAll(List.of(grade + " ชาย", grade + " หญิง", "รวม" + grade, grade + " ห้อง")));
        StringBuilder text = new StringBuilder(String.join(",", header)).append('\n');
        for (int school = 0; school < 2; school++) {
            List<String> row = new ArrayList<>(List.of(
                    "40010000", "เขตสมมุติ", List.of("40010001", "40020001").get(school), "สมมุติ ๑"));
            for (int grade = 0; grade < GRADES.size(); grade++) {
                int boys = pupils(school, grade, "ชาย");
                int girls = pupils(school, grade, "หญิง");
                row.addAll(List.of("" + boys, "" + girls, "" + (boys + girls), "1"));
            }
            text.append(String.join(",", row)).append('\n');
        }
        return text.toString();
    }
}
