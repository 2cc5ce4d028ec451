package org.samatcha.release.catalogue;

import static org.samatcha.release.Column.text;
import static org.samatcha.release.Column.whole;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.indicator.Indicator;
import org.samatcha.indicator.IndicatorCard;
import org.samatcha.indicator.Kind;
import org.samatcha.release.Code;
import org.samatcha.release.Column;
import org.samatcha.release.ReleasedTable;
import org.samatcha.release.SharedColumns;
import org.samatcha.release.TableSpec;

/** What every indicator is: names, definition, origin, reference date, processing, limits. */
public final class CatalogueTable {

    public static final String NAME = "indicator_catalogue";

    private CatalogueTable() {}

    private static final TableSpec SPEC = new TableSpec(
            NAME,
            BilingualText.of("หนึ่งแถวต่อตัวชี้วัด", "one row per indicator"),
            List.of(
                    SharedColumns.INDICATOR.meaning("รหัสตัวชี้วัดที่ไม่เปลี่ยน", "Stable id"),
                    whole("agenda", "ระเบียบวาระ", "The proposal it backs, 1 to 4"),
                    kind(),
                    direction(),
                    SharedColumns.YEAR_KIND,
                    text("name_th", "ชื่อ", "Name in Thai"),
                    text("name_en", "ชื่ออังกฤษ", "Name in English"),
                    text("definition_th", "นิยาม", "Definition in Thai"),
                    text("definition_en", "นิยามอังกฤษ", "Definition in English"),
                    text("source_th", "แหล่งข้อมูล", "Source in Thai"),
                    text("source_en", "แหล่งข้อมูลอังกฤษ", "Source in English"),
                    text("standard", "มาตรฐาน", "The definition it follows"),
                    text("limits_th", "ข้อจำกัด", "Limits in Thai"),
                    text("limits_en", "ข้อจำกัดอังกฤษ", "Limits in English"),
                    text("unit_th", "หน่วย", "Unit of its values in Thai"),
                    text("unit_en", "หน่วยอังกฤษ", "Unit of its values in English"),
                    text("datasets", "ชุดข้อมูลที่นับ", "Datasets that are counted, with a comma between"),
                    text("reference_date_th", "วันอ้างอิง", "As of when each dataset counts, in Thai"),
                    text("reference_date_en", "วันอ้างอิงอังกฤษ", "As of when each dataset counts, in English"),
                    processing()),
            List.of("indicator"));

    private static Column kind() {
        return text("kind", "ชนิด", "proportion, ratio, density, count or index")
                .coded(List.of(
                        Code.of(id(Kind.PROPORTION), "ส่วนหนึ่งของทั้งหมด", "a part of a whole"),
                        Code.of(
                                id(Kind.RATIO),
                                "อัตราส่วนของสองจำนวน เกิน 1 ได้",
                                "a quotient of two counts, may exceed 1"),
                        Code.of(id(Kind.DENSITY), "จำนวนต่อประชากรจำนวนหนึ่ง", "so many per number of people"),
                        Code.of(id(Kind.COUNT), "จำนวนคน", "a number of people"),
                        Code.of(id(Kind.INDEX), "ดัชนี", "a number made of several others")));
    }

    private static Column direction() {
        return text("direction", "ทิศทาง", "favourable, adverse or neutral")
                .coded(List.of(
                        Code.of(id(Direction.FAVOURABLE), "ยิ่งสูงยิ่งดี", "higher is better"),
                        Code.of(id(Direction.ADVERSE), "ยิ่งต่ำยิ่งดี", "lower is better"),
                        Code.of(id(Direction.NEUTRAL), "ไม่บอกดีหรือไม่ดี", "neither is better")));
    }

    private static Column processing() {
        return text("processing", "ระดับการประมวลผล", "How far it is from what the sources say")
                .coded(Arrays.stream(Processing.values())
                        .map(level -> new Code(level.id(), level.words()))
                        .toList());
    }

    /** In the given order. */
    public static ReleasedTable of(List<Indicator> indicators) {
        return new ReleasedTable(
                SPEC, indicators.stream().map(CatalogueTable::values).toList());
    }

    private static Object[] values(Indicator indicator) {
        IndicatorCard card = indicator.card();
        IndicatorOrigin origin = IndicatorOrigin.of(indicator);
        return new Object[] {
            card.id(),
            (long) card.agenda(),
            id(card.kind()),
            id(card.direction()),
            card.yearKind().id(),
            card.name().th(),
            card.name().en(),
            card.definition().th(),
            card.definition().en(),
            card.source().th(),
            card.source().en(),
            card.standard(),
            card.limits().th(),
            card.limits().en(),
            origin.unit().th(),
            origin.unit().en(),
            String.join(",", origin.datasets()),
            origin.referenceDate().th(),
            origin.referenceDate().en(),
            origin.processing().id()
        };
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
