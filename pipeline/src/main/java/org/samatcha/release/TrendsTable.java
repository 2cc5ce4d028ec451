package org.samatcha.release;

import static org.samatcha.release.Column.number;
import static org.samatcha.release.Column.text;
import static org.samatcha.release.Column.whole;

import java.util.List;
import java.util.Locale;
import org.samatcha.base.BilingualText;
import org.samatcha.indicator.FigureKey;
import org.samatcha.inequality.figure.Aim;
import org.samatcha.inequality.figure.TrendRow;

/** Where every indicator is going, and how far it is from its target. */
public final class TrendsTable {

    private TrendsTable() {}

    private static final TableSpec SPEC = new TableSpec(
            "trends",
            BilingualText.of(
                    "หนึ่งแถวต่อตัวชี้วัด พื้นที่ มิติ และกลุ่ม ที่มีค่าเผยแพร่อย่างน้อยหนึ่งปี",
                    "one row per indicator, area, dimension and category with a published value in any year"),
            List.of(
                    text("indicator", "รหัสตัวชี้วัด", "Indicator, see indicator_catalogue"),
                    text("area_level", "ระดับพื้นที่", "province, district or subdistrict"),
                    text("area_code", "รหัสพื้นที่", "Area, see areas"),
                    text("dimension", "มิติ", "How the people are split; all when they are not"),
                    text("category", "กลุ่ม", "The group within the dimension, see categories"),
                    whole(
                            "years",
                            "จำนวนปีที่ใช้ (ห้าปีสุดท้ายที่เผยแพร่)",
                            "Points: the last five published years, or fewer"),
                    whole("first_year", "ปีแรกที่ใช้ พ.ศ.", "First Buddhist-era year used"),
                    whole("last_year", "ปีสุดท้ายที่ใช้ พ.ศ.", "Last Buddhist-era year used"),
                    number("first_value", "ค่าปีแรก", "Value of the first year"),
                    number("last_value", "ค่าปีสุดท้าย", "Value of the last year"),
                    number(
                            "slope",
                            "ความชันต่อปี (มัธยฐานของทุกคู่ปี)",
                            "Change per year: median of the slopes between all pairs of years (Theil and Sen)"),
                    number(
                            "slope_lower",
                            "ความชันต่ำสุดเมื่อตัดปีใดปีหนึ่งออก",
                            "Smallest slope with any one year left out"),
                    number(
                            "slope_upper",
                            "ความชันสูงสุดเมื่อตัดปีใดปีหนึ่งออก",
                            "Largest slope with any one year left out"),
                    number(
                            "tau",
                            "ความสม่ำเสมอของทิศทาง (τ ของ Kendall)",
                            "How steadily it moves, −1 to 1 (Kendall's τ_b)"),
                    text(
                            "direction",
                            "ทิศทาง",
                            "rising, falling, flat, unstable (one year decides) or too_short (fewer than five years)"),
                    text(
                            "progress",
                            "ความหมายของทิศทาง",
                            "improving, worsening, unchanged, unstable or too_short; rising or falling where neither is better"),
                    text("words_th", "แนวโน้มเป็นคำพูด", "The trend in words, in Thai"),
                    text("words_en", "แนวโน้มเป็นคำพูด ภาษาอังกฤษ", "The trend in words, in English"),
                    number("target", "ค่าเป้าหมาย", "Target in force in the last year, else the next one; see targets"),
                    whole(
                            "target_year",
                            "ปีที่เริ่มใช้เป้าหมาย พ.ศ.",
                            "First Buddhist-era year for which the target holds"),
                    number(
                            "target_distance",
                            "ค่าปีสุดท้าย ลบ เป้าหมาย",
                            "Last value minus target, in the unit of the indicator"),
                    text(
                            "target_state",
                            "สถานะเทียบกับเป้าหมาย",
                            "met, approaching, out_of_reach (within 50 years), no_pace (no clear trend), not_judged"
                                    + " (neither high nor low is better) or no_target"),
                    whole(
                            "target_reached",
                            "ปี พ.ศ. ที่จะถึงเป้าหมายหากเป็นไปตามแนวโน้มปัจจุบัน",
                            "Buddhist-era year in which the target is reached at the present pace; only when approaching")),
            List.of("indicator", "area_code", "dimension", "category"));

    /** In the given order. */
    public static ReleasedTable of(List<TrendRow> rows) {
        return new ReleasedTable(SPEC, rows.stream().map(TrendsTable::values).toList());
    }

    private static Object[] values(TrendRow row) {
        FigureKey key = row.latest();
        Aim aim = row.aim();
        return new Object[] {
            key.indicator(),
            key.areaLevel().id(),
            key.areaCode(),
            key.dimension(),
            key.category(),
            (long) row.trend().years(),
            (long) row.firstYear(),
            (long) key.year(),
            row.firstValue(),
            row.lastValue(),
            Tables.orNull(row.trend().slope()),
            Tables.orNull(row.trend().lowest()),
            Tables.orNull(row.trend().highest()),
            Tables.orNull(row.trend().tau()),
            row.trend().direction().name().toLowerCase(Locale.ROOT),
            row.progress().id(),
            row.words().th(),
            row.words().en(),
            Tables.orNull(aim.target()),
            aim.since() == 0 ? null : (long) aim.since(),
            Tables.orNull(aim.distance()),
            aim.state().id(),
            aim.reached() == 0 ? null : (long) aim.reached()
        };
    }
}
