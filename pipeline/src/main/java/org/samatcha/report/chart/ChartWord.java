package org.samatcha.report.chart;

import org.samatcha.base.BilingualText;
import org.samatcha.base.Language;

/** The few words that a drawing or its table adds by itself. */
public enum ChartWord {
    HIDDEN("ไม่เปิดเผย", "not disclosed"),
    SOME_HIDDEN("บางกลุ่มไม่เปิดเผย", "some groups not disclosed"),
    MISSING("ไม่มีข้อมูล", "no data"),
    BETTER("ดีกว่าจังหวัด", "better than the province"),
    WORSE("แย่กว่าจังหวัด", "worse than the province"),
    SIMILAR("ไม่ต่างจากจังหวัด", "no clear difference"),
    HIGHER("สูงกว่าจังหวัด", "higher than the province"),
    LOWER("ต่ำกว่าจังหวัด", "lower than the province"),
    NOT_COMPARED("ไม่ได้เปรียบเทียบ", "not compared"),
    COMPARED("เทียบกับจังหวัด", "Against the province"),
    AREA("พื้นที่", "Area"),
    GROUP("กลุ่ม", "Group"),
    YEAR("ปี", "Year"),
    INDICATOR("ตัวชี้วัด", "Indicator"),
    VALUE("ค่า", "Value"),
    PERCENT("ร้อยละ", "Percent"),
    POINTS("จุดร้อยละ", "Percentage points"),
    COUNT("จำนวน", "Number"),
    RATIO("อัตราส่วน", "Ratio"),
    INTERVAL("ช่วงความเชื่อมั่นร้อยละ 95", "95% interval"),
    GAP("ช่องว่าง", "Gap"),
    CHANGE("เปลี่ยนแปลง", "Change"),
    TARGET("เป้าหมาย", "Target"),
    MET("ถึงเป้าหมาย", "target met"),
    NOT_MET("ยังไม่ถึงเป้าหมาย", "target not met"),
    IMPROVED("ดีขึ้น", "improved"),
    WORSENED("แย่ลง", "worsened"),
    UNCHANGED("เท่าเดิม", "unchanged"),
    PROVINCE("จังหวัด", "Province"),
    WORST("แย่ที่สุด", "Worst"),
    BEST("ดีที่สุด", "Best"),
    LOWEST("ต่ำสุด", "Lowest"),
    HIGHEST("สูงสุด", "Highest"),
    MEDIAN("มัธยฐาน", "Median"),
    MIDDLE_HALF("ครึ่งกลาง", "Middle half"),
    ONE_UNIT("หนึ่งหน่วย", "One unit"),
    WITH_INTERVAL("(ช่วง 95%)", "(95% CI)"),
    NUMBER_OF("จำนวนหน่วย", "Units"),
    FROM("จาก", "From"),
    TO("ไป", "To"),
    BASELINE("ปีฐาน", "Baseline"),
    NOW("ปัจจุบัน", "Now"),
    STATUS("สถานะ", "Status"),
    REACHED("ถึงเป้าหมายแล้ว", "reached"),
    ON_COURSE("เป็นไปตามเป้าหมาย", "on course"),
    OFF_COURSE("ไม่เป็นไปตามเป้าหมาย", "not on course"),
    UNKNOWN_COURSE("ยังบอกไม่ได้", "cannot be told"),
    NOT_ON_MAP("ไม่มีขอบเขตสำหรับวาดแผนที่", "no boundary to draw"),
    EQUALITY("เส้นความเสมอภาค", "line of equality");

    private final BilingualText text;

    ChartWord(String th, String en) {
        this.text = BilingualText.of(th, en);
    }

    public String in(Language language) {
        return text.in(language);
    }

    /** The unit as the head of a column. */
    public static ChartWord of(ValueFormat format) {
        return switch (format) {
            case PERCENT -> PERCENT;
            case PERCENT_POINTS -> POINTS;
            case COUNT -> COUNT;
            case RATIO -> RATIO;
        };
    }

    public static ChartWord of(Comparison comparison) {
        return switch (comparison) {
            case BETTER -> BETTER;
            case WORSE -> WORSE;
            case SIMILAR -> SIMILAR;
            case HIGHER -> HIGHER;
            case LOWER -> LOWER;
            case NONE -> NOT_COMPARED;
        };
    }
}
