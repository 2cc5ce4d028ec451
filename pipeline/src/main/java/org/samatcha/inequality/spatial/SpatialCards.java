package org.samatcha.inequality.spatial;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.inequality.MeasureCard;

/** What readers must know about spatial association. */
public final class SpatialCards {

    private static final BilingualText THEME = BilingualText.of("ความสัมพันธ์เชิงพื้นที่", "Spatial association");

    private SpatialCards() {}

    public static List<MeasureCard> all() {
        return List.of(
                card(
                        "moran_i",
                        "มอแรน I",
                        "Moran's I",
                        "I = (n/S₀) Σ w z_i z_j / Σ z², weights of an area's neighbours equal and adding up to 1."
                                + " Variants normal, randomisation (how the standard error is reckoned)",
                        "value per group, borders between groups",
                        BilingualText.of(
                                "บวกคือเพื่อนบ้านคล้ายกัน ใกล้ −1/(n − 1) คือไม่มีรูปแบบ",
                                "Positive when neighbours are alike; near −1/(n − 1) when there is no pattern."),
                        BilingualText.of("อัตราของกลุ่มเล็กทำให้ผลคลาดเคลื่อน", "Rates of small groups distort it."),
                        "A. D. Cliff and J. K. Ord, Spatial Processes, 1981; L. Anselin, Geographical Analysis 27"
                                + " (1995) 93–115"),
                card(
                        "geary_c",
                        "เกียรี C",
                        "Geary's C",
                        "C = (n − 1) Σ w (x_i − x_j)²/(2 S₀ Σ z²)",
                        "value per group, borders between groups",
                        BilingualText.of(
                                "1 คือไม่มีรูปแบบ ต่ำกว่า 1 คือเพื่อนบ้านคล้ายกัน",
                                "1 without a pattern; below, neighbours are alike."),
                        BilingualText.of(
                                "ไวต่อความต่างระหว่างเพื่อนบ้านคู่เดียว", "Sensitive to a single pair of neighbours."),
                        "A. D. Cliff and J. K. Ord, Spatial Processes, 1981; L. Anselin, Geographical Analysis 27"
                                + " (1995) 93–115"),
                card(
                        "local_moran",
                        "มอแรนเฉพาะที่",
                        "Local Moran",
                        "I_i = z_i Σ_j w_ij z_j/(Σ z²/n)",
                        "value per group, borders between groups",
                        BilingualText.of(
                                "บวกคืออยู่ในกลุ่มที่คล้ายกัน ลบคือต่างจากเพื่อนบ้าน",
                                "Positive in a cluster of like values, negative where an area differs from its"
                                        + " neighbours."),
                        BilingualText.of(
                                "ไม่มีการทดสอบในตัว อย่าอ่านเป็นนัยสำคัญ",
                                "Not a test: do not read it as significance."),
                        "A. D. Cliff and J. K. Ord, Spatial Processes, 1981; L. Anselin, Geographical Analysis 27"
                                + " (1995) 93–115"));
    }

    private static MeasureCard card(
            String id,
            String th,
            String en,
            String formula,
            String needs,
            BilingualText reading,
            BilingualText caution,
            String source) {
        return new MeasureCard(id, THEME, BilingualText.of(th, en), formula, needs, reading, caution, source);
    }
}
