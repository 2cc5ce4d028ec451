package org.samatcha.inequality.gap;

import org.samatcha.base.BilingualText;
import org.samatcha.inequality.MeasureCard;
import org.samatcha.inequality.MeasureTheme;

/** What readers must know about the gaps between groups. */
final class GapCards {

    private static final MeasureTheme THEME = MeasureTheme.of("ส่วนต่างระหว่างกลุ่ม", "Gaps between groups");
    private static final String HANDBOOK = "WHO, Handbook on health inequality monitoring, 2013";
    private static final String SIMULATED = HANDBOOK + "; interval: Ahn et al., PLOS ONE 2019, simulated draws";
    private static final String NEEDS = "estimate, population; standard error for the interval";

    private static final BilingualText ONLY_TWO = BilingualText.of(
            "ไม่ควรใช้เดี่ยว ๆ เมื่อมีหลายกลุ่ม เพราะดูเพียงสองกลุ่ม และกลุ่มเล็กมักสุดขั้วเพราะความบังเอิญ",
            "Not alone when there are many groups: it looks at two of them, and small groups are often extreme by chance.");
    private static final BilingualText NOISE = BilingualText.of(
            "ไม่ควรใช้เมื่อกลุ่มเล็กมาก เพราะความบังเอิญทำให้ค่าสูงเกินจริง และช่วงความเชื่อมั่นจากการจำลองเอียงไปทางสูง",
            "Not when groups are very small: chance inflates it, and the simulated interval lies too high.");

    static final MeasureCard D = THEME.card(
            "d",
            "ส่วนต่าง",
            "Difference",
            "d = y₁ − y₂; se = √(s₁² + s₂²); d ± z·se. Variants: ordered (favourable: top − bottom of the order;"
                    + " adverse: bottom − top), reference (favourable: reference − lowest other; adverse: highest other"
                    + " − reference), non_ordered (highest − lowest, first of equals);"
                    + " groups that share an end of the order are one, with weights n",
            NEEDS,
            BilingualText.of(
                    "หน่วยเดียวกับตัวชี้วัด 0 คือไม่มีช่องว่าง ค่าบวกคือกลุ่มที่ควรได้ดีกว่าได้ดีกว่าจริง",
                    "In the unit of the indicator; 0 means no gap, positive that the group expected to do better does."),
            ONLY_TWO,
            HANDBOOK);

    static final MeasureCard R = THEME.card(
            "r",
            "อัตราส่วน",
            "Ratio",
            "r = y₁ / y₂ with the groups of d; se(ln r) = √((s₁² + r²s₂²)/y₂²)/r; exp(ln r ± z·se(ln r));"
                    + " the column se is r·se(ln r), the note gives se(ln r). Variants as for d",
            NEEDS,
            BilingualText.of(
                    "1 คือเท่ากัน 2 คือกลุ่มหนึ่งสูงเป็นสองเท่าของอีกกลุ่ม",
                    "1 means equal; 2 that one group's rate is twice the other's."),
            BilingualText.of(
                    "ไม่มีค่าเมื่อกลุ่มที่สองเป็นศูนย์ และดูใหญ่เกินจริงเมื่ออัตราต่ำมาก ควรแสดงคู่กับส่วนต่าง",
                    "Has no value when the second group is at zero and looks large when rates are tiny;"
                            + " show the difference beside it."),
            HANDBOOK);

    static final MeasureCard BGV = THEME.card(
            "bgv",
            "ความแปรปรวนระหว่างกลุ่ม",
            "Between-group variance",
            "bgv = Σ w (y − μ)²; se = √(4 Σ w²s²(y − μ)² + 2[(Σ w²s²)² − Σ w⁴s⁴ + Σ w²(1 − w)²s⁴]); bgv ± z·se",
            NEEDS,
            BilingualText.of(
                    "หน่วยยกกำลังสอง 0 คือทุกกลุ่มเท่ากัน กลุ่มที่ห่างค่าเฉลี่ยมากมีน้ำหนักมาก",
                    "In the squared unit; 0 means all groups are equal; groups far from the mean weigh most."),
            NOISE,
            "Ahn et al., JCO Clinical Cancer Informatics 2018");

    static final MeasureCard BGSD = THEME.card(
            "bgsd",
            "ส่วนเบี่ยงเบนมาตรฐานระหว่างกลุ่ม",
            "Between-group standard deviation",
            "bgsd = √bgv",
            NEEDS,
            BilingualText.of(
                    "หน่วยเดียวกับตัวชี้วัด 0 คือทุกกลุ่มเท่ากัน",
                    "In the unit of the indicator; 0 means all groups are equal."),
            NOISE,
            SIMULATED);

    static final MeasureCard COVAR = THEME.card(
            "covar",
            "สัมประสิทธิ์ความแปรผันระหว่างกลุ่ม",
            "Coefficient of variation between groups",
            "covar = 100 · bgsd / μ",
            NEEDS + "; mean above zero",
            BilingualText.of(
                    "ร้อยละของค่าเฉลี่ย 0 คือทุกกลุ่มเท่ากัน", "Per cent of the mean; 0 means all groups are equal."),
            NOISE,
            SIMULATED);

    static final MeasureCard MDMU = meanDifference(
            "mdmu",
            BilingualText.of("ส่วนต่างเฉลี่ยจากค่าเฉลี่ย ไม่ถ่วงน้ำหนัก", "Mean difference from the mean, unweighted"),
            "mdmu = (1/J) Σ |y − μ|, μ weighted by population. Variants: default; setting_average, with the average of the"
                    + " whole setting in the place of μ",
            NEEDS);

    static final MeasureCard MDMW = meanDifference(
            "mdmw",
            BilingualText.of("ส่วนต่างเฉลี่ยจากค่าเฉลี่ย ถ่วงน้ำหนัก", "Mean difference from the mean, weighted"),
            "mdmw = Σ w |y − μ|",
            NEEDS);

    static final MeasureCard MDBU = meanDifference(
            "mdbu",
            BilingualText.of(
                    "ส่วนต่างเฉลี่ยจากกลุ่มที่ดีที่สุด ไม่ถ่วงน้ำหนัก",
                    "Mean difference from the best group, unweighted"),
            "mdbu = (1/J) Σ |y − y_best|, best = highest if favourable, lowest if adverse",
            NEEDS + "; direction");

    static final MeasureCard MDBW = meanDifference(
            "mdbw",
            BilingualText.of(
                    "ส่วนต่างเฉลี่ยจากกลุ่มที่ดีที่สุด ถ่วงน้ำหนัก", "Mean difference from the best group, weighted"),
            "mdbw = Σ w |y − y_best|",
            NEEDS + "; direction");

    static final MeasureCard MDRU = meanDifference(
            "mdru",
            BilingualText.of(
                    "ส่วนต่างเฉลี่ยจากกลุ่มอ้างอิง ไม่ถ่วงน้ำหนัก",
                    "Mean difference from the reference group, unweighted"),
            "mdru = (1/J) Σ |y − y_ref|",
            NEEDS + "; reference group");

    static final MeasureCard MDRW = meanDifference(
            "mdrw",
            BilingualText.of(
                    "ส่วนต่างเฉลี่ยจากกลุ่มอ้างอิง ถ่วงน้ำหนัก", "Mean difference from the reference group, weighted"),
            "mdrw = Σ w |y − y_ref|",
            NEEDS + "; reference group");

    static final MeasureCard IDISU = THEME.card(
            "idisu",
            "ดัชนีความแตกต่าง ไม่ถ่วงน้ำหนัก",
            "Index of disparity, unweighted",
            "idisu = 100 · (1/J) Σ |y − μ| / μ. Variants: default; setting_average, with the average of the whole setting in"
                    + " the place of μ",
            NEEDS + "; mean above zero",
            BilingualText.of(
                    "ร้อยละของค่าเฉลี่ยที่กลุ่มหนึ่งห่างจากค่าเฉลี่ยโดยเฉลี่ย 0 คือทุกกลุ่มเท่ากัน",
                    "How far a group is from the mean on average, per cent of the mean; 0 means all are equal."),
            NOISE,
            "Pearcy and Keppel, Public Health Reports 2002; interval: Ahn et al., PLOS ONE 2019, simulated draws");

    static final MeasureCard IDISW = THEME.card(
            "idisw",
            "ดัชนีความแตกต่าง ถ่วงน้ำหนัก",
            "Index of disparity, weighted",
            "idisw = 100 · Σ w |y − μ| / μ",
            NEEDS + "; mean above zero",
            BilingualText.of(
                    "ร้อยละของค่าเฉลี่ยที่คนหนึ่งอยู่ในกลุ่มที่ห่างจากค่าเฉลี่ยโดยเฉลี่ย 0 คือทุกกลุ่มเท่ากัน",
                    "How far a person's group is from the mean on average, per cent of the mean; 0 means all are equal."),
            NOISE,
            "Pearcy and Keppel, Public Health Reports 2002; interval: Ahn et al., PLOS ONE 2019, simulated draws");

    static final MeasureCard PAR = THEME.card(
            "par",
            "ความเสี่ยงส่วนที่ลดได้ในประชากร",
            "Population attributable risk",
            "par = y_ref − μ, 0 when the sign is wrong; se = μ·se(paf)/100; par ± z·se. Variants: ordered (reference ="
                    + " top of the order), non_ordered (reference = best group)",
            "estimate, population, direction, three groups",
            BilingualText.of(
                    "ค่าเฉลี่ยของทั้งหมดจะเปลี่ยนไปเท่านี้ถ้าทุกกลุ่มทำได้เท่ากลุ่มอ้างอิง ติดลบเมื่อตัวชี้วัดยิ่งต่ำยิ่งดี",
                    "By how much the overall rate would change if all did as well as the reference;"
                            + " negative for adverse indicators."),
            BilingualText.of(
                    "ไม่ใช่หลักฐานของเหตุและผล และไม่ควรใช้เมื่อกลุ่มอ้างอิงเล็กมาก",
                    "Not evidence of cause; not when the reference group is very small."),
            "Walter, International Journal of Epidemiology 1978; " + HANDBOOK);

    static final MeasureCard PAF = THEME.card(
            "paf",
            "สัดส่วนส่วนที่ลดได้ในประชากร",
            "Population attributable fraction",
            "paf = 100 (y_ref − μ)/μ, 0 when the sign is wrong; se = 100 √(cN(ad(N − c) + bc²)/((a + c)³(c + d)³)) with"
                    + " c = (y_ref/S)n_ref, d = n_ref − c, a = (μ/S)N − c, b = N − a − n_ref; paf ± z·se. Variants as for"
                    + " par",
            "estimate, population, direction, three groups, mean above zero",
            BilingualText.of(
                    "ร้อยละที่ค่าเฉลี่ยของทั้งหมดจะเปลี่ยนไปถ้าทุกกลุ่มทำได้เท่ากลุ่มอ้างอิง",
                    "Per cent by which the overall rate would change if all did as well as the reference."),
            BilingualText.of(
                    "ไม่ใช่หลักฐานของเหตุและผล และไม่ควรใช้เมื่อกลุ่มอ้างอิงเล็กมาก",
                    "Not evidence of cause; not when the reference group is very small."),
            "Walter, International Journal of Epidemiology 1978; " + HANDBOOK);

    static final MeasureCard BGV_CORRECTED = corrected(
            "bgv_corrected",
            BilingualText.of(
                    "ความแปรปรวนระหว่างกลุ่มหักความบังเอิญ", "Between-group variance corrected for sampling noise"),
            "max(0, bgv − Σ w(1 − w)s²)",
            BilingualText.of(
                    "หน่วยยกกำลังสอง 0 คือความต่างที่เห็นอธิบายได้ด้วยความบังเอิญทั้งหมด",
                    "In the squared unit; 0 means that chance explains all the variance seen."));

    static final MeasureCard BGSD_CORRECTED = corrected(
            "bgsd_corrected",
            BilingualText.of(
                    "ส่วนเบี่ยงเบนระหว่างกลุ่มหักความบังเอิญ",
                    "Between-group standard deviation corrected for sampling noise"),
            "√bgv_corrected",
            BilingualText.of(
                    "หน่วยเดียวกับตัวชี้วัด 0 คือความต่างที่เห็นอธิบายได้ด้วยความบังเอิญทั้งหมด",
                    "In the unit of the indicator; 0 means that chance explains all the spread seen."));

    static final MeasureCard BGV_RELIABILITY = corrected(
            "bgv_reliability",
            BilingualText.of("ความน่าเชื่อถือของความต่างระหว่างกลุ่ม", "Reliability of the between-group variance"),
            "bgv_corrected / bgv",
            BilingualText.of(
                    "0 ถึง 1 ส่วนของความต่างที่เห็นซึ่งไม่ใช่ความบังเอิญ",
                    "0 to 1: the part of the variance seen that is not chance."));

    private GapCards() {}

    private static MeasureCard meanDifference(String id, BilingualText name, String formula, String needs) {
        return THEME.card(
                id,
                name,
                formula,
                needs,
                BilingualText.of(
                        "หน่วยเดียวกับตัวชี้วัด 0 คือทุกกลุ่มเท่ากับค่าที่ใช้เทียบ",
                        "In the unit of the indicator; 0 means that every group equals what it is compared with."),
                NOISE,
                SIMULATED);
    }

    private static MeasureCard corrected(String id, BilingualText name, String formula, BilingualText reading) {
        return THEME.card(
                id,
                name,
                formula,
                "estimate, population, every standard error",
                reading,
                BilingualText.of(
                        "ไม่มีช่วงความเชื่อมั่น ใช้คู่กับ bgv และไม่ควรใช้เมื่อมีน้อยกลุ่ม",
                        "Has no interval; read it beside bgv, and not with few groups."),
                "Method of moments, as in DerSimonian and Laird, Controlled Clinical Trials 1986");
    }
}
