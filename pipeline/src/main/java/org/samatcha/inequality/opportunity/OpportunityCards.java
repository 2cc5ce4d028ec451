package org.samatcha.inequality.opportunity;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.inequality.MeasureCard;
import org.samatcha.inequality.MeasureTheme;

/** What readers must know about the human opportunity index. */
public final class OpportunityCards {

    private static final MeasureTheme THEME = MeasureTheme.of("ดัชนีโอกาส", "Human opportunity");
    private static final String NEEDS = "children and covered children per combination of circumstances";
    private static final String SOURCE =
            "R. Paes de Barros et al., Measuring Inequality of Opportunities in Latin America and the Caribbean, World Bank 2009";

    private OpportunityCards() {}

    public static List<MeasureCard> all() {
        return List.of(
                THEME.card(
                        "coverage",
                        "ความครอบคลุม C",
                        "Coverage C",
                        "C = Σ w p",
                        NEEDS,
                        BilingualText.of("สัดส่วนของเด็กที่ได้รับโอกาส", "Share of children who have the opportunity."),
                        BilingualText.of("ไม่บอกว่าใครได้", "Does not tell who has it."),
                        SOURCE),
                THEME.card(
                        "opportunity_dissimilarity",
                        "ดัชนีความไม่เหมือนของโอกาส D",
                        "Dissimilarity of opportunity D",
                        "D = Σ w|p − C|/(2C)",
                        NEEDS,
                        BilingualText.of(
                                "สัดส่วนของโอกาสที่ต้องย้ายเพื่อให้ทุกกลุ่มเท่ากัน 0 คือเท่ากัน",
                                "Share of opportunities that would have to move; 0 when all groups are covered alike."),
                        BilingualText.of(
                                "เพิ่มขึ้นด้วยความบังเอิญเมื่อแบ่งกลุ่มละเอียด",
                                "Chance raises it when cells are small."),
                        SOURCE),
                THEME.card(
                        "hoi",
                        "ดัชนีโอกาสของมนุษย์",
                        "Human opportunity index",
                        "HOI = C(1 − D)",
                        NEEDS,
                        BilingualText.of(
                                "ความครอบคลุมหักด้วยความเหลื่อมล้ำ 1 คือทุกคนได้",
                                "Coverage less a penalty for inequality; 1 when every child is covered."),
                        BilingualText.of(
                                "เทียบกันได้เมื่อใช้สภาพแวดล้อมชุดเดียวกันเท่านั้น",
                                "Comparable only with the same circumstances."),
                        SOURCE),
                THEME.card(
                        "hoi_penalty",
                        "ส่วนหักเพราะความเหลื่อมล้ำ",
                        "Penalty for inequality",
                        "C − HOI = C·D",
                        NEEDS,
                        BilingualText.of("ความครอบคลุมที่เสียไปเพราะไม่เท่าเทียม", "Coverage lost to inequality."),
                        BilingualText.of(
                                "เทียบกันได้เมื่อใช้สภาพแวดล้อมชุดเดียวกันเท่านั้น",
                                "Comparable only with the same circumstances."),
                        SOURCE),
                THEME.card(
                        "vulnerable_share",
                        "สัดส่วนกลุ่มเปราะบาง",
                        "Share of the vulnerable",
                        "Σ w over cells with p < C",
                        NEEDS,
                        BilingualText.of(
                                "สัดส่วนของเด็กในกลุ่มที่ต่ำกว่าเฉลี่ย",
                                "Share of children in cells below mean coverage."),
                        BilingualText.of("ไม่บอกว่าต่ำกว่าเพียงใด", "Does not tell how far below."),
                        SOURCE),
                THEME.card(
                        "cell_coverage",
                        "ความครอบคลุมของกลุ่มย่อย",
                        "Coverage of a cell",
                        "x/n with Wilson's interval",
                        NEEDS,
                        BilingualText.of(
                                "สัดส่วนของเด็กในกลุ่มย่อยที่ได้รับ", "Share of the cell's children who are covered."),
                        BilingualText.of("กลุ่มเล็กมีช่วงกว้าง", "Small cells have wide intervals."),
                        "E. B. Wilson, JASA 22 (1927) 209–212"),
                THEME.card(
                        "circumstance_dissimilarity",
                        "D ตามสภาพแวดล้อมที่ใช้",
                        "Dissimilarity by circumstances in use",
                        "D when only these circumstances tell children apart. Variant a+b",
                        NEEDS,
                        BilingualText.of(
                                "ชุดที่ทำให้ D สูงแยกโอกาสได้มาก",
                                "The set that raises D most tells opportunities apart best."),
                        BilingualText.of("เพิ่มสภาพแวดล้อมแล้วค่าไม่ลดลง", "More circumstances never lower it."),
                        SOURCE),
                THEME.card(
                        "circumstance_amount",
                        "ส่วนของ D ที่มาจากสภาพแวดล้อม",
                        "Part of D due to a circumstance",
                        "Shapley value: mean of D(S ∪ c) − D(S) over all orders, D(∅) = 0",
                        NEEDS,
                        BilingualText.of("รวมกันเป็น D พอดี", "The amounts add up to D exactly."),
                        BilingualText.of("ไม่ใช่เหตุและผล", "Not cause and effect."),
                        "A. F. Shorrocks, Journal of Economic Inequality 11 (2013) 99–126"),
                THEME.card(
                        "circumstance_share",
                        "สัดส่วนที่มาจากสภาพแวดล้อม",
                        "Share of a circumstance",
                        "circumstance_amount / D",
                        NEEDS,
                        BilingualText.of("รวมกันเป็น 1", "The shares add up to 1."),
                        BilingualText.of("ไม่ใช่เหตุและผล", "Not cause and effect."),
                        "A. F. Shorrocks, Journal of Economic Inequality 11 (2013) 99–126"),
                THEME.card(
                        "hoi_change",
                        "การเปลี่ยนแปลงของดัชนีโอกาส",
                        "Change of the index",
                        "total = HOI₁ − HOI₀; scale = (C₁ − C₀)(1 − D₀); distribution = C₁(D₀ − D₁)",
                        "two tables",
                        BilingualText.of(
                                "scale คือขยายให้ทุกคน distribution คือกระจายเท่าเทียมขึ้น",
                                "Scale: more for all; distribution: a more equal spread."),
                        BilingualText.of(
                                "ช่วงความเชื่อมั่นถือว่าสองปีเป็นอิสระกัน",
                                "The interval takes the two years as independent."),
                        SOURCE));
    }
}
