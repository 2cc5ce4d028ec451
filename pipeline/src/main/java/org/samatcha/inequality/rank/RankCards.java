package org.samatcha.inequality.rank;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.inequality.MeasureCard;
import org.samatcha.inequality.MeasureTheme;

/** What readers must know about ranks. */
public final class RankCards {

    private static final MeasureTheme THEME = MeasureTheme.of("อันดับและความไม่แน่นอน", "Ranks and how sure they are");
    private static final String NEEDS = "cases and people per group, or estimate and standard error";

    private RankCards() {}

    public static List<MeasureCard> all() {
        return List.of(
                THEME.card(
                        "rank_observed",
                        "อันดับที่สังเกต",
                        "Observed rank",
                        "1 + number of groups with a larger rate (smaller with --first smallest); equal rates"
                                + " share the best rank",
                        NEEDS,
                        BilingualText.of(
                                "อันดับ 1 คือค่าสูงสุด เว้นแต่ระบุเป็นอย่างอื่น",
                                "Rank 1 is the largest value unless asked otherwise."),
                        BilingualText.of("อย่าใช้เดี่ยว ๆ ให้ดูช่วงอันดับด้วย", "Never alone: see the rank set."),
                        "M. Mogstad, J. Romano, A. Shaikh, D. Wilhelm, Review of Economic Studies 91 (2024)"
                                + " 476–518"),
                THEME.card(
                        "rank_expected",
                        "อันดับคาดหมาย",
                        "Expected rank",
                        "1 + Σ_k Φ((t_k − t_i)/√(s_i² + s_k²)), t = (x + ½)/(n + 1), s² = t(1 − t)/(n + 1)",
                        NEEDS,
                        BilingualText.of(
                                "กลุ่มที่แยกกันไม่ได้จะเข้าหากลางตาราง",
                                "Groups that cannot be told apart move to the middle."),
                        BilingualText.of("ไม่มีช่วงความเชื่อมั่นในตัว", "Has no interval of its own."),
                        "N. Laird and T. Louis, Journal of Educational Statistics 14 (1989) 29–46"),
                THEME.card(
                        "rank_set",
                        "ช่วงอันดับ",
                        "Rank set",
                        "from 1 + groups significantly larger to J − groups significantly smaller. Variants"
                                + " holm/GROUP (Holm over all ordered pairs, one-sided z),"
                                + " counts/GROUP (rank of the number"
                                + " of cases, exact binomial), simulated/GROUP and simulated_single/GROUP (simulated"
                                + " critical value)",
                        NEEDS,
                        BilingualText.of(
                                "อันดับที่กลุ่มอาจเป็นได้จริง ทุกช่วงถูกต้องพร้อมกันตามระดับความเชื่อมั่น",
                                "The ranks the group may truly have; all sets hold together at the level."),
                        BilingualText.of(
                                "simulated_single ถูกต้องเพียงทีละกลุ่ม",
                                "simulated_single holds for one group at a time only."),
                        "M. Mogstad, J. Romano, A. Shaikh, D. Wilhelm, Review of Economic Studies 91 (2024)"
                                + " 476–518"));
    }
}
