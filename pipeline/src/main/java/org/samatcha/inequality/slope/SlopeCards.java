package org.samatcha.inequality.slope;

import org.samatcha.base.BilingualText;
import org.samatcha.inequality.MeasureCard;
import org.samatcha.inequality.MeasureTheme;

/** What readers must know about slopes along a social order. */
final class SlopeCards {

    private static final MeasureTheme THEME = MeasureTheme.of("ความชันตามลำดับชั้น", "Slopes along a social order");
    private static final String NEEDS = "estimate, population, order of every group";
    private static final BilingualText SLOPE = BilingualText.of(
            "หน่วยเดียวกับตัวชี้วัด ส่วนต่างระหว่างยอดกับฐานของลำดับ ค่าบวกคือยอดสูงกว่า ค่าลบคือฐานสูงกว่า",
            "In the unit of the indicator: top of the order minus bottom; positive means higher at the top,"
                    + " negative higher at the bottom.");
    private static final BilingualText RATIO = BilingualText.of(
            "ค่าที่ยอดหารด้วยค่าที่ฐาน 1 คือเท่ากัน น้อยกว่า 1 คือฐานสูงกว่า",
            "Value at the top over value at the bottom; 1 means equal, below 1 higher at the bottom.");
    private static final BilingualText CAUTION = BilingualText.of(
            "ไม่ควรใช้เมื่อความสัมพันธ์กับลำดับไม่เป็นแนวเดียว หรือมีน้อยกว่าสี่กลุ่ม เพราะค่าคลาดเคลื่อนเชื่อถือไม่ได้",
            "Not when rates do not move one way along the order, nor with fewer than four groups, whose error is unsure.");

    static final MeasureCard SII = THEME.card(
            "sii",
            "ดัชนีความชันของความเหลื่อมล้ำ",
            "Slope index of inequality",
            "sii = S(p(1) − p(0)), p fitted to y/S on fractional ranks R with weights n; se by the delta method from the"
                    + " HC1 sandwich, J/(J − 2); sii ± z·se. Variants: logit (curve, quasi-binomial), linear (least"
                    + " squares)",
            NEEDS,
            SLOPE,
            CAUTION,
            "Mackenbach and Kunst, Social Science and Medicine 1997; WHO, Handbook on health inequality monitoring, 2013");

    static final MeasureCard RII = THEME.card(
            "rii",
            "ดัชนีความเหลื่อมล้ำสัมพัทธ์",
            "Relative index of inequality",
            "rii = p(1)/p(0) of the same fit as sii; exp(ln rii ± z·se(ln rii)); the column se is rii·se(ln rii), the note"
                    + " gives se(ln rii). Variants as for sii",
            NEEDS,
            RATIO,
            CAUTION,
            "Mackenbach and Kunst, Social Science and Medicine 1997; WHO, Handbook on health inequality monitoring, 2013");

    static final MeasureCard SII_SIMULATED = THEME.card(
            "sii_simulated",
            "ดัชนีความชัน ช่วงความเชื่อมั่นจากการจำลอง",
            "Slope index of inequality, simulated interval",
            "f(y) = a + bR by least squares with weights n; sii = f⁻¹(a + b) − f⁻¹(a); interval: percentiles with"
                    + " f(y) ~ N(f(y), f′(y)s). Variants: linear, log, logit (the transformation f)",
            NEEDS + "; standard error for the interval",
            SLOPE,
            CAUTION,
            "Low and Low, Journal of Public Health 2004");

    static final MeasureCard RII_SIMULATED = THEME.card(
            "rii_simulated",
            "ดัชนีความเหลื่อมล้ำสัมพัทธ์ ช่วงความเชื่อมั่นจากการจำลอง",
            "Relative index of inequality, simulated interval",
            "rii = f⁻¹(a + b) / f⁻¹(a) of the same fit and draws as sii_simulated. Variants: linear, log, logit",
            NEEDS + "; standard error for the interval",
            RATIO,
            CAUTION,
            "Low and Low, Journal of Public Health 2004");

    private SlopeCards() {}
}
