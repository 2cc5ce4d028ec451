package org.samatcha.release.version;

import org.samatcha.base.BilingualText;

/** How far a release is from the one before; the widest first. */
public enum Step {
    MAJOR(BilingualText.of("ตัดออกหรือนิยามใหม่", "Removed or redefined")),
    MINOR(BilingualText.of("เพิ่มเข้ามา", "Added")),
    PATCH(BilingualText.of("แก้ไขค่า", "Corrected"));

    private final BilingualText words;

    Step(BilingualText words) {
        this.words = words;
    }

    public BilingualText words() {
        return words;
    }
}
