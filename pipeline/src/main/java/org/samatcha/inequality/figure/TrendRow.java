package org.samatcha.inequality.figure;

import org.samatcha.base.BilingualText;
import org.samatcha.indicator.FigureKey;
import org.samatcha.inequality.trend.YearTrend;

/**
 * The trend of one indicator in one area and group over its last published years.
 *
 * @param latest what the last published figure is about
 */
public record TrendRow(
        FigureKey latest,
        int firstYear,
        double firstValue,
        double lastValue,
        YearTrend trend,
        Progress progress,
        Aim aim) {

    /** The trend as a sentence; says when it is too short or when one year decides it. */
    public BilingualText words() {
        String years = firstYear + "–" + latest.year();
        return switch (progress) {
            case UNSTABLE ->
                BilingualText.of(
                        "ช่วง " + years + " ไม่มีทิศทางชัดเจน เพราะตัดปีเดียวออกทิศทางก็เปลี่ยน",
                        "No clear direction in " + years + ": leaving out one year changes it.");
            case TOO_SHORT ->
                BilingualText.of(
                        "มีค่าที่เผยแพร่ " + trend.years() + " ปี ยังไม่พอบอกแนวโน้ม (ต้องมีห้าปี)",
                        "Published for " + trend.years() + (trend.years() == 1 ? " year" : " years")
                                + ", too few to tell a trend (five are needed).");
            case UNCHANGED -> BilingualText.of("ช่วง " + years + " คงที่", "Unchanged in " + years + ".");
            case IMPROVING, WORSENING ->
                BilingualText.of(
                        "ช่วง " + years + " " + way().th() + " คือ"
                                + progress.text().th() + " ไม่ว่าตัดปีใดออก",
                        way().en() + " in " + years + ", which is "
                                + progress.text().en() + ", whichever year is left out.");
            case RISING, FALLING ->
                BilingualText.of(
                        "ช่วง " + years + " " + way().th() + " ไม่ว่าตัดปีใดออก",
                        way().en() + " in " + years + ", whichever year is left out.");
        };
    }

    private BilingualText way() {
        return trend.slope() > 0 ? BilingualText.of("เพิ่มขึ้น", "Rising") : BilingualText.of("ลดลง", "Falling");
    }
}
