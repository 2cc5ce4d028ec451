package org.samatcha.inequality.funnel;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.inequality.MeasureCard;
import org.samatcha.inequality.MeasureTheme;

/** What readers must know about funnel limits. */
public final class FunnelCards {

    private static final MeasureTheme THEME = MeasureTheme.of("ขีดจำกัดกรวย", "Funnel limits");
    private static final String NEEDS = "cases and people per group";
    private static final String SOURCE =
            "D. Spiegelhalter, Statistics in Medicine 24 (2005) 1185–1202; Quality and Safety in Health Care 14 (2005) 347–351";

    private FunnelCards() {}

    public static List<MeasureCard> all() {
        return List.of(
                THEME.card(
                        "rate",
                        "อัตราที่สังเกต",
                        "Observed rate",
                        "x/n, with Wilson's interval (2x + z² ± z√(z² + 4x(1 − x/n)))/(2(n + z²))",
                        NEEDS,
                        BilingualText.of(
                                "สัดส่วน ไม่ใช่ร้อยละ ช่วงบอกว่าปีอื่นอาจต่างไปเพียงใดโดยบังเอิญ",
                                "A fraction; the interval tells how far another year could come out by chance."),
                        BilingualText.of(
                                "กลุ่มเล็กมีช่วงกว้าง อย่าจัดอันดับจากค่าเดี่ยว",
                                "Small groups have wide intervals; do not rank by the number alone."),
                        "E. B. Wilson, JASA 22 (1927) 209–212"),
                THEME.card(
                        "funnel_target",
                        "ค่าเป้าของกรวย",
                        "Target of the funnel",
                        "t = Σx/Σn",
                        NEEDS,
                        BilingualText.of("อัตรารวมของทุกกลุ่ม", "The rate of all groups together."),
                        BilingualText.of("ไม่ใช่เป้าหมายนโยบาย", "Not a policy target."),
                        SOURCE),
                THEME.card(
                        "funnel_phi",
                        "อัตราส่วนการกระจายเกิน φ",
                        "Over-dispersion ratio φ",
                        "φ = mean z², z = 2√n(asin√p − asin√t). Variants: winsorised (z cut at its 10 % and 90 %"
                                + " quantiles), raw",
                        NEEDS,
                        BilingualText.of(
                                "ใกล้ 1 คือความบังเอิญอธิบายความต่างได้ ยิ่งมากยิ่งมีเหตุอื่น",
                                "About 1 when chance explains the spread; larger when something else does."),
                        BilingualText.of(
                                "เมื่อมีน้อยกว่าราวสิบกลุ่ม ค่าไม่แน่นอน", "Unsure with fewer than about ten groups."),
                        SOURCE),
                THEME.card(
                        "funnel_tau_squared",
                        "ความแปรปรวนระหว่างกลุ่ม τ²",
                        "Between-group variance τ²",
                        "τ² = max(0, (Jφ − (J − 1))/(Σw − Σw²/Σw)), w = 4n; on the arcsine scale",
                        NEEDS,
                        BilingualText.of("0 คือไม่มีความต่างเกินความบังเอิญ", "0 means no spread beyond chance."),
                        BilingualText.of(
                                "เมื่อมีน้อยกว่าราวสิบกลุ่ม ค่าไม่แน่นอน", "Unsure with fewer than about ten groups."),
                        SOURCE),
                THEME.card(
                        "funnel_z",
                        "ระยะห่างจากเป้า z",
                        "Distance from the target z",
                        "z = 2√n(asin√p − asin√t)",
                        NEEDS,
                        BilingualText.of(
                                "จำนวนความคลาดเคลื่อนมาตรฐานจากอัตรารวม", "Standard errors from the rate of all."),
                        BilingualText.of("ไม่คำนึงถึงการกระจายเกิน", "Does not allow for over-dispersion."),
                        SOURCE),
                THEME.card(
                        "funnel_plain",
                        "ขีดจำกัดกรวยธรรมดา",
                        "Plain funnel limits",
                        "t ± z√(t(1 − t)/n), cut to 0–1. Variant group/level",
                        NEEDS,
                        BilingualText.of(
                                "ค่านอกขีดต่างจากภาพรวมเกินความบังเอิญ",
                                "A rate outside differs from the whole by more than chance."),
                        BilingualText.of(
                                "เมื่อ φ สูงมาก เกือบทุกกลุ่มอยู่นอกขีด ให้ใช้ขีดที่เผื่อการกระจายเกิน",
                                "When φ is large nearly every group is outside: use the over-dispersed limits."),
                        SOURCE),
                THEME.card(
                        "funnel_over_dispersed",
                        "ขีดจำกัดกรวยที่เผื่อการกระจายเกิน",
                        "Over-dispersed funnel limits",
                        "sin²(asin√t ± z√(1/(4n) + τ²)), the angle kept in 0–π/2. Variant group/level",
                        NEEDS,
                        BilingualText.of(
                                "ค่านอกขีดต่างเกินกว่าความต่างปกติระหว่างกลุ่ม",
                                "A rate outside differs by more than groups ordinarily do."),
                        BilingualText.of(
                                "กลุ่มสุดขั้วจำนวนมากทำให้ขีดกว้างจนมองไม่เห็นปัญหา",
                                "Many extreme groups widen the limits until nothing shows."),
                        SOURCE));
    }
}
