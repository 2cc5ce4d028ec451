package org.samatcha.release;

import static org.samatcha.release.Column.number;
import static org.samatcha.release.Column.text;
import static org.samatcha.release.Column.whole;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.samatcha.base.Area;
import org.samatcha.base.BilingualText;
import org.samatcha.evidence.Categories;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.FigureKey;
import org.samatcha.indicator.IndicatorCard;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.indicator.Standing;

/** The tidy tables of a release; their names and columns are a contract with those who query them. */
public final class Tables {

    private Tables() {}

    private static final TableSpec INDICATORS = new TableSpec(
            "indicators",
            BilingualText.of(
                    "หนึ่งแถวต่อตัวชี้วัด พื้นที่ ปี มิติ และกลุ่ม",
                    "one row per indicator, area, year, dimension and category"),
            List.of(
                    text("indicator", "รหัสตัวชี้วัด", "Indicator, see indicator_catalogue"),
                    text("area_level", "ระดับพื้นที่", "province, district or subdistrict"),
                    text("area_code", "รหัสพื้นที่", "Area, see areas"),
                    whole("year", "ปี พ.ศ.", "Buddhist-era year"),
                    text("year_kind", "ประเภทปี", "academic, fiscal or calendar"),
                    text("dimension", "มิติ", "How the people are split; all when they are not"),
                    text("category", "กลุ่ม", "The group within the dimension, see categories"),
                    number("value", "ค่า (สัดส่วน ไม่ใช่ร้อยละ)", "The value; a fraction for rates, never percent"),
                    number("lower", "ขอบล่างช่วงความเชื่อมั่น 95%", "Lower end of the 95 % interval"),
                    number("upper", "ขอบบนช่วงความเชื่อมั่น 95%", "Upper end of the 95 % interval"),
                    whole("numerator", "ตัวตั้ง", "What was counted"),
                    whole("denominator", "ตัวหาร", "What it was counted of"),
                    text("status", "สถานะ", "ok, c confidential, low, u unreliable, x not available, z not applicable"),
                    whole("quality", "คุณภาพ", "1 good, 2 usable with care, 3 poor"),
                    number(
                            "shrunk_value",
                            "ค่าปรับหดเข้าหาค่าจังหวัด",
                            "The value drawn toward the province's by how few people it rests on"),
                    number("shrink_weight", "น้ำหนักของค่าเดิม", "Share of the area's own value in it"),
                    whole(
                            "rank_low",
                            "อันดับต้นที่สุดที่เป็นไปได้ ในอำเภอที่เผยแพร่ค่า (1 = ค่าสูงสุด)",
                            "Lowest rank not ruled out among the districts with a published value; 1 = highest value"),
                    whole(
                            "rank_high",
                            "อันดับท้ายที่สุดที่เป็นไปได้ ในอำเภอที่เผยแพร่ค่า",
                            "Highest rank not ruled out among the districts with a published value"),
                    text("compared", "เทียบกับจังหวัด", "better, similar, worse, higher, lower or none")),
            List.of("indicator", "area_code", "year", "dimension", "category"));

    /** Sorted so that a reader that wants one indicator, area or year reads few pages. */
    public static ReleasedTable indicators(List<IndicatorRow> rows) {
        Comparator<FigureKey> order = Comparator.comparing(FigureKey::indicator)
                .thenComparing(FigureKey::dimension)
                .thenComparing(FigureKey::areaCode)
                .thenComparing(FigureKey::year)
                .thenComparing(FigureKey::category);
        return new ReleasedTable(
                INDICATORS,
                rows.stream()
                        .sorted(Comparator.comparing(IndicatorRow::key, order))
                        .map(Tables::values)
                        .toList());
    }

    private static Object[] values(IndicatorRow row) {
        FigureKey key = row.key();
        Standing standing = row.standing();
        boolean isKnown = row.figure() instanceof Figure.Known;
        Figure.Known known = isKnown ? (Figure.Known) row.figure() : null;
        return new Object[] {
            key.indicator(),
            key.areaLevel().id(),
            key.areaCode(),
            (long) key.year(),
            key.yearKind().id(),
            key.dimension(),
            key.category(),
            isKnown ? known.value() : null,
            isKnown ? orNull(known.lower()) : null,
            isKnown ? orNull(known.upper()) : null,
            isKnown ? known.numerator() : null,
            isKnown ? known.denominator() : null,
            row.figure().status().id(),
            isKnown ? (long) known.quality() : null,
            orNull(standing.shrunkValue()),
            orNull(standing.shrinkWeight()),
            standing.isRanked() ? (long) standing.rankLow() : null,
            standing.isRanked() ? (long) standing.rankHigh() : null,
            standing.compared().id()
        };
    }

    static Double orNull(double value) {
        return Double.isNaN(value) ? null : (Double) value;
    }

    private static final TableSpec AREAS = new TableSpec(
            "areas",
            BilingualText.of("หนึ่งแถวต่อพื้นที่", "one row per area"),
            List.of(
                    text("area_code", "รหัสพื้นที่", "Code of the Ministry of Interior"),
                    text("area_level", "ระดับพื้นที่", "province or district"),
                    text("name_th", "ชื่อ", "Name in Thai"),
                    text("name_en", "ชื่ออังกฤษ", "Name in English"),
                    text("parent_code", "รหัสพื้นที่ต้นสังกัด", "Code of the area it lies in; empty for a province")),
            List.of("area_code"));

    public static ReleasedTable areas(List<Area> areas) {
        return new ReleasedTable(
                AREAS,
                areas.stream()
                        .map(area -> new Object[] {
                            area.code(),
                            area.level().id(),
                            area.name().th(),
                            area.name().en(),
                            area.code().length() > 2
                                    ? area.code().substring(0, area.code().length() - 2)
                                    : null
                        })
                        .toList());
    }

    private static final TableSpec CATALOGUE = new TableSpec(
            "indicator_catalogue",
            BilingualText.of("หนึ่งแถวต่อตัวชี้วัด", "one row per indicator"),
            List.of(
                    text("indicator", "รหัสตัวชี้วัด", "Stable id"),
                    whole("agenda", "ระเบียบวาระ", "The proposal it backs, 1 to 4"),
                    text("kind", "ชนิด", "proportion, ratio, density, count or index"),
                    text("direction", "ทิศทาง", "favourable, adverse or neutral"),
                    text("year_kind", "ประเภทปี", "academic, fiscal or calendar"),
                    text("name_th", "ชื่อ", "Name in Thai"),
                    text("name_en", "ชื่ออังกฤษ", "Name in English"),
                    text("definition_th", "นิยาม", "Definition in Thai"),
                    text("definition_en", "นิยามอังกฤษ", "Definition in English"),
                    text("source_th", "แหล่งข้อมูล", "Source in Thai"),
                    text("source_en", "แหล่งข้อมูลอังกฤษ", "Source in English"),
                    text("standard", "มาตรฐาน", "The definition it follows"),
                    text("limits_th", "ข้อจำกัด", "Limits in Thai"),
                    text("limits_en", "ข้อจำกัดอังกฤษ", "Limits in English")),
            List.of("indicator"));

    public static ReleasedTable catalogue(List<IndicatorCard> cards) {
        return new ReleasedTable(
                CATALOGUE,
                cards.stream()
                        .map(card -> new Object[] {
                            card.id(),
                            (long) card.agenda(),
                            card.kind().name().toLowerCase(Locale.ROOT),
                            card.direction().name().toLowerCase(Locale.ROOT),
                            card.yearKind().id(),
                            card.name().th(),
                            card.name().en(),
                            card.definition().th(),
                            card.definition().en(),
                            card.source().th(),
                            card.source().en(),
                            card.standard(),
                            card.limits().th(),
                            card.limits().en()
                        })
                        .toList());
    }

    private static final TableSpec CATEGORIES = new TableSpec(
            "categories",
            BilingualText.of("หนึ่งแถวต่อกลุ่มในมิติ", "one row per category of a dimension"),
            List.of(
                    text("dimension", "มิติ", "The dimension"),
                    text("category", "กลุ่ม", "The category"),
                    whole("position", "ลำดับ", "Order within the dimension, from 1"),
                    text("dimension_th", "ชื่อมิติ", "The dimension's name in Thai"),
                    text("dimension_en", "ชื่อมิติอังกฤษ", "The dimension's name in English"),
                    text("name_th", "ชื่อ", "Name in Thai"),
                    text("name_en", "ชื่ออังกฤษ", "Name in English")),
            List.of("dimension", "category"));

    /** The names of the categories that occur in {@code rows}. */
    public static ReleasedTable categories(List<IndicatorRow> rows, Categories names) {
        Map<String, SortedSet<String>> used = new TreeMap<>();
        rows.forEach(row -> used.computeIfAbsent(
                        row.key().dimension(),
                        dimension -> new TreeSet<>(
                                Comparator.comparingInt((String category) -> position(names.of(dimension), category))
                                        .thenComparing(Comparator.naturalOrder())))
                .add(row.key().category()));
        List<Object[]> lines = new ArrayList<>();
        used.forEach((dimension, categories) -> {
            long position = 1;
            for (String category : categories) {
                lines.add(new Object[] {
                    dimension,
                    category,
                    position++,
                    names.dimension(dimension).th(),
                    names.dimension(dimension).en(),
                    names.label(dimension, category).th(),
                    names.label(dimension, category).en()
                });
            }
        });
        return new ReleasedTable(CATEGORIES, lines);
    }

    private static int position(List<String> order, String category) {
        return order.contains(category) ? order.indexOf(category) : order.size();
    }
}
