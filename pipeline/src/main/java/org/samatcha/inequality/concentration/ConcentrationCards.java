package org.samatcha.inequality.concentration;

import org.samatcha.base.BilingualText;
import org.samatcha.inequality.MeasureCard;
import org.samatcha.inequality.MeasureTheme;

/** What readers must know about concentration. */
final class ConcentrationCards {

    private static final MeasureTheme THEME = MeasureTheme.of("การกระจุกตัว", "Concentration");
    private static final String ORDERED = "estimate, population, order of every group";
    private static final BilingualText READING = BilingualText.of(
            "0 คือไม่ขึ้นกับลำดับ ค่าบวกคือกระจุกในกลุ่มที่ฐานะดีกว่า ค่าลบคือกระจุกในกลุ่มที่ด้อยกว่า",
            "0 means no relation with the order, positive concentration among the better off, negative among the worse"
                    + " off.");
    private static final BilingualText CAUTION = BilingualText.of(
            "ค่าของตัวชี้วัดที่ใกล้ 0 หรือ 100 % มีขอบเขตแคบ จึงไม่ควรเทียบระหว่างตัวชี้วัดโดยไม่ใช้แบบ Wagstaff หรือ"
                    + " Erreygers และค่าคลาดเคลื่อนถือว่าค่าเฉลี่ยคงที่",
            "A rate near 0 or 100 % bounds the index tightly: compare indicators with the Wagstaff or Erreygers form only."
                    + " The error takes the mean as fixed.");

    static final MeasureCard ACI = THEME.card(
            "aci",
            "ดัชนีการกระจุกตัวสัมบูรณ์",
            "Absolute concentration index",
            "aci = 2 cov_w(y, R) = slope of 2σ²y on R by least squares with weights n; R_j = (Σ_{k<j} n_k + n_j/2)/N, ties"
                    + " averaged; σ² = Σ w(R − ½)²; se = √(Σ n e²/(J − 2)/Σ n(R − ½)²); aci ± z·se",
            ORDERED,
            READING,
            CAUTION,
            "WHO, Handbook on health inequality monitoring, 2013");

    static final MeasureCard RCI = THEME.card(
            "rci",
            "ดัชนีการกระจุกตัวสัมพัทธ์",
            "Relative concentration index",
            "rci = aci/μ with the same line, μ taken as fixed. Variants: standard, wagstaff = rci/(1 − μ/S), erreygers ="
                    + " 4(μ/S)rci",
            ORDERED + "; mean above zero",
            READING,
            CAUTION,
            "Wagstaff, Paci and van Doorslaer, Social Science and Medicine 1991; Erreygers, Journal of Health Economics"
                    + " 2009");

    static final MeasureCard CONCENTRATION = THEME.card(
            "concentration",
            "ดัชนีการกระจุกตัวทุกแบบ",
            "Concentration index, all forms",
            "Variants: standard C = 2cov_w(y, R)/μ, generalised = μC, modified = C·μ/(μ − lowest) with lowest = 0,"
                    + " wagstaff = C/(1 − μ/S), erreygers = 4(μ/S)C, extended_v = Σ(y/μ)ΔΩ with Ω(p) = p + (1 − p)^v,"
                    + " generalised_extended_3 = v^{v/(v−1)}/(v − 1)·μ·extended_v with v = 3, symmetric_β with Ω(p) ="
                    + " 2^{β−2}|p − ½|^β; _hc1: the robust error instead of the classical one",
            ORDERED + "; standard error for the interval of the extended and symmetric forms",
            READING,
            CAUTION,
            "Wagstaff, Journal of Health Economics 2002; Erreygers, Clarke and van Ourti, Journal of Health Economics 2012");

    static final MeasureCard GINI = THEME.card(
            "gini",
            "ดัชนีจีนี",
            "Gini coefficient",
            "G = 2 cov_w(y, R)/μ, R the fractional rank by y. Variants: weighted (error of the rank regression), unweighted,"
                    + " unweighted_corrected = G·J/(J − 1)",
            "estimate, population, mean above zero; standard error for the interval of the unweighted forms",
            BilingualText.of(
                    "0 คือทุกกลุ่มเท่ากัน ยิ่งใกล้ 1 ยิ่งกระจุกในไม่กี่กลุ่ม",
                    "0 means all groups are equal, near 1 that few groups hold nearly everything."),
            BilingualText.of(
                    "สำหรับอัตราที่มีเพดาน ค่าขึ้นกับว่านับคนที่ได้หรือคนที่ขาด และกลุ่มเล็กทำให้ค่าสูงเกินจริง",
                    "For rates it depends on counting those who have or those who lack; noise of small groups inflates it."),
            "Lerman and Yitzhaki, Journal of Econometrics 1989");

    static final MeasureCard SGINI = THEME.card(
            "sgini",
            "ดัชนีจีนีแบบปรับน้ำหนัก",
            "Single-parameter Gini",
            "S-Gini(v) = Σ (y/μ)(Ω(P) − Ω(P before)), groups from low to high, Ω(p) = p + (1 − p)^v. Variants: nu_1.5, nu_2"
                    + " (the Gini), nu_3",
            "estimate, population, mean above zero; standard error for the interval",
            BilingualText.of(
                    "0 คือทุกกลุ่มเท่ากัน ค่า v สูงให้น้ำหนักกลุ่มที่ต่ำสุดมากขึ้น",
                    "0 means all groups are equal; a higher v gives more weight to the lowest groups."),
            BilingualText.of(
                    "ไม่ควรเทียบค่าที่ใช้ v ต่างกัน และกลุ่มเล็กทำให้ค่าสูงเกินจริง",
                    "Never compare values with different v; noise of small groups inflates it."),
            "Donaldson and Weymark, Journal of Economic Theory 1980");

    private ConcentrationCards() {}
}
