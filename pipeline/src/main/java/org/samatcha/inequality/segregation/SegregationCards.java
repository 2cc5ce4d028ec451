package org.samatcha.inequality.segregation;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.inequality.MeasureCard;
import org.samatcha.inequality.MeasureTheme;

/** What readers must know about segregation. */
public final class SegregationCards {

    private static final MeasureTheme THEME = MeasureTheme.of("การกระจุกตัวของกลุ่ม", "Segregation");
    private static final String NEEDS = "people by unit and group";
    private static final String SOURCE =
            "H. Theil and A. Finizza, Journal of Mathematical Sociology 1 (1971); R. Mora and J. Ruiz-Castillo, Sociological Methodology 41 (2011)";

    private SegregationCards() {}

    public static List<MeasureCard> all() {
        return List.of(
                THEME.card(
                        "segregation_m",
                        "ดัชนีสารสนเทศร่วม M",
                        "Mutual information index M",
                        "M = Σ_u Σ_g p_ug ln(p_ug/(p_u p_g)). Variants: total, total_bits (divided by ln 2),"
                                + " between and within clusters (they add up to total), cluster/NAME"
                                + " (inside one cluster), expected (mean over tables with the same margins filled at"
                                + " random: Σ E[(x/N) ln(xN/(n_u n_g))], x hypergeometric), bias_corrected (2M −"
                                + " the mean of M over bootstrap samples; both exact sums)",
                        NEEDS,
                        BilingualText.of(
                                "0 คือทุกหน่วยมีสัดส่วนกลุ่มเหมือนภาพรวม ยิ่งมากยิ่งแยกกันอยู่ หน่วยเป็นแนต",
                                "0 means every unit mirrors the whole; the larger, the more apart. In nats."),
                        BilingualText.of(
                                "ไม่ควรเทียบระหว่างพื้นที่ที่สัดส่วนกลุ่มต่างกันมาก"
                                        + " และหน่วยเล็กทำให้ค่าสูงเกินจริงเพราะความบังเอิญ",
                                "Not across places whose groups differ much in size; small units"
                                        + " inflate it by chance."),
                        SOURCE),
                THEME.card(
                        "segregation_h",
                        "ดัชนีสารสนเทศของไทล์ H",
                        "Theil's information index H",
                        "H = M/E with E the entropy of the groups; between and within divide their M by the same"
                                + " E; cluster/NAME by the cluster's own E; expected divides by E, bias_corrected by the"
                                + " entropy corrected alike",
                        NEEDS,
                        BilingualText.of(
                                "0 คือไม่แยกกันเลย 1 คือไม่มีหน่วยใดมีสองกลุ่ม",
                                "0 means no segregation, 1 that no unit holds two groups."),
                        BilingualText.of(
                                "ไม่มีค่าเมื่อมีกลุ่มเดียว และหน่วยเล็กทำให้ค่าสูงเกินจริง",
                                "Has no value with one group; small units inflate it."),
                        SOURCE),
                THEME.card(
                        "entropy",
                        "เอนโทรปี",
                        "Entropy",
                        "E = −Σ_g p_g ln p_g",
                        NEEDS,
                        BilingualText.of(
                                "0 คือมีกลุ่มเดียว ค่าสูงสุดคือ ln ของจำนวนกลุ่มเมื่อทุกกลุ่มเท่ากัน",
                                "0 means one group only; at most ln of the number of groups, when"
                                        + " all are equally large."),
                        BilingualText.of(
                                "บอกความหลากหลาย ไม่ได้บอกความเหลื่อมล้ำ",
                                "Tells how mixed a population is, not how unequal."),
                        "H. Theil, Statistical Decomposition Analysis, 1972"),
                THEME.card(
                        "entropy_ratio",
                        "อัตราส่วนเอนโทรปี",
                        "Entropy ratio",
                        "E of the cluster / E of the whole",
                        NEEDS,
                        BilingualText.of(
                                "1 คือกลุ่มย่อยหลากหลายเท่าภาพรวม", "1 means the cluster is as mixed as the whole."),
                        BilingualText.of(
                                "ไม่มีค่าเมื่อทั้งหมดเป็นกลุ่มเดียว", "Has no value when the whole holds one group."),
                        SOURCE),
                THEME.card(
                        "dissimilarity",
                        "ดัชนีความไม่เหมือน D",
                        "Index of dissimilarity D",
                        "D = ½ Σ_u |a_u/A − b_u/B|. Variants: a vs b, a vs all others",
                        NEEDS,
                        BilingualText.of(
                                "สัดส่วนของกลุ่มหนึ่งที่ต้องย้ายหน่วยเพื่อให้กระจายเหมือนอีกกลุ่ม 0 คือเหมือนกัน 1"
                                        + " คือไม่พบกันเลย",
                                "The share of either group that would have to change unit; 0 alike, 1 never together."),
                        BilingualText.of(
                                "ไม่ควรใช้กับหน่วยที่มีคนน้อย เพราะความบังเอิญทำให้ค่าสูง",
                                "Not with very small units: chance inflates it."),
                        "O. D. Duncan and B. Duncan, American Sociological Review 20 (1955) 210–217"),
                THEME.card(
                        "exposure",
                        "การได้พบกลุ่มอื่น",
                        "Exposure",
                        "Σ_u (a_u/A)(b_u/n_u); variant a->b",
                        NEEDS,
                        BilingualText.of(
                                "สัดส่วนของกลุ่ม b ในหน่วยของสมาชิกกลุ่ม a โดยเฉลี่ย ผลรวมของทุก b เป็น 1",
                                "The share of group b in the unit of an average member of a; over"
                                        + " all b it adds up to 1."),
                        BilingualText.of(
                                "ขึ้นกับขนาดของกลุ่ม b จึงไม่ควรเทียบระหว่างพื้นที่ที่สัดส่วนกลุ่มต่างกัน",
                                "Depends on how large b is: not across places with other shares."),
                        "S. Lieberson, in Ethnic Segregation in Cities, 1981"),
                THEME.card(
                        "isolation",
                        "การอยู่โดดเดี่ยว",
                        "Isolation",
                        "exposure of a group to itself",
                        NEEDS,
                        BilingualText.of(
                                "สัดส่วนของพวกเดียวกันในหน่วยของสมาชิกกลุ่มโดยเฉลี่ย",
                                "The share of their own group in the unit of an average member."),
                        BilingualText.of(
                                "ควรอ่านคู่กับสัดส่วนของกลุ่มในภาพรวม",
                                "Read it beside the group's share of the whole."),
                        "S. Lieberson, in Ethnic Segregation in Cities, 1981"),
                THEME.card(
                        "local_segregation",
                        "การกระจุกตัวเฉพาะที่",
                        "Local segregation",
                        "ls_u = Σ_g p_g|u ln(p_g|u/p_g), and likewise for a group over units; weighted by"
                                + " population_share it averages to M. Variants: unit/NAME, group/NAME",
                        NEEDS,
                        BilingualText.of("0 คือหน่วยนี้เหมือนภาพรวม", "0 means the unit mirrors the whole."),
                        BilingualText.of(
                                "หน่วยเล็กมีค่าสูงได้ด้วยความบังเอิญ", "Small units can have large values by chance."),
                        SOURCE),
                THEME.card(
                        "population_share",
                        "สัดส่วนประชากร",
                        "Share of people",
                        "people of the unit, group or cluster / all people",
                        NEEDS,
                        BilingualText.of("น้ำหนักของหน่วยในดัชนี", "The weight of the unit in the indices."),
                        BilingualText.of("ไม่ใช่ตัววัดความเหลื่อมล้ำ", "Not a measure of inequality."),
                        SOURCE));
    }
}
