package org.samatcha.release;

import static org.samatcha.release.Column.number;
import static org.samatcha.release.Column.text;
import static org.samatcha.release.Column.whole;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.samatcha.base.Area;
import org.samatcha.base.BilingualText;
import org.samatcha.evidence.Categories;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.FigureKey;
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
                    SharedColumns.INDICATOR,
                    SharedColumns.AREA_LEVEL,
                    SharedColumns.AREA_CODE,
                    SharedColumns.YEAR,
                    SharedColumns.YEAR_KIND,
                    SharedColumns.DIMENSION,
                    SharedColumns.CATEGORY,
                    number("value", "ค่า (สัดส่วน ไม่ใช่ร้อยละ)", "The value; a fraction for rates, never percent")
                            .in(Unit.OF_INDICATOR),
                    SharedColumns.LOWER.in(Unit.OF_INDICATOR),
                    SharedColumns.UPPER.in(Unit.OF_INDICATOR),
                    whole("numerator", "ตัวตั้ง", "What was counted").in(Unit.COUNTED),
                    whole("denominator", "ตัวหาร", "What it was counted of").in(Unit.PEOPLE),
                    SharedColumns.STATUS,
                    whole("quality", "คุณภาพ", "1 good, 2 usable with care, 3 poor")
                            .coded(SharedColumns.QUALITY),
                    number(
                                    "shrunk_value",
                                    "ค่าปรับหดเข้าหาค่าจังหวัด",
                                    "The value drawn toward the province's by how few people it rests on")
                            .in(Unit.OF_INDICATOR),
                    number("shrink_weight", "น้ำหนักของค่าเดิม", "Share of the area's own value in it")
                            .in(Unit.FRACTION),
                    whole(
                                    "rank_low",
                                    "อันดับต้นที่สุดที่เป็นไปได้ ในอำเภอที่เผยแพร่ค่า (1 = ค่าสูงสุด)",
                                    "Lowest rank not ruled out among the districts with a published value; 1 = highest value")
                            .in(Unit.RANK),
                    whole(
                                    "rank_high",
                                    "อันดับท้ายที่สุดที่เป็นไปได้ ในอำเภอที่เผยแพร่ค่า",
                                    "Highest rank not ruled out among the districts with a published value")
                            .in(Unit.RANK),
                    text("compared", "เทียบกับจังหวัด", "better, similar, worse, higher, lower or none")
                            .coded(SharedColumns.COMPARED)),
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

    public static Double orNull(double value) {
        return Double.isNaN(value) ? null : (Double) value;
    }

    private static final TableSpec AREAS = new TableSpec(
            "areas",
            BilingualText.of("หนึ่งแถวต่อพื้นที่", "one row per area"),
            List.of(
                    SharedColumns.AREA_CODE.meaning("รหัสพื้นที่ของกระทรวงมหาดไทย", "Code of the Ministry of Interior"),
                    SharedColumns.AREA_LEVEL,
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

    private static final TableSpec CATEGORIES = new TableSpec(
            "categories",
            BilingualText.of("หนึ่งแถวต่อกลุ่มในมิติ", "one row per category of a dimension"),
            List.of(
                    SharedColumns.DIMENSION,
                    SharedColumns.CATEGORY.meaning("กลุ่ม", "The group within the dimension"),
                    whole("position", "ลำดับ", "Order within the dimension, from 1"),
                    text("dimension_th", "ชื่อมิติ", "The dimension's name in Thai"),
                    text("dimension_en", "ชื่อมิติอังกฤษ", "The dimension's name in English"),
                    text("name_th", "ชื่อ", "Name in Thai"),
                    text("name_en", "ชื่ออังกฤษ", "Name in English")),
            List.of("dimension", "category"));

    /** The names of the categories that occur in {@code rows}. */
    public static ReleasedTable categories(List<IndicatorRow> rows, Categories names) {
        Map<String, Set<String>> used = new TreeMap<>();
        rows.forEach(row -> used.computeIfAbsent(row.key().dimension(), dimension -> new HashSet<>())
                .add(row.key().category()));
        List<Object[]> lines = new ArrayList<>();
        used.forEach((dimension, categories) -> {
            List<String> order = names.of(dimension);
            long position = 1;
            for (String category : categories.stream()
                    .sorted(Comparator.comparingInt((String category) -> position(order, category))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList()) {
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
