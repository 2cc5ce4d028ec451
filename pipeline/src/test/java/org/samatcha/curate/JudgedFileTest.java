package org.samatcha.curate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.samatcha.capture.ByteSource;
import org.samatcha.capture.Capture;
import org.samatcha.capture.Profiles;
import org.samatcha.capture.Recognised;
import org.samatcha.capture.TextSource;
import org.samatcha.catalog.Areas;
import org.samatcha.catalog.DatasetCard;
import org.samatcha.catalog.Datasets;
import org.samatcha.catalog.School;
import org.samatcha.catalog.SchoolRegistry;
import org.samatcha.check.Knowledge;
import org.samatcha.check.YearRange;

/** Files of a few rows through the whole pass: captured, judged, pseudonymous, typed, accounted for. */
class JudgedFileTest {

    private static final Knowledge KNOWN = new Knowledge(
            Areas.builtIn(),
            new SchoolRegistry(
                    List.of(new School("1040000001", "40010001", "400001", "4001", "obec", "municipal", "standard"))),
            new YearRange(2540, 2570));
    private static final String ENROLMENT =
            "ปีการศึกษา,รหัสโรงเรียน,เลขประจำตัวประชาชน,เพศ,วันเกิด,ชั้น,ความยากจน,ความพิการ,ระยะทาง,จบการศึกษา\n";
    private static final String PUPIL = "2566,40010001,9400118519077,ช,17/05/2559,ประถมศึกษาปีที่ 1,ยากจน,-,1.5,-\n";

    private final List<FileReport> reports = new ArrayList<>();

    @Test
    void aPupilArrivesTypedUnderAPseudonymAndTheRegistrysSchool() {
        Row row = rows(TextSource.windows874("enrolment/e.csv", ENROLMENT + PUPIL))
                .get(0);
        DatasetCard card = Datasets.choose("enrolment");
        assertEquals("4001", row.get(card.indexOf("area_code")));
        assertEquals(2566, row.get(card.indexOf("academic_year")));
        assertEquals("1040000001", row.get(card.indexOf("school_id")));
        assertEquals("citizen", row.get(card.indexOf("registration")));
        assertEquals(6, row.get(card.indexOf("age")), "seven on 17 May, a day too late");
        assertEquals("04", row.get(card.indexOf("grade")));
        assertEquals("primary", row.get(card.indexOf("level")));
        assertEquals("poor", row.get(card.indexOf("poverty")));
        assertEquals("not_disabled", row.get(card.indexOf("disability")));
        assertEquals(1.5, row.get(card.indexOf("distance_km")));
        assertEquals(false, row.get(card.indexOf("graduated")));
        assertEquals(2L, row.get(card.indexOf("source_line")));
        assertFalse(row.toString().contains("9400118519077"));
    }

    @Test
    void theLaterOfTwoRecordsOfALearnerIsSetAsideButBlankNumbersAreDifferentPeople() {
        String blank = PUPIL.replace("9400118519077", "");
        List<Row> rows = rows(TextSource.utf8("enrolment/e.csv", ENROLMENT + PUPIL + blank + PUPIL + blank));
        Account account = reports.get(0).account();
        assertEquals(new Account("enrolment/e.csv", "enrolment", "enrolment", "UTF-8", 4, 3, 1, 0), account);
        assertEquals(List.of(4L), asideLines(rows));
        assertEquals(1L, reports.get(0).timesByRule().get("learner_once_a_year"));
    }

    @Test
    void aRowIsJudgedUpToTheFirstStageThatItFails() {
        String twoMistakes = PUPIL.replace("40010001", "1040999999").replace("ประถมศึกษาปีที่ 1", "ป.9");
        rows(TextSource.utf8("enrolment/e.csv", ENROLMENT + twoMistakes));
        assertEquals(Map.of("grade_exists", 1L), reports.get(0).timesByRule());
    }

    @Test
    void aFileThatIsMostlySetAsideIsNotJudgedAsAWhole() {
        String text = ENROLMENT + PUPIL.replace("2566,", "2500,").repeat(12);
        rows(TextSource.utf8("enrolment/enrolment_2566.csv", text));
        assertEquals(
                Map.of("year_in_data", 12L, "most_rows_pass", 1L),
                reports.get(0).timesByRule());
    }

    @Test
    void theSameLearnerInAnotherYearIsKept() {
        rows(TextSource.utf8("enrolment/e.csv", ENROLMENT + PUPIL + PUPIL.replace("2566,", "2567,")));
        assertEquals(2, reports.get(0).account().accepted());
    }

    @Test
    void everyRowIsAccountedForWhateverIsWrongWithIt() {
        String text = ENROLMENT + PUPIL + "รวม,,,,,,,,,\n" + "2566,40010001\n" + "\"2566,4\n"
                + PUPIL.replace("ประถมศึกษาปีที่ 1", "ป.9") + "\n\n" + PUPIL.replace("077", "078");
        List<Row> rows = rows(TextSource.utf8("enrolment/e.csv", text));
        assertEquals(
                new Account("enrolment/e.csv", "enrolment", "enrolment", "UTF-8", 6, 1, 4, 1),
                reports.get(0).account());
        assertEquals(List.of(4L, 5L, 6L, 9L), asideLines(rows));
        rows.forEach(row -> assertFalse(row.toString().contains("940011851907"), row::toString));
    }

    @Test
    void namesOfChildrenAreDroppedAtTheDoor() {
        String header = "ปีการศึกษา,เลขประจำตัวประชาชน,คำนำหน้า,ชื่อ,นามสกุล,เพศ,วันเกิด,รหัสอำเภอ,ชั้นที่ออก,"
                + "รหัสโรงเรียนเดิม,สาเหตุ,ผลการติดตาม,ความยากจน,ความพิการ\n";
        String child =
                "2566,9400118519077,ด.ช.,สมหมาย,ใจสมมุติ,ช,1/2/2555,4001,-,-,ย้ายถิ่นที่อยู่,กลับเข้าเรียน,-,ออทิสติก\n";
        String bad = child.replace("4001", "4027");
        List<Row> rows = rows(TextSource.utf8("dropout/d.csv", header + child + bad));
        DatasetCard card = Datasets.choose("dropout");
        Row row = rows.get(0);
        assertNull(row.get(card.indexOf("grade")));
        assertEquals("moved", row.get(card.indexOf("reason")));
        assertEquals("dropout", row.get(card.indexOf("reason_class")));
        assertEquals("returned", row.get(card.indexOf("follow_up")));
        assertEquals("disabled", row.get(card.indexOf("disability")));
        assertEquals(List.of(3L), asideLines(rows));
        rows.forEach(
                r -> assertFalse(r.toString().contains("สมหมาย") || r.toString().contains("ใจสมมุติ")));
    }

    @Test
    void everyChildAskedBackIsFollowedPendingOrLostAndOneReferredAtOnceIsNone() {
        String header =
                "ปีงบประมาณ,รหัสอำเภอ,เลขประจำตัวประชาชน,เพศ,วันเกิด,อายุที่ต้องคัดกรอง,ผลคัดกรอง,GM,FM,RL,EL,PS,"
                        + "ผลติดตาม,การดูแล,ความยากจน,ความพิการ\n";
        String start = "2566,4001,,ญ,24 พ.ย. 2563,30,";
        String text = header + start + "สมวัย,,,,,,,ศพด.,-,-\n" + start + "สงสัยล่าช้า,1,,,,,สมวัย,บ้าน,-,-\n" + start
                + "สงสัยล่าช้า,,1,,,,,บ้าน,-,-\n" + start + "ส่งต่อ,,,1,,,ติดตามไม่ได้,บ้าน,-,-\n" + start
                + "ไม่ได้คัดกรอง,,,,,,,บ้าน,-,-\n" + "2566,4001,,ญ,24 พ.ย. 2563,,,,,,,,,โรงเรียน,-,-\n";
        List<Row> rows = rows(TextSource.utf8("early-childhood/c.csv", text));
        assertEquals(6, rows.size());
        DatasetCard card = Datasets.choose("early_childhood");
        assertEquals(
                List.of(6L, 5L, 4L, 1L, 3L, 1L, 1L, 1L, 1L, 0L),
                sums(
                        rows,
                        card,
                        List.of(
                                "children",
                                "target",
                                "screened",
                                "normal_first",
                                "suspect",
                                "refer",
                                "followed",
                                "normal_after",
                                "pending",
                                "lost")));
        assertEquals(
                List.of(1L, 1L, 1L, 0L, 0L),
                sums(rows, card, List.of("suspect_gm", "suspect_fm", "suspect_rl", "suspect_el", "suspect_ps")));
    }

    @Test
    void aTotalThatIsNotTheSumIsAWarningAndSetsNothingAside() {
        String text =
                "รหัสอำเภอ,อำเภอ,ปี พ.ศ.,เพศ,อายุ,จำนวน\n4001,เมือง,2566,ช,7,5\n4001,เมือง,2566,ญ,7,\"1,006\"\n,,,,,1012\n";
        List<Row> rows = rows(TextSource.utf8("population/p.csv", text));
        assertEquals(2, rows.size());
        assertEquals(1L, reports.get(0).timesByRule().get("totals_reconcile"));
        assertTrue(reports.get(0).examples().get(0).right().contains("1011"));
    }

    @Test
    void theIndividualExportOfOneAreaIsReadUnderItsTimeStampAndKeepsNothingOfTheFamily() {
        String text = "รายงานข้อมูลนักเรียนรายบุคคล ณ วันที่ 10/06/2566 10:18:00\n"
                + "รหัสโรงเรียน,ชื่อโรงเรียน,เลขประจำตัวประชาชน,ชั้น,ห้อง,เลขประจำตัวนักเรียน,เพศ,คำนำหน้าชื่อ,ชื่อ,นามสกุล,"
                + "วันเกิด,เลขประจำตัวนักเรียน,ชื่อบิดา,นามสกุลบิดา,ความด้อยโอกาส\n"
                + "40010001,บ้านสมมุติ,9400118519077,ป.1,1,123,ช,ด.ช.,สมหมาย,ใจสมมุติ,17/05/2559,123,บิดาสมมุติ,ใจสมมุติ,เด็กยากจน\n"
                + "40010001,บ้านสมมุติ,9400118519077,ป.8,1,123,ช,ด.ช.,สมหมาย,ใจสมมุติ,17/05/2559,123,บิดาสมมุติ,ใจสมมุติ,-\n";
        List<Row> rows = rows(TextSource.windows874("dmc-individual/student_2566.csv", text));
        DatasetCard card = Datasets.choose("enrolment");
        assertEquals("poor", rows.get(0).get(card.indexOf("poverty")));
        assertEquals(2566, rows.get(0).get(card.indexOf("academic_year")));
        assertEquals(3L, rows.get(0).get(card.indexOf("source_line")));
        assertEquals(List.of(4L), asideLines(rows));
        rows.forEach(row -> assertFalse(
                row.toString().matches("(?s).*(บิดาสมมุติ|ใจสมมุติ|สมหมาย|9400118519077).*"), row::toString));
    }

    @Test
    void aFileThatIsGoneWhenItsTurnComesIsToldAndStopsNothing() {
        TextSource there = TextSource.utf8("enrolment/e.csv", ENROLMENT + PUPIL);
        int[] opened = {0};
        ByteSource going = new ByteSource() {
            private static final long serialVersionUID = 1L;

            @Override
            public String name() {
                return there.name();
            }

            @Override
            public InputStream open() throws IOException {
                opened[0]++;
                if (opened[0] < 0) {
                    throw new IOException("gone");
                }
                return there.open();
            }
        };
        Recognised file = (Recognised) Capture.open(going, Profiles.builtIn()).get(0);
        opened[0] = Integer.MIN_VALUE;
        JudgedFile judged =
                new JudgedFile(Datasets.choose("enrolment"), file, KNOWN, new Pseudonyms(new byte[16]), reports::add);
        assertFalse(judged.hasNext());
        assertEquals(1L, reports.get(0).timesByRule().get("file_readable"));
        assertEquals(0, reports.get(0).account().read());
    }

    private List<Row> rows(TextSource source) {
        Recognised file = (Recognised) Capture.open(source, Profiles.builtIn()).get(0);
        DatasetCard card = Datasets.choose(file.dataset());
        Pseudonyms pseudonyms = new Pseudonyms(new byte[16]);
        List<Row> rows = new ArrayList<>();
        new JudgedFile(card, file, KNOWN, pseudonyms, reports::add).forEachRemaining(rows::add);
        rows.forEach(row -> assertEquals(StagedRow.schema(card).length(), row.length()));
        return rows;
    }

    private static List<Long> asideLines(List<Row> rows) {
        List<Long> lines = new ArrayList<>();
        for (Row row : rows) {
            if (row.get(row.length() - 8) != null) {
                lines.add(row.getLong(row.length() - 5));
            }
        }
        return lines;
    }

    private static List<Long> sums(List<Row> rows, DatasetCard card, List<String> columns) {
        return columns.stream()
                .map(column -> rows.stream()
                        .mapToLong(row -> row.getLong(card.indexOf(column)))
                        .sum())
                .toList();
    }
}
