package org.samatcha.base;

/** Why a figure is or is not a number; published in a column of its own, never inside a numeric column. */
public enum Status {
    OK("ok", BilingualText.of("เผยแพร่", "published")),
    /** Suppressed to protect people. */
    CONFIDENTIAL("c", BilingualText.of("ไม่เปิดเผย", "not disclosed")),
    /** Not zero, but rounds to zero as displayed. */
    LOW("low", BilingualText.of("น้อยมาก", "rounds to zero")),
    /** A number that should not be relied on. */
    UNRELIABLE("u", BilingualText.of("ไม่น่าเชื่อถือ", "unreliable")),
    NOT_AVAILABLE("x", BilingualText.of("ไม่มีข้อมูล", "no data")),
    NOT_APPLICABLE("z", BilingualText.of("ไม่เกี่ยวข้อง", "not applicable"));

    private final String id;
    private final BilingualText words;

    Status(String id, BilingualText words) {
        this.id = id;
        this.words = words;
    }

    /** The value of the column {@code status}. */
    public String id() {
        return id;
    }

    /** What readers see instead of the symbol. */
    public BilingualText words() {
        return words;
    }
}
