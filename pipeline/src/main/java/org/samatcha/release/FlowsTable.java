package org.samatcha.release;

import static org.samatcha.release.Column.number;
import static org.samatcha.release.Column.text;
import static org.samatcha.release.Column.whole;

import java.util.Comparator;
import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.FigureKey;
import org.samatcha.indicator.IndicatorRow;

/** What became of each grade's pupils a year later: the figures of {@link OutcomeShare} after disclosure control. */
public final class FlowsTable {

    private FlowsTable() {}

    private static final TableSpec SPEC = new TableSpec(
            "flows",
            BilingualText.of(
                    "หนึ่งแถวต่อพื้นที่ ปีการศึกษา ชั้น และผลในปีถัดไป",
                    "one row per area, academic year, grade and outcome a year later"),
            List.of(
                    SharedColumns.AREA_LEVEL.meaning("ระดับพื้นที่ของสถานศึกษา", "province or district, of the school"),
                    SharedColumns.AREA_CODE,
                    SharedColumns.YEAR.meaning(
                            "ปีการศึกษา พ.ศ. ที่เริ่มต้น", "Buddhist-era academic year in which the flow starts"),
                    text("grade", "ชั้นในปีที่เริ่มต้น", "Grade in that year, see the dimension grade in categories"),
                    text(
                                    "outcome",
                                    "ผลในปีถัดไป (เลื่อนชั้น ซ้ำชั้น จบ ย้ายออก หรือออกจากระบบ) และการย้ายซึ่งนับในผลอื่นด้วย"
                                            + " (ย้ายโรงเรียน ย้ายอำเภอ กลับมาหลังขาดหนึ่งปี)",
                                    "promoted, repeated, graduated, transferred (out of the area of the data) or left; besides,"
                                            + " and counted in one of those: changed_school (at the same level),"
                                            + " changed_district, returned (left, and enrolled again after a year of absence)")
                            .coded(OutcomeShare.codes()),
                    whole("pupils", "จำนวนนักเรียนที่มีผลนี้", "Pupils with this outcome")
                            .in(Unit.PEOPLE),
                    whole(
                                    "denominator",
                                    "จำนวนนักเรียนที่นับทั้งหมด ซึ่งเป็นฐานของสัดส่วน",
                                    "Pupils of whom they are a share")
                            .in(Unit.PEOPLE),
                    number(
                                    "share",
                                    "สัดส่วนของนักเรียนที่เชื่อมโยงได้ในชั้น",
                                    "Share of the grade's pupils that could be linked; a fraction")
                            .in(Unit.FRACTION),
                    SharedColumns.STATUS),
            List.of("area_code", "year", "grade", "outcome"));

    /** {@code outcomes} are the published rows of {@link OutcomeShare#all()}. */
    public static ReleasedTable of(List<IndicatorRow> outcomes) {
        Comparator<FigureKey> order = Comparator.comparing(FigureKey::areaCode)
                .thenComparing(FigureKey::year)
                .thenComparing(FigureKey::category);
        return new ReleasedTable(
                SPEC,
                outcomes.stream()
                        .sorted(Comparator.comparing(IndicatorRow::key, order))
                        .map(FlowsTable::values)
                        .toList());
    }

    private static Object[] values(IndicatorRow row) {
        FigureKey key = row.key();
        Long pupils = null;
        Long denominator = null;
        Double share = null;
        if (row.figure() instanceof Figure.Known known) {
            pupils = known.numerator();
            denominator = known.denominator();
            share = known.value();
        }
        return new Object[] {
            key.areaLevel().id(),
            key.areaCode(),
            (long) key.year(),
            key.category(),
            OutcomeShare.outcomeOf(key.indicator()),
            pupils,
            denominator,
            share,
            row.figure().status().id()
        };
    }
}
