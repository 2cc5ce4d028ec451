package org.samatcha.inequality.shrinkage;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.inequality.MeasureCard;
import org.samatcha.inequality.MeasureTheme;

/** What readers must know about shrunken values. */
public final class ShrinkageCards {

    private static final MeasureTheme THEME = MeasureTheme.of("ค่าหดเข้าหาค่าเฉลี่ย", "Shrunken values");
    private static final String NEEDS = "cases and people per group, or estimate and standard error";
    private static final String SOURCE =
            "R. J. Marshall, Applied Statistics 40 (1991); D. A. Griffiths, Biometrics 29 (1973); R. DerSimonian and N. Laird, Controlled Clinical Trials 7 (1986)";

    private ShrinkageCards() {}

    public static List<MeasureCard> all() {
        return List.of(
                THEME.card(
                        "shrunk_value",
                        "ค่าหด",
                        "Shrunken value",
                        "θ* = k·y + (1 − k)·μ. Variant method/GROUP: marshall_poisson, marshall_binomial,"
                                + " beta_binomial (posterior mean (x + α)/(n + α + β) and interval), normal_ and logit_"
                                + " with dl, pm, reml",
                        NEEDS,
                        BilingualText.of(
                                "ค่าที่คาดว่าใกล้ความจริงกว่าค่าที่สังเกตเมื่อกลุ่มเล็ก",
                                "Expected to be nearer the truth than the observed rate when the group is small."),
                        BilingualText.of(
                                "ไม่ควรใช้แทนจำนวนจริง และไม่ควรใช้เมื่อกลุ่มต่างกันด้วยเหตุที่รู้อยู่แล้ว",
                                "Not in place of counts, and not when groups differ for a known reason."),
                        SOURCE),
                THEME.card(
                        "shrink_weight",
                        "น้ำหนักของค่าที่สังเกต k",
                        "Weight of the observed value k",
                        "k = between-group variance/(between-group variance + the group's own noise)",
                        NEEDS,
                        BilingualText.of(
                                "1 คือใช้ค่าของกลุ่มเต็ม 0 คือใช้ค่าเฉลี่ย",
                                "1 leaves the group's value, 0 takes the mean."),
                        BilingualText.of("ต้องแสดงคู่กับค่าหดเสมอ", "Always show it beside the shrunken value."),
                        SOURCE),
                THEME.card(
                        "shrink_fit",
                        "ค่าประมาณของแบบจำลอง",
                        "What was fitted",
                        "variant method/mean, between_variance, spread, alpha, beta, log_likelihood, q (Cochran's"
                                + " Q), i_squared; logit methods on log odds",
                        NEEDS,
                        BilingualText.of(
                                "ความแปรปรวนระหว่างกลุ่มเป็น 0 คือความบังเอิญอธิบายได้ทั้งหมด",
                                "A between-group variance of 0 means that chance explains everything."),
                        BilingualText.of(
                                "เมื่อมีน้อยกว่าราวสิบกลุ่ม ค่าไม่แน่นอน", "Unsure with fewer than about ten groups."),
                        SOURCE));
    }
}
