package org.samatcha.release.catalogue;

import java.util.Locale;
import org.samatcha.base.BilingualText;

/** How far an indicator is from what the sources say, the nearest first. */
public enum Processing {
    /** A quotient of two counts of one source. */
    ONE_SOURCE(BilingualText.of("อัตราส่วนของจำนวนนับจากแหล่งเดียว", "a quotient of counts of one source")),
    /** Counts of several sources, set against each other. */
    SEVERAL_SOURCES(
            BilingualText.of("จำนวนนับจากหลายแหล่งประกอบกัน", "counts of several sources set against each other")),
    /** Rests on finding the same person in two years. */
    LINKED(BilingualText.of(
            "ต้องเชื่อมโยงบุคคลเดียวกันข้ามปีก่อนนับ", "counts made after linking the same person over years")),
    /** Made of several quotients. */
    COMPOSITE(BilingualText.of("ดัชนีที่ประกอบจากหลายอัตรา", "an index made of several rates"));

    private final BilingualText words;

    Processing(BilingualText words) {
        this.words = words;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public BilingualText words() {
        return words;
    }
}
