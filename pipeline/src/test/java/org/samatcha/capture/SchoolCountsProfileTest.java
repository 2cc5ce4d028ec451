package org.samatcha.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The wide per-school counts of the OBEC Data Management Center: 96 columns, subtotals, an unlabelled total row. */
class SchoolCountsProfileTest {

    private static final List<String> GRADES = List.of(
            "อ.1", "อ.2", "อ.3", "ป.1", "ป.2", "ป.3", "ป.4", "ป.5", "ป.6", "ม.1", "ม.2", "ม.3", "ม.4", "ม.5", "ม.6",
            "ปวช.1", "ปวช.2", "ปวช.3");
    private static final Map<String, String> SUBTOTAL_AFTER =
            Map.of("อ.3", "ก่อนประถม", "ป.6", "ประถม", "ม.3", "ม.ต้น", "ปวช.3", "ม.ปลายและเทียบเท่า");

    /** The layout with invented schools: {@code boys} and {@code girls} are the same in every grade given. */
    static String wide(int boys, int girls) {
        List<String> header = new ArrayList<>(List.of("รหัสเขต", "ชื่อเขต", "รหัสโรงเรียน", "ชื่อโรงเรียน"));
        List<String> school = new ArrayList<>(List.of("40010000", "สพป.สมมุติ เขต 1", "40010001", "บ้านสมมุติ ๘๖"));
        List<String> total = new ArrayList<>(List.of("", "", "", ""));
        for (String grade : GRADES) {
            header.addAll(List.of(grade + " ชาย", grade + " หญิง", "รวม" + grade, grade + " ห้อง"));
            boolean taught = grade.startsWith("ป.");
            List<String> cells =
                    taught ? List.of("" + boys, "" + girls, "" + (boys + girls), "1") : List.of("0", "0", "0", "0");
            school.addAll(cells);
            total.addAll(cells);
            String subtotal = SUBTOTAL_AFTER.get(grade);
            if (subtotal != null) {
                header.addAll(List.of(
                        "รวม" + subtotal + " ชาย", "รวม" + subtotal + " หญิง", "รวม" + subtotal, "รวมห้อง" + subtotal));
                school.addAll(List.of("9", "9", "18", "6"));
                total.addAll(List.of("9", "9", "18", "6"));
            }
        }
        header.addAll(List.of("รวมทั้งหมด ชาย", "รวมทั้งหมด หญิง", "รวมทั้งหมด", "รวมห้องทั้งหมด"));
        school.addAll(List.of("9", "9", "18", "6"));
        total.addAll(List.of("9", "9", "18", "6"));
        return String.join(",", header) + "\n" + String.join(",", school) + "\n" + String.join(",", total) + "\n";
    }

    @Test
    void aWideRowBecomesOneRowPerGradeAndSexAndSubtotalsAreNotCounted() {
        assertEquals(96, wide(5, 4).lines().findFirst().orElseThrow().split(",").length);
        List<Captured> rows =
                TextSource.windows874("dmc/dmc-2568-1.csv", wide(5, 4)).rows();
        Captured.Data data = assertInstanceOf(Captured.Data.class, rows.get(0));
        assertEquals(12, data.rows().size());
        assertEquals(
                6 * 9,
                data.rows().stream()
                        .mapToLong(row -> Long.parseLong(row.text("pupils")))
                        .sum());
        assertEquals(
                List.of("04 male", "04 female", "05 male"),
                data.rows().stream()
                        .limit(3)
                        .map(row -> row.text("grade") + " " + row.text("sex"))
                        .collect(Collectors.toList()));
        assertEquals("2568", data.rows().get(0).text("academic_year"));
        assertInstanceOf(Captured.Total.class, rows.get(1));
        assertEquals(2, rows.size());
    }

    @Test
    void theYearMustStandInTheNameOfTheFile() {
        Capture capture = Capture.open(TextSource.utf8("dmc/counts.csv", wide(5, 4)), Profiles.builtIn())
                .get(0);
        Capture.Refused refused = assertInstanceOf(Capture.Refused.class, capture);
        assertEquals(Capture.Problem.YEAR_NOT_NAMED, refused.problem());
        assertEquals("academic_year", refused.field());
    }
}
