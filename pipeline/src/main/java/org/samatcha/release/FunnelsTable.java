package org.samatcha.release;

import static org.samatcha.release.Column.number;
import static org.samatcha.release.Column.text;
import static org.samatcha.release.Column.whole;

import java.util.List;
import java.util.Locale;
import org.samatcha.base.BilingualText;
import org.samatcha.indicator.FigureKey;
import org.samatcha.inequality.figure.FunnelRow;
import org.samatcha.inequality.interval.Interval;

/** Where each district lies in the funnel of its province, plainly and allowing for over-dispersion. */
public final class FunnelsTable {

    private FunnelsTable() {}

    private static final String POSITION = "far_below (99.8 %), below (95 %), within, above or far_above";

    private static final TableSpec SPEC = new TableSpec(
            "funnels",
            BilingualText.of(
                    "หนึ่งแถวต่อตัวชี้วัดที่เป็นสัดส่วน อำเภอ ปี มิติ และกลุ่ม ที่เผยแพร่",
                    "one row per published proportion of a district, year, dimension and category"),
            List.of(
                    text("indicator", "รหัสตัวชี้วัด", "Indicator, see indicator_catalogue"),
                    text("area_code", "รหัสพื้นที่", "Area, see areas"),
                    whole("year", "ปี พ.ศ.", "Buddhist-era year"),
                    text("dimension", "มิติ", "How the people are split; all when they are not"),
                    text("category", "กลุ่ม", "The group within the dimension, see categories"),
                    number("value", "ค่า (สัดส่วน ไม่ใช่ร้อยละ)", "The district's value; a fraction"),
                    number("target", "ค่าของจังหวัด", "What it is compared with: the province's value"),
                    whole("districts", "จำนวนอำเภอที่เผยแพร่", "Published districts that make the funnel"),
                    number("z", "ระยะห่างจากค่าจังหวัด", "Distance from the target in standard errors, arcsine scale"),
                    number(
                            "phi",
                            "อัตราส่วนการกระจายเกิน φ",
                            "Over-dispersion φ; about 1 when chance explains the spread"),
                    number(
                            "tau_squared",
                            "ความแปรปรวนระหว่างอำเภอ τ²",
                            "Variance between districts on the arcsine scale"),
                    number("plain_lower_95", "ขอบล่างกรวยธรรมดา 95%", "Lower plain limit, 95 %"),
                    number("plain_upper_95", "ขอบบนกรวยธรรมดา 95%", "Upper plain limit, 95 %"),
                    number("plain_lower_998", "ขอบล่างกรวยธรรมดา 99.8%", "Lower plain limit, 99.8 %"),
                    number("plain_upper_998", "ขอบบนกรวยธรรมดา 99.8%", "Upper plain limit, 99.8 %"),
                    text("plain_position", "ตำแหน่งในกรวยธรรมดา", POSITION + " the plain limits"),
                    number("lower_95", "ขอบล่างกรวยที่เผื่อการกระจายเกิน 95%", "Lower over-dispersed limit, 95 %"),
                    number("upper_95", "ขอบบนกรวยที่เผื่อการกระจายเกิน 95%", "Upper over-dispersed limit, 95 %"),
                    number("lower_998", "ขอบล่างกรวยที่เผื่อการกระจายเกิน 99.8%", "Lower over-dispersed limit, 99.8 %"),
                    number("upper_998", "ขอบบนกรวยที่เผื่อการกระจายเกิน 99.8%", "Upper over-dispersed limit, 99.8 %"),
                    text("position", "ตำแหน่งในกรวยที่เผื่อการกระจายเกิน", POSITION + " the over-dispersed limits")),
            List.of("indicator", "area_code", "year", "dimension", "category"));

    /** In the given order. */
    public static ReleasedTable of(List<FunnelRow> rows) {
        return new ReleasedTable(SPEC, rows.stream().map(FunnelsTable::values).toList());
    }

    private static Object[] values(FunnelRow row) {
        FigureKey key = row.key();
        Interval plain = row.plain(FunnelRow.INNER);
        Interval plainOuter = row.plain(FunnelRow.OUTER);
        Interval wide = row.overDispersed(FunnelRow.INNER);
        Interval wideOuter = row.overDispersed(FunnelRow.OUTER);
        return new Object[] {
            key.indicator(),
            key.areaCode(),
            (long) key.year(),
            key.dimension(),
            key.category(),
            row.count().rate(),
            row.funnel().target(),
            (long) row.funnel().groups(),
            row.funnel().zScore(row.count()),
            row.funnel().phi(),
            row.funnel().tauSquared(),
            plain.lower(),
            plain.upper(),
            plainOuter.lower(),
            plainOuter.upper(),
            row.plainPlace().name().toLowerCase(Locale.ROOT),
            wide.lower(),
            wide.upper(),
            wideOuter.lower(),
            wideOuter.upper(),
            row.place().name().toLowerCase(Locale.ROOT)
        };
    }
}
