package org.samatcha.inequality.decomposition;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import org.samatcha.base.BilingualText;
import org.samatcha.inequality.MeasureCard;
import org.samatcha.inequality.groups.Form;
import org.samatcha.inequality.groups.Groups;
import org.samatcha.inequality.groups.Measure;
import org.samatcha.inequality.groups.Need;
import org.samatcha.inequality.groups.Result;

/** Every decomposition of an index over clusters of groups, in the order of the page of measures. */
public final class DecompositionMeasures {

    private static final BilingualText THEME =
            BilingualText.of("การแยกส่วนความเหลื่อมล้ำ", "Inequality split within and between clusters");
    private static final String NEEDS = "estimate, population, cluster of every group, mean above zero";
    private static final BilingualText READING = BilingualText.of(
            "ส่วนภายใน ส่วนระหว่าง และส่วนที่เหลือรวมกันเท่ากับดัชนีทั้งหมด",
            "The parts add up to the whole index; between is the part that the clusters' means alone would give.");
    private static final BilingualText CAUTION = BilingualText.of(
            "เป็นการแบ่งตัวเลข ไม่ใช่เหตุและผล และไม่ควรใช้เมื่อแต่ละคลัสเตอร์มีกลุ่มเดียว",
            "Splits a number, not causes; not when clusters hold one group each.");

    static final MeasureCard GE = card(
            "ge_decomposition",
            BilingualText.of("การแยกส่วนดัชนีเอนโทรปี", "Generalised entropy within and between clusters"),
            "GE(α) = Σ s_g^α w_g^{1−α} GE_g(α) + GE(α; μ_g, w_g), s_g = w_g μ_g/μ. Variants: alpha_0, alpha_1, alpha_2,"
                    + " each _within and _between",
            "Shorrocks, Econometrica 1984");

    static final MeasureCard GINI_BM = card(
            "gini_decomposition_bm",
            BilingualText.of("การแยกส่วนจีนี (BM)", "Gini within, between and overlap (Bhattacharya–Mahalanobis)"),
            "within = Σ w_g s_g G_g, between = G(μ_g, w_g), overlap = the rest. Variants: within, between, overlap",
            "Bhattacharya and Mahalanobis, Journal of the American Statistical Association 1967");

    static final MeasureCard GINI_YL = card(
            "gini_decomposition_yl",
            BilingualText.of("การแยกส่วนจีนี (YL)", "Gini within, between and stratification (Yitzhaki–Lerman)"),
            "within = Σ s_g G_g, between = 2cov_w(μ_g, F̄_g)/μ, stratification = Σ s_g G_g Q_g(w_g − 1). Variants: within,"
                    + " between, stratification",
            "Yitzhaki and Lerman, Review of Income and Wealth 1991");

    static final MeasureCard ATKINSON = card(
            "atkinson_decomposition",
            BilingualText.of("การแยกส่วนดัชนีแอตคินสัน", "Atkinson within and between clusters"),
            "A = within + between − within·between, ε = 1. Variants: means_within, means_between (between = A(μ_g, w_g)),"
                    + " equivalents_within, equivalents_between (within = Σ s_g A_g)",
            "Blackorby, Donaldson and Auersperg, Canadian Journal of Economics 1981; Das and Parikh, Empirical"
                    + " Economics 1982");

    private DecompositionMeasures() {}

    public static List<Measure> all() {
        return List.of(
                Measure.of(
                        GE,
                        entropy("alpha_0_within", 0, GeDecomposition::within, Need.POSITIVE_ESTIMATES),
                        entropy("alpha_0_between", 0, GeDecomposition::between, Need.POSITIVE_ESTIMATES),
                        entropy("alpha_1_within", 1, GeDecomposition::within, Need.POSITIVE_MEAN),
                        entropy("alpha_1_between", 1, GeDecomposition::between, Need.POSITIVE_MEAN),
                        entropy("alpha_2_within", 2, GeDecomposition::within, Need.POSITIVE_MEAN),
                        entropy("alpha_2_between", 2, GeDecomposition::between, Need.POSITIVE_MEAN)),
                Measure.of(
                        GINI_BM,
                        overlap("within", GiniDecomposition::within),
                        overlap("between", GiniDecomposition::between),
                        overlap("overlap", GiniDecomposition::rest)),
                Measure.of(
                        GINI_YL,
                        strata("within", GiniDecomposition::within),
                        strata("between", GiniDecomposition::between),
                        strata("stratification", GiniDecomposition::rest)),
                Measure.of(
                        ATKINSON,
                        means("means_within", AtkinsonDecomposition::within),
                        means("means_between", AtkinsonDecomposition::between),
                        equivalents("equivalents_within", AtkinsonDecomposition::within),
                        equivalents("equivalents_between", AtkinsonDecomposition::between)));
    }

    private static Form entropy(String variant, double alpha, Function<GeDecomposition, Double> part, Need need) {
        return form(
                variant,
                (y, groups) -> part.apply(GeDecomposition.of(alpha, y, groups.weights(), groups.clusters())),
                need);
    }

    private static Form overlap(String variant, Function<GiniDecomposition, Double> part) {
        return form(
                variant,
                (y, groups) ->
                        part.apply(GiniDecomposition.byBhattacharyaMahalanobis(y, groups.weights(), groups.clusters())),
                Need.POSITIVE_MEAN);
    }

    private static Form strata(String variant, Function<GiniDecomposition, Double> part) {
        return form(
                variant,
                (y, groups) -> part.apply(GiniDecomposition.byYitzhakiLerman(y, groups.weights(), groups.clusters())),
                Need.POSITIVE_MEAN);
    }

    private static Form means(String variant, Function<AtkinsonDecomposition, Double> part) {
        return form(
                variant,
                (y, groups) -> part.apply(AtkinsonDecomposition.byMeans(1, y, groups.weights(), groups.clusters())),
                Need.POSITIVE_ESTIMATES);
    }

    private static Form equivalents(String variant, Function<AtkinsonDecomposition, Double> part) {
        return form(
                variant,
                (y, groups) ->
                        part.apply(AtkinsonDecomposition.byEquivalents(1, y, groups.weights(), groups.clusters())),
                Need.POSITIVE_ESTIMATES);
    }

    private static Form form(String variant, ToDoubleBiFunction<double[], Groups> part, Need need) {
        return Form.closed(variant, comparison -> point(comparison.groups(), part), Need.CLUSTERS, need);
    }

    private static Result point(Groups groups, ToDoubleBiFunction<double[], Groups> part) {
        return Result.found(part.applyAsDouble(groups.estimates(), groups));
    }

    private static MeasureCard card(String id, BilingualText name, String formula, String source) {
        return new MeasureCard(id, THEME, name, formula, NEEDS, READING, CAUTION, source);
    }
}
