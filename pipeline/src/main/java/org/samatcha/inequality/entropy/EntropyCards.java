package org.samatcha.inequality.entropy;

import org.samatcha.base.BilingualText;
import org.samatcha.inequality.MeasureCard;
import org.samatcha.inequality.MeasureTheme;

/** What readers must know about entropy, spread and shares. */
final class EntropyCards {

    private static final MeasureTheme THEME =
            MeasureTheme.of("เอนโทรปี การกระจาย และส่วนแบ่ง", "Entropy, spread and shares");
    private static final String NEEDS = "estimate, population, mean above zero; standard error for the interval";
    private static final BilingualText ZERO_IS_EQUAL = BilingualText.of(
            "0 คือทุกกลุ่มเท่ากัน ไม่มีหน่วย ยิ่งมากยิ่งเหลื่อมล้ำ",
            "0 means all groups are equal; without a unit; more means more unequal.");
    private static final BilingualText NOISE = BilingualText.of(
            "ไม่ควรใช้เมื่อกลุ่มเล็กมาก เพราะความบังเอิญทำให้ค่าสูงเกินจริง และค่าขึ้นกับว่านับคนที่ได้หรือคนที่ขาด",
            "Not when groups are very small: chance inflates it; and it depends on counting those who have or who lack.");
    private static final BilingualText ZERO_GROUP = BilingualText.of(
            "กลุ่มที่เป็นศูนย์นับเป็น 0.000001 ค่าจึงขึ้นกับตัวเลขนั้น ไม่ควรใช้เมื่อมีกลุ่มเป็นศูนย์",
            "A group at zero counts as 0.000001, and the value depends on that number: not when a group is at zero.");

    static final MeasureCard TI = THEME.card(
            "ti",
            "ดัชนีไทล์ (คูณ 1000)",
            "Theil index (times 1000)",
            "ti = 1000 Σ w ρ ln ρ, ρ = y/μ; se = 1000 √(Σ (1 + ln ρ − c)² w²s²/μ²), c = Σ w ρ(1 + ln ρ); ti ± z·se; y = 0"
                    + " counts as 0.000001, before μ",
            NEEDS,
            ZERO_IS_EQUAL,
            ZERO_GROUP,
            "Theil, Economics and Information Theory, 1967; error: Ahn et al., JCO Clinical Cancer Informatics 2018");

    static final MeasureCard MLD = THEME.card(
            "mld",
            "ค่าเบี่ยงเบนลอการิทึมเฉลี่ย (คูณ 1000)",
            "Mean log deviation (times 1000)",
            "mld = 1000 Σ w(−ln ρ), ρ = y/μ; se = 1000 √(Σ (w²s²/μ²)(1 − 1/ρ)²); mld ± z·se; y = 0 counts as 0.000001,"
                    + " before μ",
            NEEDS,
            ZERO_IS_EQUAL,
            ZERO_GROUP,
            "Theil, Economics and Information Theory, 1967; error: Ahn et al., JCO Clinical Cancer Informatics 2018");

    static final MeasureCard THEIL_T = THEME.card(
            "theil_t",
            "ดัชนีไทล์ T",
            "Theil T",
            "Σ w ρ ln ρ = GE(1), a group at zero adds 0. Variants: weighted, unweighted",
            NEEDS,
            ZERO_IS_EQUAL,
            NOISE,
            "Theil, Economics and Information Theory, 1967");

    static final MeasureCard THEIL_L = THEME.card(
            "theil_l",
            "ดัชนีไทล์ L",
            "Theil L",
            "−Σ w ln ρ = GE(0). Variants: weighted, unweighted",
            NEEDS + "; no group at zero",
            ZERO_IS_EQUAL,
            NOISE,
            "Theil, Economics and Information Theory, 1967");

    static final MeasureCard GE = THEME.card(
            "ge",
            "ดัชนีเอนโทรปีทั่วไป",
            "Generalised entropy",
            "GE(α) = (Σ w ρ^α − 1)/(α(α − 1)); GE(0) = −Σ w ln ρ; GE(1) = Σ w ρ ln ρ. Variants: alpha_minus_1, alpha_0,"
                    + " alpha_1, alpha_2, each also _unweighted",
            NEEDS + "; no group at zero for α ≤ 0",
            ZERO_IS_EQUAL,
            NOISE,
            "Shorrocks, Econometrica 1980");

    static final MeasureCard ATKINSON = THEME.card(
            "atkinson",
            "ดัชนีแอตคินสัน",
            "Atkinson index",
            "A(ε) = 1 − (Σ w y^{1−ε})^{1/(1−ε)}/μ; A(1) = 1 − exp(Σ w ln y)/μ. Variants: epsilon_0.5, epsilon_1, epsilon_2,"
                    + " each also _unweighted",
            NEEDS + "; no group at zero for ε ≥ 1",
            BilingualText.of(
                    "0 ถึง 1 ส่วนของค่าเฉลี่ยที่ยอมเสียได้ถ้าทุกกลุ่มเท่ากัน",
                    "0 to 1: the share of the mean that could be given up if all groups were equal."),
            BilingualText.of(
                    "ใช้กับตัวชี้วัดที่ยิ่งมากยิ่งดีเท่านั้น และต้องบอกค่า ε เสมอ",
                    "For favourable indicators only, and always with its ε."),
            "Atkinson, Journal of Economic Theory 1970");

    static final MeasureCard KOLM = THEME.card(
            "kolm",
            "ดัชนีโคล์ม",
            "Kolm index",
            "K(α) = (1/α) ln Σ w exp(α(μ − y)). Variants: alpha_1_weighted, alpha_1_unweighted",
            "estimate, population; standard error for the interval",
            BilingualText.of(
                    "หน่วยเดียวกับตัวชี้วัด 0 คือทุกกลุ่มเท่ากัน ไม่เปลี่ยนเมื่อทุกกลุ่มเพิ่มเท่ากัน",
                    "In the unit of the indicator; 0 means all groups are equal; adding the same to all changes nothing."),
            BilingualText.of(
                    "ขึ้นกับหน่วย ค่าของร้อยละกับสัดส่วนเทียบกันไม่ได้",
                    "Depends on the unit: percentages and proportions do not compare."),
            "Kolm, Journal of Economic Theory 1976");

    static final MeasureCard HOOVER = THEME.card(
            "hoover",
            "ดัชนีฮูเวอร์ (โรบินฮูด)",
            "Hoover index (Pietra, Robin Hood)",
            "Σ w |y − μ| / (2μ). Variants: weighted, unweighted",
            NEEDS,
            BilingualText.of(
                    "0 ถึง 1 ส่วนที่ต้องย้ายข้ามกลุ่มเพื่อให้ทุกกลุ่มเท่ากัน",
                    "0 to 1: the share that would have to move between groups for all to be equal."),
            NOISE,
            "Hoover, Review of Economics and Statistics 1936");

    static final MeasureCard CV = THEME.card(
            "cv",
            "สัมประสิทธิ์ความแปรผัน",
            "Coefficient of variation",
            "√(Σ w (y − μ)²)/μ, a fraction (covar is the weighted form in per cent). Variants: weighted, unweighted",
            NEEDS,
            ZERO_IS_EQUAL,
            NOISE,
            "Pearson, Philosophical Transactions 1896");

    static final MeasureCard HERFINDAHL = THEME.card(
            "herfindahl",
            "ดัชนีเฮอร์ฟินดาห์ล",
            "Herfindahl index",
            "Σ share². Variants: cases (share = w y/μ), rates (share = y/Σy)",
            NEEDS,
            BilingualText.of(
                    "1/J คือทุกกลุ่มมีส่วนแบ่งเท่ากัน 1 คือกลุ่มเดียวมีทั้งหมด",
                    "1/J means equal shares, 1 that one group has everything."),
            BilingualText.of(
                    "แบบ cases วัดว่าเด็กอยู่ที่ใด รวมขนาดของกลุ่มด้วย ไม่ใช่ความเหลื่อมล้ำของอัตรา",
                    "The form cases tells where the children are, size of groups included, not how unequal the rates are."),
            "Herfindahl, Concentration in the Steel Industry, 1950");

    static final MeasureCard ROSENBLUTH = THEME.card(
            "rosenbluth",
            "ดัชนีโรเซนบลูธ",
            "Rosenbluth index",
            "1/(2 Σ i·share_(i) − 1), i = 1 for the largest share. Variants: cases, rates as for herfindahl",
            NEEDS,
            BilingualText.of(
                    "1/J คือทุกกลุ่มมีส่วนแบ่งเท่ากัน 1 คือกลุ่มเดียวมีทั้งหมด กลุ่มเล็กมีผลมากกว่าเฮอร์ฟินดาห์ล",
                    "1/J means equal shares, 1 that one group has everything; small shares count more than in herfindahl."),
            BilingualText.of(
                    "แบบ cases วัดว่าเด็กอยู่ที่ใด รวมขนาดของกลุ่มด้วย ไม่ใช่ความเหลื่อมล้ำของอัตรา",
                    "The form cases tells where the children are, size of groups included, not how unequal the rates are."),
            "Rosenbluth, in Business Concentration and Price Policy, 1955");

    static final MeasureCard LASYM = THEME.card(
            "lasym",
            "ความไม่สมมาตรของเส้นลอเรนซ์",
            "Lorenz asymmetry",
            "S = (m + δ)/J + (Σ_{i≤m} y + δ y_{m+1})/(Jμ), m groups below the mean, δ = (μ − y_m)/(y_{m+1} − y_m); all groups"
                    + " alike. Variant: unweighted",
            NEEDS,
            BilingualText.of(
                    "1 คือสมมาตร มากกว่า 1 คือเหลื่อมล้ำเพราะบางกลุ่มสูงมาก น้อยกว่า 1 คือเพราะบางกลุ่มต่ำมาก",
                    "1 is symmetric; above 1 a few high groups make the inequality, below 1 a few low ones."),
            BilingualText.of(
                    "ไม่ได้บอกขนาดของความเหลื่อมล้ำ ใช้คู่กับดัชนีจีนี",
                    "Says nothing about the size of the inequality: read it beside the Gini coefficient."),
            "Damgaard and Weiner, Ecology 2000");

    private EntropyCards() {}
}
