package org.samatcha.curate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samatcha.capture.SheetSource;
import org.samatcha.capture.TextSource;

/** The register of children outside the system as a workbook under a title, and as text. */
class ZeroDropoutRegisterTest {

    private static final List<List<String>> ROWS = List.of(
            List.of("ทะเบียนเด็กและเยาวชนนอกระบบการศึกษา จังหวัดขอนแก่น"),
            List.of(
                    "ลำดับ",
                    "เลขประจำตัวประชาชน",
                    "คำนำหน้าชื่อ",
                    "ชื่อ",
                    "นามสกุล",
                    "เพศ",
                    "วันเดือนปีเกิด",
                    "บ้านเลขที่",
                    "ตำบล",
                    "อำเภอ",
                    "ชื่อผู้ปกครอง",
                    "สาเหตุ",
                    "ผลการติดตาม"),
            child("1", "9400118519077", "อำเภอเมืองขอนแก่น", "ย้ายถิ่นที่อยู่", "กลับเข้าเรียน"),
            child("2", "G123456789012", "กิ่งอำเภอเวียงเก่า", "เสียชีวิต", "ไม่พบตัว"),
            child("3", "", "อ.โคกโพธิ์ชัย", "", "การศึกษาทางเลือก (ม.12)"),
            child("4", "", "เมืองอุดรธานี", "", "ยังไม่ติดตาม"),
            List.of("", "รวม", "", "", "", "", "", "", "", "", "", "", ""));

    private static List<String> child(String number, String id, String district, String reason, String result) {
        return List.of(
                number,
                id,
                "ด.ช.",
                "ลับชื่อ",
                "ลับสกุล",
                "ช",
                "1/2/2555",
                "ลับบ้าน",
                "ในเมือง",
                district,
                "ลับผู้ปกครอง",
                reason,
                result);
    }

    @Test
    void districtsComeByNameAndTheYearFromTheFolder() {
        for (TextSource source : List.of(
                SheetSource.of("zero-dropout/2566/register.xlsx", ROWS, List.of("A1:M1")),
                TextSource.windows874(
                        "zero-dropout/2566/register.csv",
                        ROWS.stream().map(row -> String.join(",", row) + "\n").reduce("", String::concat)))) {
            Judged judged = Judged.of(source);
            Account account = judged.report().account();
            assertEquals("zero_dropout", account.profile());
            assertEquals(
                    List.of(5L, 3L, 1L, 1L),
                    List.of(account.read(), account.accepted(), account.setAside(), account.totals()));
            assertEquals("4001", judged.value(0, "area_code"));
            assertEquals("4029", judged.value(1, "area_code"));
            assertEquals("4022", judged.value(2, "area_code"), "another spelling of โคกโพธิ์ไชย");
            assertEquals(2566, judged.value(0, "academic_year"));
            assertEquals("dropout", judged.value(0, "reason_class"));
            assertEquals("not_applicable", judged.value(1, "reason_class"));
            assertEquals("alternative", judged.value(2, "follow_up"));
            assertEquals(1L, judged.report().timesByRule().get("district_exists"), "a district of another province");
            assertFalse((judged.rows() + " " + judged.report()).contains("ลับ"), "names, house or parents are left");
        }
    }
}
