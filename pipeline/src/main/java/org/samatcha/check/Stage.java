package org.samatcha.check;

import org.samatcha.base.BilingualText;

/** The order in which data are checked: what is found at one stage makes the stages after it meaningless. */
public enum Stage {
    FILE("แฟ้มและรหัสอักษร", "File and encoding"),
    COLUMNS("คอลัมน์", "Columns"),
    FIELDS("ค่าในช่อง", "Fields"),
    ROWS("แถว", "Rows"),
    KEYS("คีย์และข้อมูลซ้ำ", "Keys and duplicates"),
    REFERENCES("การอ้างถึงชุดข้อมูลอื่น", "References between datasets"),
    SUMS("ผลรวม", "Sums"),
    TIME("เวลา", "Time"),
    COVERAGE("ความครอบคลุมเทียบกับประชากร", "Coverage against population");

    private final BilingualText title;

    Stage(String th, String en) {
        this.title = BilingualText.of(th, en);
    }

    /** What users call it. */
    public BilingualText title() {
        return title;
    }
}
