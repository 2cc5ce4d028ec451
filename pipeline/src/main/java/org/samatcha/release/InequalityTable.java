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
                    SharedColumns.INDICATOR,
                    SharedColumns.AREA_CODE.meaning(
                            "รหัสพื้นที่ที่เปรียบเทียบกลุ่มภายใน", "Area whose groups are compared, see areas"),
                    SharedColumns.YEAR.meaning(
                            "ปี พ.ศ. ตามประเภทปีของตัวชี้วัด", "Buddhist-era year of the indicator's own kind"),
                    text(
                            "dimension",
                            "กลุ่มที่เปรียบเทียบ",
                            "Groups that are compared: district (of the province), poverty or sex"),
                    number("estimate", "ค่าของตัววัด", "The value, in the unit of the measure")
                            .in(Unit.OF_MEASURE),
                    number("se", "ค่าคลาดเคลื่อนมาตรฐาน", "Standard error on the scale of the estimate")
                            .in(Unit.OF_MEASURE),
                    SharedColumns.LOWER.in(Unit.OF_MEASURE),
                    SharedColumns.UPPER.in(Unit.OF_MEASURE),
                    whole("groups_used", "จำนวนกลุ่มที่ใช้", "Groups the value rests on")
                            .in(Unit.GROUPS),
                    whole(
                                    "groups_left_out",
                                    "จำนวนกลุ่มที่ไม่ได้ใช้ เพราะไม่เปิดเผยหรือไม่มีข้อมูล",
                                    "Groups left out because their figure is hidden, missing or contradicts itself")
                            .in(Unit.GROUPS),
                    text(
                                    "status",
                                    "สถานะ",
                                    "ok, not_applicable (no meaning here) or missing (input lacks what it needs)")
                            .coded(List.of(
                                    Code.of("ok", "มีค่า", "has a value"),
                                    Code.of("not_applicable", "ไม่มีความหมายในกรณีนี้", "has no meaning here"),
                                    Code.of("missing", "ข้อมูลไม่พอ", "the input lacks what it needs"))),
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
