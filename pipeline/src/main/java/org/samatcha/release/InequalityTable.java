package org.samatcha.release;

import static org.samatcha.release.Column.number;
import static org.samatcha.release.Column.text;
import static org.samatcha.release.Column.whole;

import java.util.List;
import java.util.Locale;
import org.samatcha.base.BilingualText;
import org.samatcha.inequality.MeasureRow;
import org.samatcha.inequality.figure.InequalityRow;

/** The measures of inequality between published figures. */
public final class InequalityTable {

    private InequalityTable() {}

    private static final TableSpec SPEC = new TableSpec(
            "inequality",
            BilingualText.of(
                    "หนึ่งแถวต่อตัววัดความเหลื่อมล้ำ รูปแบบ ตัวชี้วัด พื้นที่ ปี และมิติ",
                    "one row per measure, variant, indicator, area, year and dimension"),
            List.of(
                    text("measure", "รหัสตัววัดความเหลื่อมล้ำ", "Measure of inequality, for example d or bgv"),
                    text("variant", "รูปแบบของตัววัด", "Form of the measure; default where there is one only"),
                    text("indicator", "รหัสตัวชี้วัด", "Indicator, see indicator_catalogue"),
                    text("area_code", "รหัสพื้นที่", "Area whose groups are compared, see areas"),
                    whole("year", "ปี พ.ศ.", "Buddhist-era year of the indicator's own kind"),
                    text(
                            "dimension",
                            "กลุ่มที่เปรียบเทียบ",
                            "Groups that are compared: district (of the province), poverty or sex"),
                    number("estimate", "ค่าของตัววัด", "The value, in the unit of the measure"),
                    number("se", "ค่าคลาดเคลื่อนมาตรฐาน", "Standard error on the scale of the estimate"),
                    number("lower", "ขอบล่างช่วงความเชื่อมั่น 95%", "Lower end of the 95 % interval"),
                    number("upper", "ขอบบนช่วงความเชื่อมั่น 95%", "Upper end of the 95 % interval"),
                    whole("groups_used", "จำนวนกลุ่มที่ใช้", "Groups the value rests on"),
                    whole(
                            "groups_left_out",
                            "จำนวนกลุ่มที่ไม่ได้ใช้ เพราะไม่เปิดเผยหรือไม่มีข้อมูล",
                            "Groups left out because their figure is hidden, missing or contradicts itself"),
                    text(
                            "status",
                            "สถานะ",
                            "ok, not_applicable (no meaning here) or missing (input lacks what it needs)"),
                    text("note", "หมายเหตุ", "Which groups were compared, or why there is no value or interval")),
            List.of("measure", "variant", "indicator", "area_code", "year", "dimension"));

    public static ReleasedTable of(List<InequalityRow> rows) {
        return new ReleasedTable(
                SPEC, rows.stream().map(InequalityTable::values).toList());
    }

    private static Object[] values(InequalityRow row) {
        MeasureRow measured = row.measured();
        return new Object[] {
            measured.measure(),
            measured.variant(),
            row.indicator(),
            row.areaCode(),
            (long) row.year(),
            row.dimension(),
            Tables.orNull(measured.estimate()),
            Tables.orNull(measured.se()),
            Tables.orNull(measured.lower()),
            Tables.orNull(measured.upper()),
            (long) measured.groupsUsed(),
            (long) measured.groupsLeftOut(),
            measured.status().name().toLowerCase(Locale.ROOT),
            measured.note().isEmpty() ? null : measured.note()
        };
    }
}
