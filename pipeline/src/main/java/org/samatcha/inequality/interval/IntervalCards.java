package org.samatcha.inequality.interval;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.inequality.MeasureCard;

/** What readers must know about intervals of rates. */
public final class IntervalCards {

    private IntervalCards() {}

    public static List<MeasureCard> all() {
        return List.of(new MeasureCard(
                "rate_interval",
                BilingualText.of("ช่วงความเชื่อมั่นของอัตรา", "Intervals of rates"),
                BilingualText.of("ช่วงความเชื่อมั่นของอัตรา", "Interval of a rate"),
                "variant method/GROUP. wilson: (2x + z² ± z√(z² + 4x(1 − x/n)))/(2(n + z²));"
                        + " clopper_pearson: quantiles"
                        + " of Beta(x, n − x + 1) and Beta(x + 1, n − x); jeffreys: of Beta(x + ½, n − x + ½);"
                        + " exact_poisson: half the quantiles of χ² with 2x and 2x + 2 degrees"
                        + " of freedom, over n; byar:"
                        + " x(1 − 1/(9x) − z/(3√x))³ and y(1 − 1/(9y) + z/(3√y))³ with y = x + 1, over n",
                "cases and people per group",
                BilingualText.of(
                        "ช่วงบอกว่าปีอื่นอาจต่างไปเพียงใดโดยบังเอิญ ไม่ใช่ความคลาดเคลื่อนจากการสุ่มตัวอย่าง",
                        "How far another year could come out by chance; not a sampling error."),
                BilingualText.of(
                        "อย่าตัดสินความต่างจากการซ้อนทับของสองช่วง และ byar ใช้เมื่อมีสิบรายขึ้นไป",
                        "Do not judge a difference by whether two intervals overlap; byar is"
                                + " for ten cases or more."),
                "E. B. Wilson, JASA 22 (1927); C. Clopper and E. Pearson, Biometrika 26"
                        + " (1934); L. Brown et al.,"
                        + " Statistical Science 16 (2001); F. Garwood, Biometrika 28 (1936);"
                        + " N. Breslow and N. Day, 1987"));
    }
}
