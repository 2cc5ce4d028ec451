package org.samatcha.inequality.trend;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.inequality.MeasureCard;
import org.samatcha.inequality.MeasureTheme;

/** What readers must know about trends. */
public final class TrendCards {

    private static final MeasureTheme THEME = MeasureTheme.of("แนวโน้ม", "Trends");

    private TrendCards() {}

    public static List<MeasureCard> all() {
        return List.of(
                THEME.card(
                        "trend_slope",
                        "ความชันแนวโน้ม",
                        "Slope of the trend",
                        "median of (y_j − y_i)/(t_j − t_i) over all pairs; lower and upper: the slopes with one"
                                + " point left out",
                        "value, or cases and people, per year or ordered group",
                        BilingualText.of("ต่อหนึ่งปีหรือหนึ่งขั้น", "Per year or step."),
                        BilingualText.of(
                                "ไม่บอกทิศทางเมื่อมีน้อยกว่าห้าจุด หรือเมื่อจุดเดียวเปลี่ยนเครื่องหมาย",
                                "No direction is claimed with fewer than five points, or when one"
                                        + " point changes the sign."),
                        "P. K. Sen, JASA 63 (1968) 1379–1389; M. G. Kendall, Rank Correlation Methods, 1948"),
                THEME.card(
                        "correlation",
                        "สหสัมพันธ์",
                        "Correlation",
                        "kendall τ_b, spearman, pearson with the order",
                        "value, or cases and people, per year or ordered group",
                        BilingualText.of("−1 ถึง 1", "From −1 to 1."),
                        BilingualText.of("ไม่ใช่เหตุและผล", "Not cause and effect."),
                        "P. K. Sen, JASA 63 (1968) 1379–1389; M. G. Kendall, Rank Correlation Methods, 1948"),
                THEME.card(
                        "cochran_armitage",
                        "การทดสอบแนวโน้มของสัดส่วน",
                        "Cochran-Armitage trend test",
                        "χ² = (Σ n(p − p̄)(s − s̄))²/(p̄(1 − p̄) Σ n(s − s̄)²), one degree of freedom. Variants"
                                + " chi_squared, p, slope",
                        "cases and people per ordered group",
                        BilingualText.of(
                                "p ต่ำคือสัดส่วนเปลี่ยนตามลำดับ",
                                "A low p means that the proportion moves with the order."),
                        BilingualText.of(
                                "คนมากทำให้ความต่างเล็กน้อยมีนัยสำคัญ ให้ดูความชันด้วย",
                                "With many people tiny slopes are significant: see the slope."),
                        "P. Armitage, Biometrics 11 (1955) 375–386"));
    }
}
