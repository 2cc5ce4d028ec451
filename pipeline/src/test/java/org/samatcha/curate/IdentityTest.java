package org.samatcha.curate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.samatcha.capture.SheetSource;
import org.samatcha.capture.TextSource;

/** Who is the same person, and what of a person is left once a file is read. */
class IdentityTest {

    private static final String HEADER =
            "ปีการศึกษา,รหัสโรงเรียน,เลขประจำตัวประชาชน,เพศ,วันเกิด,ชั้น,ความยากจน,ความพิการ\n";

    /** The 39 columns of the individual export, and a value of each that no other column has. */
    private static final List<String> EXPORT = List.of(
            "รหัสโรงเรียน",
            "ชื่อโรงเรียน",
            "เลขประจำตัวประชาชน",
            "ชั้น",
            "ห้อง",
            "เลขประจำตัวนักเรียน",
            "เพศ",
            "คำนำหน้าชื่อ",
            "ชื่อ",
            "นามสกุล",
            "วันเกิด",
            "อายุ(ปี)",
            "น้ำหนัก",
            "ส่วนสูง",
            "กลุ่มเลือด",
            "ศาสนา",
            "เชื้อชาติ",
            "สัญชาติ",
            "บ้านเลขที่",
            "หมู่",
            "ถนน/ซอย",
            "ตำบล",
            "อำเภอ",
            "จังหวัด",
            "ชื่อผู้ปกครอง",
            "นามสกุลผู้ปกครอง",
            "อาชีพของผู้ปกครอง",
            "ความเกี่ยวข้องของผู้ปกครองกับนักเรียน",
            "ชื่อบิดา",
            "นามสกุลบิดา",
            "อาชีพของบิดา",
            "ชื่อมารดา",
            "นามสกุลมารดา",
            "อาชีพของมารดา",
            "ความด้อยโอกาส",
            "ยังไม่สามารถจำหน่ายได้ (3.1.8)",
            "เป็นลูกเสือ/เนตรนารี",
            "เป็นยุวกาชาด",
            "ทักษะการว่ายน้ำ");

    private static String pupil(int year, String id) {
        return year + ",40010001," + id + ",ช,17/05/2559,ป.1,-,-\n";
    }

    private static Object learner(int year, String id, byte[] key) {
        return Judged.of(TextSource.utf8("enrolment/e.csv", HEADER + pupil(year, id)), key)
                .value(0, "learner");
    }

    @Test
    void aPersonHasTheSamePseudonymInEveryYearAndRunUnderOneKeyAndAnotherUnderAnother() {
        byte[] key = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
        byte[] other = "fedcba9876543210".getBytes(StandardCharsets.US_ASCII);
        Object learner = learner(2566, "9400118519077", key);
        assertEquals(learner, learner(2567, "9400118519077", key));
        assertEquals(learner, learner(2566, "9400118519077", key.clone()));
        assertNotEquals(learner, learner(2566, "9400118519077", other));
        // HMAC-SHA256 of the number under that key, its first 64 bits; computed with another program
        assertEquals(0xCA24D965391D7367L, learner);
    }

    @Test
    void oneNumberInAllItsSpellingsIsOnePerson() {
        byte[] key = new byte[16];
        Object learner = learner(2566, "9400118519077", key);
        for (String spelling :
                List.of("๙๔๐๐๑๑๘๕๑๙๐๗๗", "9-4001-18519-07-7", " 9 4001 18519 07 7 ", "\"=\"\"9400118519077\"\"\"")) {
            assertEquals(learner, learner(2566, spelling, key), spelling);
        }
        assertEquals(learner(2566, "G123456789012", key), learner(2566, "g๑๒๓๔๕๖๗๘๙๐๑๒", key));
        assertNotEquals(learner, learner(2566, "G123456789012", key));
    }

    @Test
    void peopleWithoutANumberAreNeverLinkedAndAllKept() {
        Judged judged = Judged.of(TextSource.utf8(
                "enrolment/e.csv",
                HEADER + pupil(2566, "") + pupil(2566, "") + pupil(2566, "-") + pupil(2566, "G123456789012")));
        assertEquals(4, judged.report().account().accepted());
        assertNull(judged.value(0, "learner"));
        assertNull(judged.value(2, "learner"));
        assertEquals("none", judged.value(1, "registration"));
        assertEquals("g_code", judged.value(3, "registration"));
    }

    @Test
    void ofTheIndividualExportNothingIsLeftThatTellsWhoAChildIsOrWhereOrWhose() {
        List<String> header = new ArrayList<>(EXPORT);
        header.add("เลขประจำตัวนักเรียน");
        List<String> good = cells("ป.1");
        List<String> bad = cells("ป.9");
        List<List<String>> rows =
                List.of(List.of("รายงานข้อมูลนักเรียนรายบุคคล ณ วันที่ 10/06/2566 10:18:00"), header, good, bad);
        List<TextSource> files = List.of(
                SheetSource.of("dmc-individual/2566.xlsx", rows, List.of()),
                TextSource.windows874(
                        "dmc-individual/2566.csv",
                        rows.stream().map(row -> String.join(",", row)).reduce("", (a, b) -> a + b + "\n")));
        for (TextSource file : files) {
            Judged judged = Judged.of(file);
            assertEquals(1, judged.report().account().accepted());
            assertEquals(1, judged.report().account().setAside());
            assertEquals(3L, judged.value(0, "source_line"));
            assertEquals("poor", judged.value(0, "poverty"));
            assertEquals(
                    1L,
                    judged.report().timesByRule().get("title_matches_sex"),
                    "a boy called ด.ญ.; the other row failed before");
            String everything = judged.rows() + " " + judged.report();
            for (String header39 : new HashSet<>(EXPORT)) {
                assertFalse(
                        everything.contains("ลับ" + EXPORT.indexOf(header39) + "ลับ"), header39 + ": " + everything);
            }
            assertFalse(everything.contains("9400118519077"), everything);
        }
    }

    /** One pupil: what the profile reads is right, everything else is a secret with the number of its column. */
    private static List<String> cells(String grade) {
        List<String> cells = new ArrayList<>(IntStream.range(0, EXPORT.size())
                .mapToObj(i -> switch (EXPORT.get(i)) {
                    case "รหัสโรงเรียน" -> "40010001";
                    case "เลขประจำตัวประชาชน" -> "9400118519077";
                    case "ชั้น" -> grade;
                    case "เพศ" -> "ช";
                    case "คำนำหน้าชื่อ" -> "ด.ญ.";
                    case "วันเกิด" -> "17/05/2559";
                    case "ความด้อยโอกาส" -> "เด็กยากจน";
                    default -> "ลับ" + i + "ลับ";
                })
                .toList());
        cells.add("ลับ5ลับ");
        return cells;
    }
}
