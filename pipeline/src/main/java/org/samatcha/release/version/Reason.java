package org.samatcha.release.version;

import org.samatcha.base.BilingualText;

/** Why a cell changed, as far as the two releases tell. */
public enum Reason {
    WITHHELD(BilingualText.of("ไม่เปิดเผยแล้วเพื่อคุ้มครองบุคคล", "now withheld to protect people")),
    DISCLOSED(BilingualText.of("เปิดเผยได้แล้ว", "can be published now")),
    COUNTS(BilingualText.of("จำนวนนับเปลี่ยน", "its counts changed")),
    COMPUTED(BilingualText.of("คำนวณต่างจากเดิมจากจำนวนนับเดียวกัน", "computed differently from the same counts")),
    OTHERS(BilingualText.of("ค่าอื่นที่นำมาเทียบเปลี่ยน", "figures it is compared with changed")),
    FOLLOWS(BilingualText.of("เปลี่ยนตามค่าในตารางอื่น", "follows from figures of other tables")),
    REDEFINED(BilingualText.of("นิยามเปลี่ยน", "the definition changed")),
    WORDING(BilingualText.of("ถ้อยคำเปลี่ยน", "the wording changed")),
    GONE(BilingualText.of("ไม่มีในข้อมูลแล้ว", "no longer in the data"));

    private final BilingualText words;

    Reason(BilingualText words) {
        this.words = words;
    }

    public BilingualText words() {
        return words;
    }
}
