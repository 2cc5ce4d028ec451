package org.samatcha.release;

import java.util.Locale;
import org.samatcha.base.BilingualText;

/** What one is, in a column of numbers. */
public enum Unit {
    /** Not a quantity, or a quantity whose column says itself what it is. */
    NONE(BilingualText.of("ไม่มีหน่วย", "no unit")),
    /** A part of a whole: 0.25 is 25 %. */
    FRACTION(BilingualText.of("สัดส่วน (0.25 คือร้อยละ 25)", "fraction (0.25 is 25 %)")),
    /** Of the Buddhist era: 543 more than of the common era. */
    BUDDHIST_YEAR(BilingualText.of("ปี พ.ศ.", "Buddhist-era year")),
    PEOPLE(BilingualText.of("คน", "people")),
    /** People, or places where the indicator counts places. */
    COUNTED(BilingualText.of("คน หรือแห่งเมื่อนับสถานที่", "people, or places where places are counted")),
    FIGURES(BilingualText.of("ค่า", "figures")),
    GROUPS(BilingualText.of("กลุ่ม", "groups")),
    RANK(BilingualText.of("อันดับ (1 คือค่าสูงสุด)", "rank (1 is the highest value)")),
    /** See the column {@code unit} of the catalogue of indicators. */
    OF_INDICATOR(BilingualText.of(
            "หน่วยของตัวชี้วัด ดู indicator_catalogue", "unit of the indicator, see indicator_catalogue")),
    /** See the page of measures. */
    OF_MEASURE(BilingualText.of("หน่วยของตัววัด", "unit of the measure"));

    private final BilingualText words;

    Unit(BilingualText words) {
        this.words = words;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public BilingualText words() {
        return words;
    }
}
