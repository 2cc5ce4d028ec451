package org.samatcha.release;

import static org.samatcha.release.Column.number;
import static org.samatcha.release.Column.whole;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.samatcha.base.AreaLevel;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Status;
import org.samatcha.base.YearKind;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.FigureKey;
import org.samatcha.indicator.IndicatorRow;

/** How much of each indicator can be told in each area and year, and how far it can be relied on. */
public final class QualityTable {

    private QualityTable() {}

    private static final TableSpec SPEC = new TableSpec(
            "quality",
            BilingualText.of("หนึ่งแถวต่อตัวชี้วัด พื้นที่ และปี", "one row per indicator, area and year"),
            List.of(
                    SharedColumns.INDICATOR,
                    SharedColumns.AREA_LEVEL,
                    SharedColumns.AREA_CODE,
                    SharedColumns.YEAR,
                    SharedColumns.YEAR_KIND,
                    whole(
                                    "figures",
                                    "จำนวนค่าทุกมิติและกลุ่มที่เกี่ยวข้อง",
                                    "Figures over all dimensions and categories that apply: published, hidden and missing")
                            .in(Unit.FIGURES),
                    whole("published", "จำนวนค่าที่เผยแพร่", "Of them, published (status ok, low or u)")
                            .in(Unit.FIGURES),
                    whole("hidden", "จำนวนค่าที่ไม่เปิดเผย", "Of them, hidden to protect people (status c)")
                            .in(Unit.FIGURES),
                    whole("missing", "จำนวนค่าที่ไม่มีข้อมูล", "Of them, without data (status x)")
                            .in(Unit.FIGURES),
                    number("share_published", "สัดส่วนที่เผยแพร่", "published / figures; empty when none applies")
                            .in(Unit.FRACTION),
                    number("share_hidden", "สัดส่วนที่ไม่เปิดเผย", "hidden / figures; empty when none applies")
                            .in(Unit.FRACTION),
                    number("share_missing", "สัดส่วนที่ไม่มีข้อมูล", "missing / figures; empty when none applies")
                            .in(Unit.FRACTION),
                    whole("not_applicable", "จำนวนค่าที่ไม่เกี่ยวข้อง", "Figures of groups without people (status z)")
                            .in(Unit.FIGURES),
                    whole(
                                    "unreliable",
                                    "จำนวนค่าที่ไม่น่าเชื่อถือ",
                                    "Published figures that contradict another source (u)")
                            .in(Unit.FIGURES),
                    whole("quality_1", "จำนวนค่าคุณภาพระดับ 1 ดี", "Published figures of quality 1, good")
                            .in(Unit.FIGURES),
                    whole(
                                    "quality_2",
                                    "จำนวนค่าคุณภาพระดับ 2 ใช้ด้วยความระวัง",
                                    "Published figures of quality 2, with care")
                            .in(Unit.FIGURES),
                    whole("quality_3", "จำนวนค่าคุณภาพระดับ 3 ต่ำ", "Published figures of quality 3, poor")
                            .in(Unit.FIGURES)),
            List.of("indicator", "area_code", "year"));

    private record Place(String indicator, AreaLevel level, String area, int year, YearKind kind) {

        static final Comparator<Place> ORDER = Comparator.comparing(Place::indicator)
                .thenComparing(Place::area)
                .thenComparing(Place::year);

        static Place of(FigureKey key) {
            return new Place(key.indicator(), key.areaLevel(), key.areaCode(), key.year(), key.yearKind());
        }
    }

    /** {@code published} are the rows of the table of indicators. */
    public static ReleasedTable of(List<IndicatorRow> published) {
        Map<Place, List<Figure>> figures = published.stream()
                .collect(Collectors.groupingBy(
                        row -> Place.of(row.key()),
                        () -> new TreeMap<>(Place.ORDER),
                        Collectors.mapping(IndicatorRow::figure, Collectors.toList())));
        return new ReleasedTable(
                SPEC,
                figures.entrySet().stream()
                        .map(entry -> values(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static Object[] values(Place place, List<Figure> figures) {
        List<Figure.Known> known = figures.stream()
                .filter(Figure.Known.class::isInstance)
                .map(Figure.Known.class::cast)
                .toList();
        long hidden = count(figures, Status.CONFIDENTIAL);
        long missing = count(figures, Status.NOT_AVAILABLE);
        long all = known.size() + hidden + missing;
        return new Object[] {
            place.indicator(),
            place.level().id(),
            place.area(),
            (long) place.year(),
            place.kind().id(),
            all,
            (long) known.size(),
            hidden,
            missing,
            share(known.size(), all),
            share(hidden, all),
            share(missing, all),
            count(figures, Status.NOT_APPLICABLE),
            count(figures, Status.UNRELIABLE),
            ofQuality(known, 1),
            ofQuality(known, 2),
            ofQuality(known, 3)
        };
    }

    private static long count(List<Figure> figures, Status status) {
        return figures.stream().filter(figure -> figure.status() == status).count();
    }

    private static long ofQuality(List<Figure.Known> figures, int quality) {
        return figures.stream().filter(figure -> figure.quality() == quality).count();
    }

    private static Double share(long part, long all) {
        return all == 0 ? null : (Double) ((double) part / all);
    }
}
