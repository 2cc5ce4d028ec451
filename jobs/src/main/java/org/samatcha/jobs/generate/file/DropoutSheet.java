package org.samatcha.jobs.generate.file;

import java.util.ArrayList;
import java.util.List;
import org.samatcha.jobs.generate.Dice;
import org.samatcha.jobs.generate.life.Child;
import org.samatcha.jobs.generate.life.FollowUp;
import org.samatcha.jobs.generate.life.Leaving;
import org.samatcha.jobs.generate.life.Life;
import org.samatcha.jobs.generate.life.Sex;
import org.samatcha.jobs.generate.place.InventedNames;

/** The register of children found outside the system, with invented names. */
final class DropoutSheet {

    private static final List<String> HEADER = List.of(
            "ปีการศึกษา",
            "เลขประจำตัวประชาชน",
            "คำนำหน้า",
            "ชื่อ",
            "นามสกุล",
            "เพศ",
            "วันเกิด",
            "รหัสอำเภอ",
            "ชั้นที่ออก",
            "รหัสโรงเรียนเดิม",
            "สาเหตุ",
            "ผลการติดตาม",
            "ความยากจน",
            "ความพิการ");

    private DropoutSheet() {}

    /** The sheet of an academic year; {@code position} counts the years from 0. */
    static Sheet of(int year, int position) {
        FileStyle style = position % 2 == 0 ? FileStyle.UTF_8_MARKED : FileStyle.WINDOWS_874;
        Spoilers spoilers = Spoilers.ragged()
                .years(0)
                .ids(1)
                .dates(6, DateForm.FIGURES)
                .districts(7)
                .grades(8)
                .with(BadKind.DUPLICATE_LEARNER, (good, dice) -> Spoilers.with(good, 11, FollowUp.NOT_FOLLOWED.thai()));
        return new Sheet(
                "dropout/register_" + year + ".csv",
                style,
                HEADER,
                spoilers,
                data -> rows(data, year),
                Sheet.Total.NONE);
    }

    private static List<Line> rows(DistrictData data, int year) {
        Dice dice = Dice.of(
                data.plan().seed(), "register", Long.parseLong(data.district().code()), year);
        List<Line> rows = new ArrayList<>();
        for (Life life : data.lives()) {
            Leaving.of(life, year, dice).ifPresent(leaving -> rows.add(Line.good(row(leaving, dice))));
        }
        return rows;
    }

    private static String[] row(Leaving leaving, Dice dice) {
        Child child = leaving.child();
        boolean never = leaving.last() == null;
        return new String[] {
            Integer.toString(leaving.year()),
            child.id(),
            title(child, leaving.year(), dice),
            child.sex() == Sex.MALE ? InventedNames.boy(dice) : InventedNames.girl(dice),
            InventedNames.family(dice),
            child.sex().letter(),
            DateForm.FIGURES.of(child.birth()),
            child.home().code(),
            never ? "-" : leaving.last().grade().shortName(),
            never ? "-" : leaving.last().school().id(),
            leaving.reason().thai(),
            leaving.followUp().thai(),
            child.poverty().thai(),
            child.disability().thai()
        };
    }

    private static String title(Child child, int year, Dice dice) {
        boolean written = dice.happens(0.5);
        if (child.ageInAcademicYear(year) >= 15) {
            return child.sex() == Sex.MALE ? "นาย" : written ? "นางสาว" : "น.ส.";
        }
        return child.sex() == Sex.MALE ? (written ? "เด็กชาย" : "ด.ช.") : written ? "เด็กหญิง" : "ด.ญ.";
    }
}
