package org.samatcha.release;

import static org.samatcha.release.Column.number;
import static org.samatcha.release.Column.text;
import static org.samatcha.release.Column.whole;

import java.util.Arrays;
import java.util.List;
import org.samatcha.base.AreaLevel;
import org.samatcha.base.Status;
import org.samatcha.base.YearKind;

/** Columns that stand in several tables: the same name, type, meaning and codes in each. */
public final class SharedColumns {

    public static final Column INDICATOR = text("indicator", "รหัสตัวชี้วัด", "Indicator, see indicator_catalogue");

    public static final Column AREA_LEVEL = text("area_level", "ระดับพื้นที่", "province, district or subdistrict")
            .coded(Arrays.stream(AreaLevel.values())
                    .map(level -> Code.of(level.id(), thai(level), level.id()))
                    .toList());

    public static final Column AREA_CODE = text("area_code", "รหัสพื้นที่", "Area, see areas");

    public static final Column YEAR =
            whole("year", "ปี พ.ศ.", "Buddhist-era year").in(Unit.BUDDHIST_YEAR);

    public static final Column YEAR_KIND = text("year_kind", "ประเภทปี", "academic, fiscal or calendar")
            .coded(Arrays.stream(YearKind.values())
                    .map(kind -> Code.of(kind.id(), thai(kind), english(kind)))
                    .toList());

    public static final Column DIMENSION = text("dimension", "มิติ", "How the people are split; all when they are not");

    public static final Column CATEGORY = text("category", "กลุ่ม", "The group within the dimension, see categories");

    public static final Column LOWER =
            number("lower", "ขอบล่างช่วงความเชื่อมั่น 95%", "Lower end of the 95 % interval");

    public static final Column UPPER = number("upper", "ขอบบนช่วงความเชื่อมั่น 95%", "Upper end of the 95 % interval");

    public static final Column STATUS = text(
                    "status", "สถานะ", "ok, c confidential, low, u unreliable, x not available, z not applicable")
            .coded(Arrays.stream(Status.values())
                    .map(status -> new Code(status.id(), status.words()))
                    .toList());

    private SharedColumns() {}

    /** Codes that need no other words than their own in English. */
    public static Code plain(String value, String th) {
        return Code.of(value, th, value.replace('_', ' '));
    }

    private static String thai(AreaLevel level) {
        return switch (level) {
            case PROVINCE -> "จังหวัด";
            case DISTRICT -> "อำเภอ";
            case SUBDISTRICT -> "ตำบล";
        };
    }

    private static String thai(YearKind kind) {
        return switch (kind) {
            case ACADEMIC -> "ปีการศึกษา 16 พ.ค. ถึง 15 พ.ค. ปีถัดไป";
            case FISCAL -> "ปีงบประมาณ 1 ต.ค. ปีก่อนหน้า ถึง 30 ก.ย.";
            case CALENDAR -> "ปีปฏิทิน";
        };
    }

    private static String english(YearKind kind) {
        return switch (kind) {
            case ACADEMIC -> "academic year, 16 May to 15 May of the next";
            case FISCAL -> "fiscal year, 1 October of the year before to 30 September";
            case CALENDAR -> "calendar year";
        };
    }

    static final List<Code> COMPARED = List.of(
            plain("better", "ดีกว่าจังหวัด"),
            plain("similar", "ไม่ต่างอย่างชัดเจน"),
            plain("worse", "แย่กว่าจังหวัด"),
            plain("higher", "สูงกว่าจังหวัด"),
            plain("lower", "ต่ำกว่าจังหวัด"),
            Code.of("none", "ไม่ได้เปรียบเทียบ", "not compared"));

    static final List<Code> QUALITY = List.of(
            Code.of("1", "ดี", "good"),
            Code.of("2", "ใช้ด้วยความระวัง", "usable with care"),
            Code.of("3", "ต่ำ", "poor"));
}
